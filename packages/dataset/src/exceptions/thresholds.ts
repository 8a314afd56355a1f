import type { Outcome } from '@cairn/analysis';
import type { AlertRule } from '@cairn/schema';

/** From where on a measure needs attention. */
export interface Thresholds {
  readonly outcomes: ReadonlySet<Outcome>;
  /** How many periods running its target was missed. */
  readonly missed: number;
}

/** What a rule of statuses warns of where it names none. */
export const OFF_TARGET: readonly Outcome[] = ['worst', 'red', 'worse'];
/** How often a rule lets a target be missed where it does not say. */
export const MISSED_RUNNING = 2;

/** In a document without such rules: what is near its target as well, and what has missed it for longer. */
const WITHOUT_RULES: Thresholds = { outcomes: new Set<Outcome>([...OFF_TARGET, 'amber']), missed: 3 };

/** What somebody is warned of has to stand in the list as well: the widest that the rules say, whatever they watch. */
export function thresholdsOf(rules: readonly AlertRule[]): Thresholds {
  const outcomes = rules.flatMap((rule) => (rule.kind === 'status' ? (rule.outcomes ?? OFF_TARGET) : []));
  const missed = rules.flatMap((rule) =>
    rule.kind === 'missedTarget' ? (rule.periods ?? MISSED_RUNNING) : [],
  );
  return {
    outcomes: outcomes.length === 0 ? WITHOUT_RULES.outcomes : new Set(outcomes),
    missed: missed.length === 0 ? WITHOUT_RULES.missed : Math.min(...missed),
  };
}
