import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/benchmark-comparison/benchmark-comparison.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Benchmark comparison', component: 'cairn-benchmark-comparison' };
export default meta;

export const Playground = playground('cairn-benchmark-comparison', {
  indicator: 'falls-admissions',
  area: 'aldermoor',
  period: '',
  group: 'region-23',
  comparator: '',
  sort: 'value',
  selectable: false,
  headingLevel: 3,
});

export const Intervals = fromExample(examples.Intervals);
export const Bars = fromExample(examples.Bars);
export const Negative = fromExample(examples.Negative);
export const Absent = fromExample(examples.Absent);
export const OwnAbsent = fromExample(examples.OwnAbsent);
export const Single = fromExample(examples.Single);
export const Many = fromExample(examples.Many);
export const Narrow = fromExample(examples.Narrow);
export const Selectable = fromExample(examples.Selectable);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
export const NoFigures = fromExample(examples.NoFigures);
