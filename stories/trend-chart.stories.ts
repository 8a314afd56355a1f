import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/trend-chart/trend-chart.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Trend chart', component: 'cairn-trend-chart' };
export default meta;

export const Playground = playground('cairn-trend-chart', {
  indicator: 'delayed-discharges',
  area: 'aldermoor',
  areas: '',
  view: '',
  cumulative: false,
  intervention: '',
  breakdown: '',
  from: '',
  to: '',
  headingLevel: 3,
});

export const Quarters = fromExample(examples.Quarters);
export const Gaps = fromExample(examples.Gaps);
export const Interval = fromExample(examples.Interval);
export const ControlChart = fromExample(examples.ControlChart);
export const Concern = fromExample(examples.Concern);
export const FewPoints = fromExample(examples.FewPoints);
export const Trajectory = fromExample(examples.Trajectory);
export const Range = fromExample(examples.Range);
export const Bars = fromExample(examples.Bars);
export const Areas = fromExample(examples.Areas);
export const Single = fromExample(examples.Single);
export const FromTo = fromExample(examples.FromTo);
export const InWords = fromExample(examples.InWords);
export const Rated = fromExample(examples.Rated);
export const Survey = fromExample(examples.Survey);
export const WithinYear = fromExample(examples.WithinYear);
export const WithinYearCounts = fromExample(examples.WithinYearCounts);
export const YearToDate = fromExample(examples.YearToDate);
export const NotWithinYear = fromExample(examples.NotWithinYear);
export const BeforeAndAfter = fromExample(examples.BeforeAndAfter);
export const BeforeAndTooLittleAfter = fromExample(examples.BeforeAndTooLittleAfter);
export const Breakdown = fromExample(examples.Breakdown);
export const Suppressed = fromExample(examples.Suppressed);
export const Empty = fromExample(examples.Empty);
export const Unknown = fromExample(examples.Unknown);
export const Narrow = fromExample(examples.Narrow);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
export const WelshWithinYear = fromExample(examples.WelshWithinYear);
export const Gaelic = fromExample(examples.Gaelic);
