import type { GuidesOf } from '../../shapes/guides.js';

export const exceptions: GuidesOf<'exceptions'> = {
  exceptions: {
    name: 'List of exceptions',
    sentences: [
      'The list holds the measures that need attention, the worst first, and says why and since when.',
      'A measure may be here although its target is met, for instance because it is late or unusual.',
      'What is not in the list was looked at and gave no reason by these rules; that does not mean that all is well.',
    ],
  },
};
