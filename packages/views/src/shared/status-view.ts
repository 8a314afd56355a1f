import type { Assessment, Outcome } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import type { Unit } from '@cairn/schema';
import type { StatusShapeName } from '../geometry/status-shapes.js';
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
export function statusOfFact(fact: Fact, words: Words): StatusView {
  const { assessment, override, indicator } = fact;
  if (!override) return statusView(assessment.outcome, words.because(assessment, indicator), words);
  const rule = words.because(assessment, indicator);
  const byHand = words.messages.override(
    words.messages.outcomes[override.status],
    words.text(override.by),
    words.date(override.on),
    words.text(override.reason),
  );
  return { ...statusView(override.status, rule, words), override: byHand };
}

/** The status of a basket of measures. */
export function statusOfReason(verdict: Pick<Assessment, 'outcome' | 'reason'>, unit: Unit | null, words: Words): StatusView {
  return statusView(verdict.outcome, words.reason(verdict.reason, unit), words);
}

function statusView(outcome: Outcome, why: string, words: Words): StatusView {
  const [tone, shape] = APPEARANCE[outcome];
  return { outcome, tone, shape, word: words.messages.outcomes[outcome], why, override: null };
}
