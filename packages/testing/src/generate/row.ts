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
