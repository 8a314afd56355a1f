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
  groupBy: '',
  collapsed: false,
  commentary: false,
  show: '',
  group: '',
  status: '',
  measureRole: '',
  owner: '',
  search: '',
  exceptions: false,
  trend: false,
  headingLevel: 3,
});

export const Default = fromExample(examples.Default);
export const Trend = fromExample(examples.Trend);
export const Periods = fromExample(examples.Periods);
export const Measures = fromExample(examples.Measures);
export const SomeColumns = fromExample(examples.SomeColumns);
export const DrillDown = fromExample(examples.DrillDown);
export const Collapsed = fromExample(examples.Collapsed);
export const ByRole = fromExample(examples.ByRole);
export const ByOwner = fromExample(examples.ByOwner);
export const SelfAssessed = fromExample(examples.SelfAssessed);
export const Filtered = fromExample(examples.Filtered);
export const NothingFound = fromExample(examples.NothingFound);
export const OnePerspective = fromExample(examples.OnePerspective);
export const PlainList = fromExample(examples.PlainList);
export const Sorted = fromExample(examples.Sorted);
export const Exceptions = fromExample(examples.Exceptions);
export const NoExceptions = fromExample(examples.NoExceptions);
export const UpToAPeriod = fromExample(examples.UpToAPeriod);
export const NoData = fromExample(examples.NoData);
export const Suppressed = fromExample(examples.Suppressed);
export const Empty = fromExample(examples.Empty);
export const Partial = fromExample(examples.Partial);
export const UnknownPerspective = fromExample(examples.UnknownPerspective);
export const Loading = fromExample(examples.Loading);
export const Failed = fromExample(examples.Failed);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const WelshMeasures = fromExample(examples.WelshMeasures);
export const RightToLeft = fromExample(examples.RightToLeft);
export const Narrow = fromExample(examples.Narrow);
export const NarrowMeasures = fromExample(examples.NarrowMeasures);
export const LongLabels = fromExample(examples.LongLabels);
export const Large = fromExample(examples.Large);
