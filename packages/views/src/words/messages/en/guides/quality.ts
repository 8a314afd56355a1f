import type { GuidesOf } from '../../shapes/guides.js';

export const quality: GuidesOf<'quality'> = {
  quality: {
    name: 'Data quality',
    sentences: [
      'The tables say how recent and how complete the figures are, and which were late or corrected.',
      'A late or missing figure says nothing about the service: it may be better or worse than the last one.',
      'A corrected figure is no fault: it says that someone has checked.',
    ],
  },
};
