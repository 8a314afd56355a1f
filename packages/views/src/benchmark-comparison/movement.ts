import { comparePeriods, rank, samePeriod, type Period, type Rank } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import { isComparator, type Entry } from './ranking.js';

/** Places now against places in an earlier period. */
export interface Movement {
  readonly since: Period;
  /** How many areas had a place then. */
  readonly of: number;
  /** Places in the earlier period, area by area; null for an area that had none. */
  readonly before: ReadonlyMap<string, Rank | null>;
}

/** Which way an area's place has gone; a place nearer the first is up. */
export interface MovementView {
  readonly direction: 'up' | 'down' | 'same' | 'came' | 'went';
  /** How many places; 0 where there is nothing to count. */
  readonly places: number;
  /** "3 places up from 8", ready to be read out. */
  readonly text: string;
}

/**
 * Where the areas stood earlier. Periods count as those in which the first area with earlier figures has one, so that a survey every
 * second year and pooled years have a period before too.
 *
 * @param anchors areas in the order in which their periods are asked for
 * @param since so many of these periods back, or a period; one back when absent
 * @returns null where there was nothing to rank then
 */
export function movementOf(
  dataset: Dataset,
  indicator: Indicator,
  entries: readonly Entry[],
  anchors: readonly Entry[],
  period: Period,
  since: string | undefined,
): Movement | null {
  const earlier = earlierPeriod(dataset, indicator, anchors, period, since);
  if (!earlier) return null;
  const ranks = rank(
    entries.map(({ area, fact }) => ({
      value: dataset.timeline(indicator.id, area.id)?.of(earlier)?.value ?? null,
      isComparator: isComparator(fact),
    })),
    indicator.polarity,
  );
  const of = ranks.find((place) => place !== null)?.of ?? 0;
  if (of === 0) return null;
  return { since: earlier, of, before: new Map(entries.map(({ area }, at) => [area.id, ranks[at] ?? null])) };
}

function earlierPeriod(
  dataset: Dataset,
  indicator: Indicator,
  anchors: readonly Entry[],
  period: Period,
  since: string | undefined,
): Period | null {
  const back = since === undefined ? 1 : /^\d{1,3}$/u.test(since) ? Number(since) : null;
  if (back === null) {
    const named = dataset.period(indicator.id, since ?? '');
    return named && !samePeriod(named, period) ? named : null;
  }
  if (back === 0) return null;
  for (const { area } of anchors) {
    const timeline = dataset.timeline(indicator.id, area.id);
    const past = (timeline?.periods ?? []).filter(
      (one) => comparePeriods(one, period) < 0 && typeof timeline?.of(one)?.value === 'number',
    );
    if (past.length > 0) return past.at(-back) ?? null;
  }
  return null;
}

/** One area's way from its place then to its place now; null where it had and has none. */
export function movementView(
  { area, rank: now }: Entry,
  { before, since }: Movement,
  words: Words,
): MovementView | null {
  const { movement } = words.messages.benchmark;
  const then = before.get(area.id) ?? null;
  const period = words.period(since, 'short');
  if (!now)
    return then ? { direction: 'went', places: 0, text: movement.went(words.count(then.rank)) } : null;
  if (!then) return { direction: 'came', places: 0, text: movement.came(period) };
  const places = then.rank - now.rank;
  const from = words.count(then.rank);
  if (places === 0) return { direction: 'same', places, text: movement.same };
  const count = words.plural(Math.abs(places), movement.places);
  return places > 0
    ? { direction: 'up', places, text: movement.up(count, from) }
    : { direction: 'down', places: -places, text: movement.down(count, from) };
}

/** Who has a place now and had none then, and the other way round: places among others are not quite comparable. */
export function changedField(entries: readonly Entry[], movement: Movement, words: Words): string | null {
  const { movement: messages } = words.messages.benchmark;
  const names = (wanted: (entry: Entry) => boolean) =>
    entries.filter(wanted).map(({ area }) => words.text(area.shortName ?? area.name));
  const had = ({ area }: Entry) => (movement.before.get(area.id) ?? null) !== null;
  const came = names((entry) => entry.rank !== null && !had(entry));
  const went = names((entry) => entry.rank === null && had(entry));
  const listed = (all: readonly string[]) =>
    all.length > MOST_NAMED ? words.plural(all.length, messages.areas) : words.messages.list(all);
  const period = words.period(movement.since);
  const said = [
    came.length === 0 ? null : messages.cameNamed(listed(came), period),
    went.length === 0 ? null : messages.wentNamed(listed(went), period),
  ].filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}

/** More areas than these are counted, not named. */
const MOST_NAMED = 3;
