import { rank, type Period, type Rank } from '@cairn/analysis';
import type { Dataset, Fact } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { ComparisonSort } from './comparison-query.js';

/** One area of a comparison. */
export interface Entry {
  readonly area: Area;
  readonly fact: Fact;
  /** Null without a figure, and for the comparator. */
  readonly rank: Rank | null;
}

/** The areas with their places in one period. */
export function ranked(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly Area[],
  period: Period,
): readonly Entry[] {
  const facts = areas.flatMap(
    (area) => dataset.fact({ indicator: indicator.id, area: area.id, period: period.text }) ?? [],
  );
  const ranks = rank(
    facts.map((fact) => ({ value: fact.observation?.value ?? null, isComparator: isComparator(fact) })),
    indicator.polarity,
  );
  return facts.map((fact, at) => ({ area: fact.area, fact, rank: ranks[at] ?? null }));
}

/** Whether an area is what the others are compared with; it is never ranked among them. */
export function isComparator(fact: Fact): boolean {
  return fact.comparator?.comparator.area === fact.area.id;
}

/** By value the best comes first and areas without a rank last; equals stand in the order of the alphabet. */
export function inOrder(entries: readonly Entry[], sort: ComparisonSort, words: Words): readonly Entry[] {
  if (sort === 'document') return entries;
  const byName = (a: Entry, b: Entry) => words.compare(words.text(a.area.name), words.text(b.area.name));
  if (sort === 'name') return [...entries].sort(byName);
  return [...entries].sort((a, b) => (a.rank?.rank ?? Infinity) - (b.rank?.rank ?? Infinity) || byName(a, b));
}
