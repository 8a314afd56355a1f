import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';

/** A value on an axis: as many decimals as the tick needs, and no more than the measure has. */
export function tickLabel(tick: number, indicator: Indicator, words: Words): string {
  const needed = /\.(\d+)/.exec(String(tick))?.[1]?.length ?? 0;
  const decimals = Math.min(needed, Math.max(indicator.unit.decimals, 1));
  return words.briefValue(tick, { ...indicator.unit, decimals });
}
