import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/context/context.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Context', component: 'cairn-context' };
export default meta;

export const Playground = playground('cairn-context', {
  pick: 'area period comparator',
  area: 'aldermoor',
  period: '',
  comparator: '',
  group: 'region-23',
  areas: '',
  frequencies: '',
});

export const AllPickers = fromExample(examples.AllPickers);
export const AreaOnly = fromExample(examples.AreaOnly);
export const OneLength = fromExample(examples.OneLength);
export const Measure = fromExample(examples.Measure);
export const NoComparators = fromExample(examples.NoComparators);
export const NoDocument = fromExample(examples.NoDocument);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
