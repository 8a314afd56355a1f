import type { Fact } from '@cairn/dataset';
import type { Area } from '@cairn/schema';
import type { Axis } from '../geometry/axis.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView, type ValueView } from '../shared/value-view.js';
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
}

export function rowOf(entry: Entry, parts: RowParts, words: Words): ComparisonRow {
  const { area, fact, rank: place } = entry;
  const { own, neighbours, axis, movement } = parts;
  const { observation, indicator } = fact;
  const given = area.shortName ?? area.name;
  const x = observation?.value ?? null;
  const span = (lower: number | null | undefined, upper: number | null | undefined): Span | null =>
    x !== null && typeof lower === 'number' && typeof upper === 'number'
      ? { from: axis.at(lower), to: axis.at(upper) }
      : null;
  return {
    area: area.id,
    name: words.text(given),
    lang: words.languageOf(given),
    own: own.includes(area),
    neighbour: neighbours.has(area.id),
    rank: place ? words.count(place.rank) : '',
    movement: movement && movementView(entry, movement, words),
    value: valueView(indicator, observation, words),
    status: statusIn(fact, words),
    x: x === null ? null : axis.at(x),
    interval: span(observation?.lower, observation?.upper),
    outerInterval: span(observation?.lower998, observation?.upper998),
    intervalText: intervalText(fact, words),
  };
}

const statuses = new WeakMap<Fact, { readonly words: Words; readonly status: StatusView }>();

/** Another area that stands out, or another order, changes no status: its sentence is not written again for hundreds of areas. */
function statusIn(fact: Fact, words: Words): StatusView {
  const known = statuses.get(fact);
  if (known?.words === words) return known.status;
  const status = statusOfFact(fact, words);
  statuses.set(fact, { words, status });
  return status;
}

/** "8.1% to 10.6%"; empty where a figure has no interval. */
export function intervalText({ observation, indicator }: Fact, words: Words): string {
  const [lower, upper] = [observation?.lower ?? null, observation?.upper ?? null];
  if (lower === null || upper === null) return '';
  const number = (value: number) => words.briefValue(value, indicator.unit);
  return words.messages.comparison.interval(number(lower), number(upper));
}
