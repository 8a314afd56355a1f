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
  neighbours: '',
  comparator: '',
  form: '',
  sort: 'value',
  since: '',
  choosable: false,
  practice: false,
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
export const Gaelic = fromExample(examples.Gaelic);
export const Moved = fromExample(examples.Moved);
export const Choosable = fromExample(examples.Choosable);
export const Funnel = fromExample(examples.Funnel);
export const FunnelNarrow = fromExample(examples.FunnelNarrow);
export const FunnelImpossible = fromExample(examples.FunnelImpossible);
export const Distribution = fromExample(examples.Distribution);
export const DistributionOfMany = fromExample(examples.DistributionOfMany);
export const DistributionNarrow = fromExample(examples.DistributionNarrow);
export const DistributionRightToLeft = fromExample(examples.DistributionRightToLeft);
export const Spine = fromExample(examples.Spine);
export const SpineOfTwo = fromExample(examples.SpineOfTwo);
export const SpineNarrow = fromExample(examples.SpineNarrow);
export const SpineWelsh = fromExample(examples.SpineWelsh);
export const SpineGaelic = fromExample(examples.SpineGaelic);
export const Practice = fromExample(examples.Practice);
export const PracticeWelsh = fromExample(examples.PracticeWelsh);
