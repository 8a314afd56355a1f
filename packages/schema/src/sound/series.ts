import { hasTexts } from '../parse/entries.js';
import { keyOf } from '../parse/series-key.js';
import type { Series } from '../types.js';
import { SoundArrays } from './arrays.js';
import type { Known } from './known.js';
import { ITEMS } from './shapes.js';

/** Whether nothing can be said against any series, a few of them a step. */
export function* areSoundSeries(list: readonly unknown[], known: Known): Generator<void, boolean> {
  const indicators = known.of('indicators');
  const areas = known.of('areas');
  const arrays = new SoundArrays();
  const seen = new Set<string>();
  for (let at = 0; at < list.length; at++) {
    if (at % 20 === 0) yield;
    const item = list[at];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
    const series = item as Series;
    const indicator = indicators.get(series.indicator);
    // What is defined has a good name, so that of nearly all heads nothing is left to look at.
    if (!indicator || !areas.has(series.area)) return false;
    if (!isPlain(series) && !(ITEMS.series(series) && refersSoundly(series, known))) return false;
    if (!arrays.has(item as Readonly<Record<string, unknown>>, hasTexts(indicator.valueType))) return false;
    if (seen.size === seen.add(keyOf(series)).size) return false;
  }
  return true;
}

function isPlain({ dimensions, notes, audience, notesAudience }: Series): boolean {
  return (
    dimensions === undefined && notes === undefined && audience === undefined && notesAudience === undefined
  );
}

function refersSoundly({ dimensions = {}, notes = {}, periods }: Series, known: Known): boolean {
  return (
    Object.entries(dimensions).every(([dimension, category]) =>
      known
        .of('dimensions')
        .get(dimension)
        ?.categories.some(({ id }) => id === category),
    ) && Object.keys(notes).every((period) => Array.isArray(periods) && periods.includes(period))
  );
}
