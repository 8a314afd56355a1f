import type { TileMessages } from '../shapes/tile.js';

export const tile: TileMessages = {
  caption: (indicator, area) => `${indicator}, ${area}`,
  target: (kind, target) => `${kind} ${target}`,
  range: (lower, upper) => `${lower} i ${upper}`,
  published: (day) => `Cyhoeddwyd ${day}`,
  sentence: (indicator, area, value, period) => `${indicator}, ${area}: ${value}, ${period}.`,
  nothing: (indicator, area, why, period) => `${indicator}, ${area}: ${why}, ${period}.`,
  byHand: 'wedi’i bennu â llaw',
};
