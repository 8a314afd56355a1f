import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/scorecard-grid/scorecard-grid.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Scorecard grid', component: 'cairn-scorecard-grid' };
export default meta;

export const Playground = playground('cairn-scorecard-grid', {
  areas: 'aldermoor greyhaven',
  framework: 'scorecard',
  perspective: '',
  columns: 'areas',
  area: '',
  sort: '',
  exceptions: false,
  trend: false,
  headingLevel: 3,
});

export const Default = fromExample(examples.Default);
export const Trend = fromExample(examples.Trend);
export const Periods = fromExample(examples.Periods);
export const OnePerspective = fromExample(examples.OnePerspective);
export const PlainList = fromExample(examples.PlainList);
export const Sorted = fromExample(examples.Sorted);
export const Exceptions = fromExample(examples.Exceptions);
export const NoExceptions = fromExample(examples.NoExceptions);
export const UpToAPeriod = fromExample(examples.UpToAPeriod);
export const NoData = fromExample(examples.NoData);
export const Empty = fromExample(examples.Empty);
export const Partial = fromExample(examples.Partial);
export const UnknownPerspective = fromExample(examples.UnknownPerspective);
export const Loading = fromExample(examples.Loading);
export const Failed = fromExample(examples.Failed);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
export const Narrow = fromExample(examples.Narrow);
export const LongLabels = fromExample(examples.LongLabels);
export const Large = fromExample(examples.Large);
