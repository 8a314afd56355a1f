import type { GuidesOf } from '../../shapes/guides.js';

export const map: GuidesOf<'map'> = {
  map: {
    name: 'Strategy map',
    sentences: [
      'Each box is an objective with its status, in the lane of its perspective.',
      'An arrow says that one objective is thought to help another (+), to work against it (−), or to affect it in a way that is not clear (?); a thicker one is stronger.',
      'Arrows are what the partners expect, not something the figures have proved.',
      'Where figures and arrow disagree, the map asks a question and gives no verdict.',
    ],
  },
};
