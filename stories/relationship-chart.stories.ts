import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/relationship-chart/relationship-chart.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Relationship chart', component: 'cairn-relationship-chart' };
export default meta;

export const Playground = playground('cairn-relationship-chart', {
  relationship: 'waits-and-delays',
  area: 'aldermoor',
  group: 'aldermoor-neighbours',
  period: '',
  from: '',
  form: '',
  headingLevel: 3,
});

export const Scatter = fromExample(examples.Scatter);
export const Lag = fromExample(examples.Lag);
export const Neighbours = fromExample(examples.Neighbours);
export const Named = fromExample(examples.Named);
export const FewAreas = fromExample(examples.FewAreas);
export const Size = fromExample(examples.Size);
export const Path = fromExample(examples.Path);
export const Lines = fromExample(examples.Lines);
export const Multiples = fromExample(examples.Multiples);
export const Combined = fromExample(examples.Combined);
export const Unpaired = fromExample(examples.Unpaired);
export const CannotPair = fromExample(examples.CannotPair);
export const InWords = fromExample(examples.InWords);
export const NoData = fromExample(examples.NoData);
export const Empty = fromExample(examples.Empty);
export const UnknownRelationship = fromExample(examples.UnknownRelationship);
export const Failed = fromExample(examples.Failed);
export const LongLabels = fromExample(examples.LongLabels);
export const Narrow = fromExample(examples.Narrow);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
