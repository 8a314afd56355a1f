import type { GuidesOf } from '../../shapes/guides.js';

export const trend: GuidesOf<
  'trend' | 'controlChart' | 'runChart' | 'withinYear' | 'beforeAfter' | 'breakdown' | 'states'
> = {
  trend: {
    name: 'Trend chart',
    sentences: [
      'Each point or bar is the figure of one period, the oldest on the left; a gap is a period without a figure.',
      'A hollow mark is not final and may still change.',
      'Other lines and bands are named beside the chart or in the key; a target is dashed.',
      'The scale need not begin at zero, so read the figures, not only the slope.',
      'A note marks when something happened; it does not prove that it caused a change.',
    ],
  },
  controlChart: {
    name: 'Control chart',
    sentences: [
      'Each point is the figure of one period; the line through the middle is the average of the figures.',
      'The band is the range in which figures usually lie when nothing has changed.',
      'Points with a sign of their own are unusual: too far out, or too many in a row, to be chance; the sign says whether that is good or of concern.',
      'Ups and downs within the band are normal: do not look for a reason for each of them.',
      'An unusual point says that something changed, not what, nor that a target is met.',
    ],
  },
  runChart: {
    name: 'Run chart',
    sentences: [
      'Each point is the figure of one period; as many points lie above the line of the median as below it.',
      'A long run of points on one side of that line suggests a lasting change.',
      'A single point above or below it says nothing by itself.',
    ],
  },
  withinYear: {
    name: 'Chart within the year',
    sentences: [
      'One line is this year and the other the year before, so that each period stands above the same period a year ago.',
      'A dashed line is the target.',
      'The year is not over: a gap today may close, or open, by its end.',
      'A single period may differ by chance; look at several together.',
    ],
  },
  beforeAfter: {
    name: 'Chart of before and after',
    sentences: [
      'The figures are parted at the time when something was done; a line in each part shows its average.',
      'The sentence says whether the difference between the two is clear or may be chance.',
      'A clear difference does not prove that what was done caused it: other things may have changed at the same time.',
    ],
  },
  breakdown: {
    name: 'Chart with several lines',
    sentences: [
      'Each line is one group or area, named beside it; all are drawn to the same scale.',
      'Groups of few people go up and down more by chance than large ones.',
      'A gap between two lines shows a difference, not its reason.',
    ],
  },
  states: {
    name: 'Chart of answers',
    sentences: [
      'Each row is one answer, and a block in it covers the periods in which it was given.',
      'A hollow block is not final.',
      'The order of the rows says nothing about how much better one answer is than another.',
    ],
  },
};
