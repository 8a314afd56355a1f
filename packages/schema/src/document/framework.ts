import * as z from 'zod/mini';
import { RollUpRule } from './assessment.js';
import { Day, Id, LocalisedText } from './primitives.js';

/** A rating a partner gives itself, with the name and date that make it accountable. */
export const SelfAssessment = z.object({
  rating: z.enum(['green', 'amber', 'red']),
  by: LocalisedText,
  on: Day,
  text: z.optional(LocalisedText),
});

/** What one area says of itself, where each rates itself. */
export const AreaSelfAssessment = z.extend(SelfAssessment, { area: Id });

export const Action = z.object({
  title: LocalisedText,
  owner: z.optional(LocalisedText),
  due: z.optional(Day),
  status: z.optional(z.enum(['notStarted', 'inProgress', 'done', 'late', 'stopped'])),
});

export const Perspective = z.object({
  id: Id,
  name: LocalisedText,
  element: z.optional(z.enum(['outcome', 'process', 'capability'])),
  description: z.optional(LocalisedText),
});

export const Objective = z.object({
  id: Id,
  name: LocalisedText,
  perspective: Id,
  indicators: z.array(Id),
  /** How much the measures count in a weighted roll-up, by indicator; 1 where none is given. */
  weights: z.optional(z.record(z.string(), z.number().check(z.minimum(0)))),
  weight: z.optional(z.number().check(z.minimum(0))),
  commentary: z.optional(LocalisedText),
  selfAssessment: z.optional(SelfAssessment),
  selfAssessments: z.optional(z.array(AreaSelfAssessment)),
  actions: z.optional(z.array(Action)),
});

/** A performance framework: Public Sector Scorecard, Balanced Scorecard, EFQM, TEASC or the partnership's own. */
export const Framework = z.object({
  id: Id,
  name: LocalisedText,
  /** How an objective's measures become one status; `worst` when absent. */
  rollUp: z.optional(RollUpRule),
  perspectives: z.array(Perspective),
  objectives: z.array(Objective),
});

export const StrategyNode = z.object({
  id: Id,
  label: LocalisedText,
  perspective: Id,
  objective: z.optional(Id),
  indicators: z.optional(z.array(Id)),
});

export const StrategyLink = z.object({
  from: Id,
  to: Id,
  effect: z.enum(['positive', 'negative', 'unclear']),
  strength: z.optional(z.enum(['weak', 'moderate', 'strong'])),
  lag: z.optional(LocalisedText),
  /** The longest time after which the effect is expected, in months; `lag` says it in words. */
  lagMonths: z.optional(z.number().check(z.nonnegative())),
  evidence: z.optional(LocalisedText),
});

/** How the parts of the system are thought to affect each other. */
export const StrategyMap = z.object({
  id: Id,
  name: z.optional(LocalisedText),
  framework: Id,
  nodes: z.array(StrategyNode),
  links: z.array(StrategyLink),
});
