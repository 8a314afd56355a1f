import type { LocalisedText } from '@cairn/schema';
import type { Circle } from './circle.js';

/** The numbers an observation may have beside its value, by their names in a source and in a series. */
export const NUMBER_FIELDS = {
  numerator: 'numerators',
  denominator: 'denominators',
  lower: 'lower',
  upper: 'upper',
  lower998: 'lower998',
  upper998: 'upper998',
  sampleSize: 'sampleSize',
} as const;

export type NumberField = keyof typeof NUMBER_FIELDS;

/** One figure with everything its row says of it. */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  /** Category by dimension; empty for a figure that is not broken down. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** As documents write it. */
  readonly period: string;
  readonly value: number | string | null;
  readonly numbers: Readonly<Partial<Record<NumberField, number | null>>>;
  /** Observation status letters in the order of {@link STATUS_ORDER}; empty for a normal value. */
  readonly status: string;
  readonly note?: LocalisedText;
  /** For whom its series is; everyone where absent. */
  readonly circle?: Circle;
  /** Where it was read, the first row where several were added up; absent for a derived figure. */
  readonly source?: number;
  readonly row?: number;
  /** How many rows were added up; 1 where absent. */
  readonly rows?: number;
}

/** Where an observation was read. */
export interface Origin {
  /** Position of the source in the project. */
  readonly source: number;
  readonly row: number;
}

const STATUS_ORDER = 'APREIFBUQMLO';
const ABSENT = 'QMLO';

/** Status letters in one order, each once. `A`, normal, says nothing beside another letter. */
export function joinStatus(...letters: readonly string[]): string {
  if (letters.every((some) => some === '')) return '';
  const all = new Set(letters.join(''));
  if (all.size > 1) all.delete('A');
  return [...STATUS_ORDER].filter((letter) => all.has(letter)).join('');
}

/** Whether the letters say that there is no value to show. */
export function saysAbsent(status: string): boolean {
  return [...ABSENT].some((letter) => status.includes(letter));
}

/** Takes rounding noise of binary arithmetic out of a calculated figure: 0.1 + 0.2 is 0.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
