import type { Period } from '@cairn/analysis';
import type { ComparatorFact } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { statusOfFact } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';
import type { ComparisonSort } from './comparison-query.js';
import { changedField, type Movement } from './movement.js';
import { isComparator, type Entry } from './ranking.js';

export interface SentenceParts {
  readonly entries: readonly Entry[];
  readonly own: readonly Area[];
  readonly period: Period;
  readonly movement: Movement | null;
  /** The comparator that was asked for, where it is not the one of the measure's own rule. */
  readonly chosen: ComparatorFact | null;
}

/** Where the reader's own areas stand, since when, and who has joined or left; without an own area how many there are. */
export function sentenceOf(parts: SentenceParts, words: Words): string {
  const { entries, own, period, movement } = parts;
  const { comparison } = words.messages;
  const ranked = entries.filter(({ rank }) => rank !== null).length;
  if (own.length === 0) return comparison.count(words.count(ranked), words.period(period));
  const each = own.map((area) => areaSentence(area, parts, words));
  const field = movement && changedField(entries, movement, words);
  const counts =
    ranked > 0 && entries[0]?.fact.indicator.valueType === 'count' ? [comparison.countsOnly] : [];
  return [...each, ...(field ? [field] : []), ...counts].join(' ');
}

function areaSentence(area: Area, { entries, movement, chosen }: SentenceParts, words: Words): string {
  const { comparison } = words.messages;
  const name = words.text(area.shortName ?? area.name);
  const entry = entries.find((one) => one.area === area);
  if (!entry) return comparison.notShown(name);
  const { fact, rank: place } = entry;
  const value = valueView(fact.indicator, fact.observation, words).text;
  if (isComparator(fact)) return comparison.comparedWith(name, value);
  // Words have no place in an order, and are no reason why there is none.
  if (typeof fact.observation?.text === 'string') return comparison.inWords(name, value);
  if (!place) return comparison.unranked(name, lowerFirst(value));
  const { rank: at, of, tied } = place;
  const position =
    tied > 1
      ? comparison.tied(name, words.count(at), words.count(of), value, words.count(tied))
      : comparison.ranked(name, words.count(at), words.count(of), value);
  const moved = movement && movedSentence(entry, movement, words);
  const against = chosen && againstSentence(entry, chosen, words);
  return [position, moved, statusOfFact(fact, words, 'brief').why, against]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function movedSentence(
  { area, rank: now }: Entry,
  { before, since, of }: Movement,
  words: Words,
): string | null {
  const { movement } = words.messages.benchmark;
  const period = words.period(since);
  const then = before.get(area.id) ?? null;
  if (!now) return null;
  if (!then) return movement.cameSince(period);
  const places = then.rank - now.rank;
  if (places === 0) return movement.sameSince(period, words.count(of));
  const count = words.plural(Math.abs(places), movement.places);
  const say = places > 0 ? movement.upSince : movement.downSince;
  return say(count, period, words.count(then.rank), words.count(of));
}

function againstSentence(
  { fact }: Entry,
  { comparator, value }: ComparatorFact,
  words: Words,
): string | null {
  const { against } = words.messages.benchmark;
  const own = fact.observation?.value ?? null;
  if (own === null || value === null) return null;
  const { unit } = fact.indicator;
  const [name, written] = [words.text(comparator.name), words.briefValue(value, unit)];
  if (own === value) return against.same(name, written);
  const difference = words.briefDifference(own - value, unit);
  return own < value ? against.lower(difference, name, written) : against.higher(difference, name, written);
}

/** In what order the areas stand. */
export function orderText({ polarity }: Indicator, sort: ComparisonSort, words: Words): string {
  const { orders } = words.messages.comparison;
  if (sort === 'name' || sort === 'document') return orders[sort];
  return polarity === 'higher' || polarity === 'lower' ? orders.best : orders.highest;
}
