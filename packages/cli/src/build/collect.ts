import type { Indicator } from '@cairn/schema';
import { type Circle, narrower } from './circle.js';
import { addUp } from './combine.js';
import type { Observation, Origin } from './observation.js';

/** The observations of one series, by period. */
export interface CollectedSeries {
  readonly indicator: string;
  readonly area: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly observations: ReadonlyMap<string, Observation>;
  /** For whom it is: the narrowest of what its rows say. */
  readonly circle?: Circle | undefined;
}

/** What became of an observation that was added. */
export type Added =
  | { readonly kind: 'added' }
  /** The same figure is there already. */
  | { readonly kind: 'repeated'; readonly other: Origin }
  /** Another figure is there for the same place and time: neither is used. `taken`: how many rows of the other were in use until now. */
  | { readonly kind: 'conflict'; readonly other: Origin; readonly taken: number };

interface OpenSeries extends CollectedSeries {
  circle?: Circle | undefined;
  readonly observations: Map<string, Observation>;
  readonly conflicts: Map<string, Origin>;
}

const ADDED: Added = { kind: 'added' };

/** Gathers observations from all sources into series, and finds out which say different things about the same place and time. */
export class Collector {
  readonly #series = new Map<string, OpenSeries>();

  /** @param combine the indicator, when the source's rows for one observation are to be added up */
  add(observation: Observation, combine?: Indicator): Added {
    const series = this.#seriesOf(observation);
    if (observation.circle !== undefined) series.circle = narrower(series.circle, observation.circle);
    const { period } = observation;
    const conflict = series.conflicts.get(period);
    if (conflict) return { kind: 'conflict', other: conflict, taken: 0 };
    const present = series.observations.get(period);
    if (!present) {
      series.observations.set(period, observation);
      return ADDED;
    }
    const other = originOf(present);
    if (combine && other.source === observation.source) {
      series.observations.set(period, addUp(present, observation, combine));
      return ADDED;
    }
    if (sameFigure(present, observation)) return { kind: 'repeated', other };
    series.observations.delete(period);
    series.conflicts.set(period, other);
    return { kind: 'conflict', other, taken: present.rows ?? 1 };
  }

  get series(): readonly CollectedSeries[] {
    return [...this.#series.values()].filter(({ observations }) => observations.size > 0);
  }

  #seriesOf({ indicator, area, dimensions }: Observation): OpenSeries {
    const key = seriesKey(indicator, area, dimensions);
    let series = this.#series.get(key);
    if (!series) {
      series = { indicator, area, dimensions, observations: new Map(), conflicts: new Map() };
      this.#series.set(key, series);
    }
    return series;
  }
}

function originOf({ source = -1, row = 0 }: Observation): Origin {
  return { source, row };
}

/** One text for one series, whatever the order of its dimensions. */
export function seriesKey(
  indicator: string,
  area: string,
  dimensions: Readonly<Record<string, string>>,
): string {
  const sorted = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  // No id has a line break.
  if (sorted.length === 0) return `${indicator}\n${area}`;
  return JSON.stringify([indicator, area, ...sorted]);
}

function sameFigure(a: Observation, b: Observation): boolean {
  const figure = ({ value, numbers, status, note }: Observation) =>
    JSON.stringify([value, Object.entries(numbers).sort(([x], [y]) => (x < y ? -1 : 1)), status, note]);
  return figure(a) === figure(b);
}
