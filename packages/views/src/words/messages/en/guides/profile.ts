import type { GuidesOf } from '../../shapes/guides.js';

export const profile: GuidesOf<'profile'> = {
  profile: {
    name: 'Profile of a measure',
    sentences: [
      'This is all that is published about one measure: what it counts, how it is judged, its targets and its figures.',
      'Each status has its own sign and word, and a sentence says why it is so.',
      'Read what is counted, and what is not, before you compare it with another measure.',
    ],
  },
};
