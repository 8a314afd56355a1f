import type { ContestResult } from './contest.js';
import { ratioTo } from './summary.js';

/** What a contestant may come to at most: so many times a limit of the same contest, in the same run. */
export interface Bound {
  readonly limit: string;
  readonly most: number;
}

/** Bounds by contest and by contestant. */
export type Gate = Readonly<Record<string, Readonly<Record<string, Bound>>>>;

/** A bound that does not hold. */
export interface Breach {
  readonly contest: string;
  /** In a sentence. */
  readonly says: string;
}

/** Every bound of the gate that does not hold, or that nothing was measured for. */
export function breaches(gate: Gate, results: readonly ContestResult[]): readonly Breach[] {
  return Object.entries(gate).flatMap(([contest, bounds]) => {
    const standings = results.find(({ id }) => id === contest)?.standings ?? [];
    const named = (name: string) => standings.find((standing) => standing.name === name);
    return Object.entries(bounds).flatMap(([name, { limit, most }]) => {
      const [one, yardstick] = [named(name), named(limit)];
      if (!one || !yardstick) return [{ contest, says: `${contest}: no times of ${name} and ${limit}` }];
      const ratio = ratioTo(yardstick, one);
      if (ratio <= most) return [];
      return [
        {
          contest,
          says: `${contest}: ${name} takes ${ratio.toFixed(2)} times "${limit}", more than ${String(most)}`,
        },
      ];
    });
  });
}
