import type { GuidesOf } from '../../shapes/guides.js';

export const comparison: GuidesOf<'ranked' | 'spine' | 'funnel' | 'distribution'> = {
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
};
