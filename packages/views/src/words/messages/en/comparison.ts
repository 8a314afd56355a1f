import type { ComparisonMessages } from '../shapes/comparison.js';

export const comparison: ComparisonMessages = {
  heading: (indicator, period) => `${indicator}, ${period}`,
  ranked: (area, rank, of, value) => `${area} is ranked ${rank} of ${of}, with ${value}.`,
  tied: (area, rank, of, value, sharing) =>
    `${area} is ranked ${rank} of ${of}, with ${value}, a place shared by ${sharing} areas.`,
  unranked: (area, why) => `${area} is not ranked: ${why}.`,
  comparedWith: (area, value) =>
    `${area} is what the other areas are compared with (${value}), so it is not ranked.`,
  inWords: (area, value) => `${area}: ${value}. What is told in words is not ranked.`,
  countsOnly:
    'These are counts: they are larger where an area is larger, so a place says little about how well it does.',
  notShown: (area) => `${area} is not among the areas compared.`,
  count: (ranked, period) => `${ranked} areas have a figure for ${period}.`,
  orders: {
    best: 'Best first.',
    highest: 'Highest first; no direction is better.',
    name: 'In order of name.',
    document: 'In the order of the group.',
  },
  reference: (name, value) => `${name} ${value}`,
  interval: (lower, upper) => `${lower} to ${upper}`,
  own: 'this area',
  chart: 'Value with its 95% confidence interval where there is one',
  noAreas: (indicator) => ({
    what: `No area has figures for ${indicator}.`,
    todo: 'They will appear here once they are published.',
  }),
};
