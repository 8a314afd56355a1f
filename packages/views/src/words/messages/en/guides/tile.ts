import type { GuidesOf } from '../../shapes/guides.js';

export const tile: GuidesOf<'tile' | 'sparkline'> = {
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
};
