import type { Fact } from '@cairn/dataset';
import type { Area } from '@cairn/schema';
import type { Axis } from '../geometry/axis.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView, type ValueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';
import { movementView, type Movement, type MovementView } from './movement.js';
import type { Entry } from './ranking.js';

/** One area of a comparison. */
export interface ComparisonRow {
  readonly area: string;
  readonly name: string;
  /** Language of the name where it is another than the reader's. */
  readonly lang: string | null;
  readonly own: boolean;
  readonly neighbour: boolean;
  readonly rank: string;
  /** Null where nothing is known of an earlier place. */
  readonly movement: MovementView | null;
  readonly value: ValueView;
  readonly status: StatusView;
  /** Places on the axis, in per cent of its length; null without a value. */
  readonly x: number | null;
  readonly interval: Span | null;
  readonly outerInterval: Span | null;
  /** The interval in words; empty where there is none. */
  readonly intervalText: string;
  /** The whole row read out. */
  readonly reading: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RowParts {
  readonly own: readonly Area[];
  readonly neighbours: ReadonlySet<string>;
  readonly axis: Axis;
  readonly movement: Movement | null;
  /** What a drawing adds to what is read of a row. */
  readonly said: ReadonlyMap<number, string>;
}

export function rowOf(entry: Entry, at: number, parts: RowParts, words: Words): ComparisonRow {
  const { area, fact, rank: place } = entry;
  const { own, neighbours, axis, movement, said } = parts;
  const { observation, indicator } = fact;
  const given = area.shortName ?? area.name;
  const name = words.text(given);
  const value = valueView(indicator, observation, words);
  const status = statusOfFact(fact, words);
  const moved = movement && movementView(entry, movement, words);
  const interval = intervalText(fact, words);
  const rank = place ? words.count(place.rank) : '';
  const word = status.word === value.text ? [] : [lowerFirst(status.word)];
  const x = observation?.value ?? null;
  const span = (lower: number | null | undefined, upper: number | null | undefined): Span | null =>
    x !== null && typeof lower === 'number' && typeof upper === 'number'
      ? { from: axis.at(lower), to: axis.at(upper) }
      : null;
  const details = [
    value.text,
    ...(interval === '' ? [] : [words.messages.benchmark.interval(interval)]),
    ...(place ? [words.messages.benchmark.place(rank, words.count(place.of))] : []),
    ...word,
    ...(moved ? [moved.text] : []),
    ...(said.has(at) ? [said.get(at) ?? ''] : []),
  ];
  return {
    area: area.id,
    name,
    lang: words.languageOf(given),
    own: own.includes(area),
    neighbour: neighbours.has(area.id),
    rank,
    movement: moved,
    value,
    status,
    x: x === null ? null : axis.at(x),
    interval: span(observation?.lower, observation?.upper),
    outerInterval: span(observation?.lower998, observation?.upper998),
    intervalText: interval,
    reading: words.messages.chart.ofArea(name, details.join(', ')),
  };
}

/** "8.1% to 10.6%"; empty where a figure has no interval. */
export function intervalText({ observation, indicator }: Fact, words: Words): string {
  const [lower, upper] = [observation?.lower ?? null, observation?.upper ?? null];
  if (lower === null || upper === null) return '';
  const number = (value: number) => words.briefValue(value, indicator.unit);
  return words.messages.comparison.interval(number(lower), number(upper));
}
