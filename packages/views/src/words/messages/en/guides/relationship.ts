import type { GuidesOf } from '../../shapes/guides.js';

export const relationship: GuidesOf<'points' | 'lines'> = {
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
};
