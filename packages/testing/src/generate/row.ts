import type { Indicator } from '@cairn/schema';
import type { Slot } from './calendar.js';
import type { Figures } from './figures.js';
import { limitsOf } from './limits.js';
import type { Model } from './model.js';
import type { Words } from './text.js';

/** One observation, as it stands in a line of the tidy sources. */
export interface Row {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly value: number | string | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly lower998?: number | null;
  readonly upper998?: number | null;
  readonly sampleSize?: number | null;
  /** Observation status letters; absent means normal. */
  readonly status?: string;
  readonly note?: Words;
}

/** Rounds half up to a number of decimals, without `2.0300000000000002`. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** Writes figures as a row: rounded as they are published, with limits where the measure has them. */
export function toRow(
  { id, unit }: Indicator,
  model: Model,
  area: string,
  slot: Slot,
  figures: Figures,
): Row {
  const { numerator, denominator } = figures;
  const row: Row = { indicator: id, area, period: slot.period, value: rounded(figures.value, unit.decimals) };
  if (numerator === undefined || denominator === undefined) return row;
  const limits = (confidence: number): readonly [number | null, number | null] => {
    const { lower, upper } = limitsOf(model.kind, numerator, denominator, unit.multiplier ?? 1, confidence);
    return [lower && rounded(lower, unit.decimals), upper && rounded(upper, unit.decimals)];
  };
  const [lower, upper] = model.limits ? limits(0.95) : [];
  const [lower998, upper998] = model.limits === '95 and 99.8' ? limits(0.998) : [];
  return {
    ...row,
    numerator,
    denominator,
    ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    ...(lower998 === undefined || upper998 === undefined ? {} : { lower998, upper998 }),
    ...(model.survey ? { sampleSize: denominator } : {}),
  };
}
