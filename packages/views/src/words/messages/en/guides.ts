import type { GuidesMessages } from '../shapes/guides.js';

export const guides: GuidesMessages = {
  show: 'How to read this',
  inReport: 'How to read the charts and tables',
  of: {
    tile: {
      name: 'Tile',
      sentences: [
        'The large figure is the one for the period that is named.',
        'Each status has its own sign and word, so it can be read without colour; the sentence beside it says why it is so.',
        'A change is called better or worse where one direction is good: up is not always better.',
        'One period says little by itself: look at the trend before you decide that something has changed.',
      ],
    },
    sparkline: {
      name: 'Small trend line',
      sentences: [
        'The small line shows the figures period by period, the oldest on the left; the marked point is the latest.',
        'A dashed line is the target, and a gap is a period without a figure.',
        'Each small line fills its own height, so do not compare the steepness of two of them.',
      ],
    },
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
    grid: {
      name: 'Scorecard',
      sentences: [
        'Each row is a measure, and each column an area, a period or what there is to say of the measure.',
        'A cell shows a figure with the sign of its status; the key beneath says what signs and letters mean.',
        'The row of a group shows what its measures come to together, which may hide one that does badly: open the group to see them.',
        'Measures have units of their own: compare statuses down a column, and figures only along a row.',
      ],
    },
    map: {
      name: 'Strategy map',
      sentences: [
        'Each box is an objective with its status, in the lane of its perspective.',
        'An arrow says that one objective is thought to help another (+), to work against it (−), or to affect it in a way that is not clear (?); a thicker one is stronger.',
        'Arrows are what the partners expect, not something the figures have proved.',
        'Where figures and arrow disagree, the map asks a question and gives no verdict.',
      ],
    },
    ranked: {
      name: 'Ranked areas',
      sentences: [
        'Each bar or dot is one area; the reader’s own area is marked, and a line is what the areas are compared with.',
        'A thin line through a dot is the interval: the range in which the true figure very probably lies.',
        'Where intervals overlap, the order of two areas may be chance.',
        'Areas differ in their people and places, so a low rank is a question to ask and not proof of poor work.',
      ],
    },
    spine: {
      name: 'Spine chart',
      sentences: [
        'Each row is a measure; the bar reaches from the worst area to the best, and the darker part is the middle half of the areas.',
        'The sign stands where the reader’s own area lies; the line in the middle is what it is compared with.',
        'Each row has a scale of its own: compare which side of the line signs lie on, not how far they are from it.',
        'The furthest area is not always far away: read the figures too.',
      ],
    },
    funnel: {
      name: 'Funnel chart',
      sentences: [
        'Each point is one area: the further right, the more people or cases its figure is made of.',
        'The curves show how far areas stray from the average by chance alone; small areas stray more.',
        'Areas between the curves cannot be told from the average, so do not rank them.',
        'A point outside the curves is worth a look; it is not proof of good or poor work.',
      ],
    },
    distribution: {
      name: 'Distribution',
      sentences: [
        'The areas lie along one scale; the higher they are stacked, the more of them have about that figure.',
        'The shaded part holds the middle half of the areas, and the reader’s own area is named.',
        'It shows how far areas differ, not why.',
      ],
    },
    points: {
      name: 'Chart of two measures',
      sentences: [
        'Each point is an area, or a period of one area: how far right it lies is one measure, and how far up the other.',
        'A hollow point is not final; where points are joined, they follow each other in time.',
        'Two measures that go together need not be cause and effect: both may follow from something else.',
      ],
    },
    lines: {
      name: 'Measures on one time axis',
      sentences: [
        'Each measure has a small chart of its own, and the same time stands at the same place in all of them.',
        'Every chart has a scale of its own, so compare when lines turn, not how high they lie.',
        'Measures that move together need not be cause and effect.',
      ],
    },
    exceptions: {
      name: 'List of exceptions',
      sentences: [
        'The list holds the measures that need attention, the worst first, and says why and since when.',
        'A measure may be here although its target is met, for instance because it is late or unusual.',
        'What is not in the list was looked at and gave no reason by these rules; that does not mean that all is well.',
      ],
    },
    profile: {
      name: 'Profile of a measure',
      sentences: [
        'This is all that is published about one measure: what it counts, how it is judged, its targets and its figures.',
        'Each status has its own sign and word, and a sentence says why it is so.',
        'Read what is counted, and what is not, before you compare it with another measure.',
      ],
    },
    quality: {
      name: 'Data quality',
      sentences: [
        'The tables say how recent and how complete the figures are, and which were late or corrected.',
        'A late or missing figure says nothing about the service: it may be better or worse than the last one.',
        'A corrected figure is no fault: it says that someone has checked.',
      ],
    },
  },
};
