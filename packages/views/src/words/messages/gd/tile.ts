import type { TileMessages } from '../shapes/tile.js';

export const tile: TileMessages = {
  caption: (indicator, area) => `${indicator}, ${area}`,
  target: (kind, target) => `${kind} ${target}`,
  range: (lower, upper) => `${lower} gu ${upper}`,
  published: (day) => `Air fhoillseachadh ${day}`,
  sentence: (indicator, area, value, period) => `${indicator}, ${area}: ${value}, ${period}.`,
  nothing: (indicator, area, why, period) => `${indicator}, ${area}: ${why}, ${period}.`,
  byHand: 'air a shuidheachadh le làimh',
};
