import type { AssessmentMethod, Outcome, RollUp } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import type { StatusShapeName } from '../geometry/status-shapes.js';
import { reasonText, type SentenceLength } from '../words/reason-text.js';
import type { Words } from '../words/words.js';

/** Colour family of a status; what each looks like is the element's affair. */
export type StatusTone = 'good' | 'warning' | 'bad' | 'better' | 'worse' | 'similar' | 'direction' | 'absent';

/** A status ready to show: always word, shape and colour together. */
export interface StatusView {
  readonly outcome: Outcome;
  readonly tone: StatusTone;
  readonly shape: StatusShapeName;
  readonly word: string;
  /** Why the status is what it is, in one sentence. */
  readonly why: string;
  /** Who set the status by hand and why; null when the rule decided. */
  readonly override: string | null;
}

const APPEARANCE: Readonly<Record<Outcome, readonly [tone: StatusTone, shape: StatusShapeName]>> = {
  green: ['good', 'tick'],
  amber: ['warning', 'bar'],
  red: ['bad', 'cross'],
  best: ['better', 'doublePlus'],
  better: ['better', 'plus'],
  similar: ['similar', 'equals'],
  worse: ['worse', 'minus'],
  worst: ['worse', 'doubleMinus'],
  highest: ['direction', 'doubleUp'],
  higher: ['direction', 'up'],
  lower: ['direction', 'down'],
  lowest: ['direction', 'doubleDown'],
  notAssessed: ['absent', 'ring'],
  notComparable: ['absent', 'unequal'],
  noTarget: ['absent', 'ring'],
  noData: ['absent', 'dash'],
  suppressed: ['absent', 'letterC'],
  notApplicable: ['absent', 'slash'],
};

/** The status of a fact; one set by hand replaces the rule's, and says so. */
export function statusOfFact(fact: Fact, words: Words, length: SentenceLength = 'full'): StatusView {
  const { assessment, override, indicator } = fact;
  const why = reasonText(assessment.reason, indicator.unit, words, length);
  const ratings = ratingsOf(assessment.rule, words);
  if (!override) {
    const status = statusView(assessment.outcome, why, words, ratings);
    // A control chart compares a measure with its own past: "similar" would sound like a comparison with others.
    const { variation } = assessment;
    return variation ? { ...status, word: words.messages.variations[variation] } : status;
  }
  const byHand = words.messages.override(
    ratings[override.status],
    words.text(override.by),
    words.date(override.on),
    words.text(override.reason),
  );
  return { ...statusView(override.status, why, words, ratings), override: byHand };
}

/** The status of a basket of measures. */
export function statusOfRollUp(
  { outcome, reason }: Pick<RollUp, 'outcome' | 'reason'>,
  words: Words,
): StatusView {
  return statusView(outcome, reasonText(reason, null, words), words);
}

type Ratings = Readonly<Record<'green' | 'amber' | 'red', string>>;

/** What green, amber and red are called under a rule: the same of a measure and of a basket of them. */
function ratingsOf(rule: AssessmentMethod, words: Words): Ratings {
  return rule === 'selfAssessed' ? words.messages.selfRated : words.messages.outcomes;
}

/** Colour family and shape of an outcome; a word must stand beside them. */
export function signOf(outcome: Outcome): Pick<StatusView, 'tone' | 'shape'> {
  const [tone, shape] = APPEARANCE[outcome];
  return { tone, shape };
}

/** What an outcome is called. */
export function wordOf(outcome: Outcome, words: Words, ratings: Ratings = words.messages.outcomes): string {
  return { ...words.messages.outcomes, ...ratings }[outcome];
}

function statusView(outcome: Outcome, why: string, words: Words, ratings?: Ratings): StatusView {
  return { outcome, ...signOf(outcome), word: wordOf(outcome, words, ratings), why, override: null };
}
