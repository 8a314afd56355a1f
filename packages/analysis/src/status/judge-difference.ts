import type { Polarity } from '../codes.js';
import { compareAsWritten } from '../decimal.js';

/** The value, or the band, that polarity `target` wants a measure to be near. */
export type WantedValue = { readonly value: number } | { readonly lower: number; readonly upper: number };

export interface Judged {
  readonly direction: 'up' | 'down' | 'same';
  readonly judgement: 'better' | 'worse' | 'same' | 'neither';
}

function distance(value: number, wanted: WantedValue): number {
  const [lower, upper] = 'value' in wanted ? [wanted.value, wanted.value] : [wanted.lower, wanted.upper];
  if (value < lower) return lower - value;
  return value > upper ? value - upper : 0;
}

/**
 * Whether going from a reference to a value is up or down, and whether that is good. A difference within the tolerance, its edge
 * included, is no difference. Polarity `target`: nearer to the wanted value is better; without one, and for `none` and
 * `notApplicable`, neither.
 */
export function judgeDifference(
  value: number,
  reference: number,
  polarity: Polarity,
  tolerance: number | null,
  wanted: WantedValue | undefined,
): Judged {
  const side = compareAsWritten(value, reference);
  const scale = Math.max(Math.abs(value), Math.abs(reference));
  const within = tolerance !== null && compareAsWritten(Math.abs(value - reference), tolerance, scale) <= 0;
  if (side === 0 || within) return { direction: 'same', judgement: 'same' };
  const direction = side > 0 ? 'up' : 'down';
  switch (polarity) {
    case 'higher':
      return { direction, judgement: side > 0 ? 'better' : 'worse' };
    case 'lower':
      return { direction, judgement: side < 0 ? 'better' : 'worse' };
    case 'target': {
      if (!wanted) return { direction, judgement: 'neither' };
      const nearer = compareAsWritten(distance(value, wanted), distance(reference, wanted), scale);
      return { direction, judgement: nearer === 0 ? 'neither' : nearer < 0 ? 'better' : 'worse' };
    }
    case 'none':
    case 'notApplicable':
      return { direction, judgement: 'neither' };
    default:
      return polarity satisfies never;
  }
}
