import { rollUp, type RollUp } from '@cairn/analysis';
import type { Framework, Objective, RollUpRule, SelfAssessment } from '@cairn/schema';
import type { Fact } from './fact.js';

/** A basket's status, and the facts it is made of. */
export interface RollUpFact {
  readonly rollUp: RollUp;
  readonly facts: readonly Fact[];
}

/** An objective's status in one area, and beside it what those who answer for it say themselves. */
export interface ObjectiveFact extends RollUpFact {
  /** Null where nobody has rated it. It never changes the status that the measures give. */
  readonly selfAssessment: SelfAssessment | null;
}

/** How a framework rolls up when it does not say: nothing bad may hide behind an average. */
const DEFAULT_RULE: RollUpRule = { method: 'worst' };

/** Rolls facts up by the framework's rule; an override of a fact counts as its status. */
export function rollUpFacts(
  facts: readonly Fact[],
  framework: Pick<Framework, 'rollUp'>,
  objective: Objective | null,
): RollUpFact {
  const weights = objective?.weights;
  const items = facts.map((fact) => ({
    outcome: fact.override?.status ?? fact.assessment.outcome,
    polarity: fact.indicator.polarity,
    weight: weights && Object.hasOwn(weights, fact.indicator.id) ? weights[fact.indicator.id] : undefined,
  }));
  return { rollUp: rollUp(items, framework.rollUp ?? DEFAULT_RULE), facts };
}
