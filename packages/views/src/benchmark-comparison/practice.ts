import type { Dataset, Fact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { proseOf, type Prose } from '../shared/prose.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';
import { differencesOf, relatedMeasures, type PracticeDifference } from './practice-differences.js';
import { verdictOn, type Evidence } from './practice-evidence.js';
import { documentsOn, leadsOf, type PracticeLead } from './practice-leads.js';
import type { Entry } from './ranking.js';

/** Who does better than the reader's own area by more than chance, and what may be worth asking. Never a claim of cause. */
export interface PracticeView {
  readonly heading: string;
  /** Who, out of how many, and how it was tested. */
  readonly intro: string;
  readonly caution: string;
  readonly areas: readonly PracticeArea[];
  readonly documents: readonly PracticeLead[];
}

export interface PracticeArea {
  readonly area: string;
  readonly name: Prose;
  /** Its figure and by how much it is better. */
  readonly better: string;
  readonly differences: readonly PracticeDifference[];
  readonly leads: readonly PracticeLead[];
}

/** So many of those that do better are shown, the best first. */
const MOST = 5;

interface Better {
  readonly entry: Entry;
  readonly evidence: Evidence;
}

export function practiceOf(
  dataset: Dataset,
  indicator: Indicator,
  entries: readonly Entry[],
  own: Fact,
  words: Words,
): PracticeView {
  const { practice } = words.messages.benchmark;
  const name = words.text(own.area.shortName ?? own.area.name);
  const shell = { heading: practice.heading, caution: practice.caution };
  const none = (intro: string): PracticeView => ({ ...shell, intro, areas: [], documents: [] });
  const mine = own.observation?.value ?? null;
  if (indicator.polarity !== 'higher' && indicator.polarity !== 'lower') return none(practice.noDirection);
  // Of two counts the smaller may only be that of the smaller area.
  if (indicator.valueType === 'count') return none(words.messages.comparison.countsOnly);
  if (mine === null) return none(practice.noFigure(name));

  const others = entries.filter(({ fact, rank }) => fact !== own && rank !== null);
  const verdicts = others.map((entry) => ({ entry, ...verdictOn(dataset, entry.fact, own) }));
  const tested = verdicts.filter(({ evidence }) => evidence !== null);
  if (tested.length === 0) return none(practice.noEvidence);
  const better = tested
    .flatMap(({ entry, outcome, evidence }): readonly Better[] =>
      outcome === 'better' && evidence !== null ? [{ entry, evidence }] : [],
    )
    .sort((a, b) => (a.entry.rank?.rank ?? 0) - (b.entry.rank?.rank ?? 0));
  if (better.length === 0) return none(practice.noneBetter(name, words.count(tested.length)));

  const related = relatedMeasures(dataset, indicator);
  const areas = entries.map(({ area }) => area);
  const shown = better.slice(0, MOST);
  const kinds = [...new Set(better.map(({ evidence }) => practice.tests[evidence]))];
  const counted = practice.found(words.count(better.length), words.count(tested.length), name);
  const rest = better.length > shown.length ? [practice.shown(words.count(shown.length))] : [];
  return {
    ...shell,
    intro: [counted, ...kinds, ...rest].join(' '),
    areas: shown.map(({ entry: { area, fact } }) => ({
      area: area.id,
      name: proseOf(area.name, words),
      better: betterBy(fact, mine, words),
      differences: differencesOf(dataset, related, own.area, area, areas, words),
      leads: leadsOf(dataset, fact, related, words),
    })),
    documents: documentsOn(dataset, indicator.id, words),
  };
}

/** "8.1%, 3.1 points lower". */
function betterBy({ observation, indicator }: Fact, mine: number, words: Words): string {
  const { practice } = words.messages.benchmark;
  const value = valueView(indicator, observation, words).text;
  const difference = (observation?.value ?? mine) - mine;
  const size = words.briefDifference(difference, indicator.unit);
  return words.messages.joinClauses(value, difference < 0 ? practice.lower(size) : practice.higher(size));
}
