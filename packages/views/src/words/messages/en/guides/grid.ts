import type { GuidesOf } from '../../shapes/guides.js';

export const grid: GuidesOf<'grid'> = {
  grid: {
    name: 'Scorecard',
    sentences: [
      'Each row is a measure, and each column an area, a period or what there is to say of the measure.',
      'A cell shows a figure with the sign of its status; the key beneath says what signs and letters mean.',
      'The row of a group shows what its measures come to together, which may hide one that does badly: open the group to see them.',
      'Measures have units of their own: compare statuses down a column, and figures only along a row.',
    ],
  },
};
