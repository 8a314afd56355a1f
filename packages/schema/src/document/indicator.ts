import * as z from 'zod/mini';
import { AssessmentRule, SpcParameters } from './assessment.js';
import {
  Audience,
  Day,
  Duration,
  Id,
  Link,
  LocalisedText,
  PeriodText,
  TextByLanguage,
  YearStart,
} from './primitives.js';

const Fraction = z.object({ definition: LocalisedText, source: z.optional(LocalisedText) });

/** The unit of a measure and how its numbers are written. */
export const Unit = z.object({
  /** What follows (or precedes) the number: `%`, `days`, `£`, `per 100,000`. An empty label is a bare number. */
  label: z.union([z.string(), TextByLanguage], { error: 'label' }),
  /** What numerator ÷ denominator is multiplied by to give the value: 100 for a percentage. */
  multiplier: z.optional(z.number().check(z.positive())),
  decimals: z.int().check(z.minimum(0), z.maximum(10)),
  position: z.optional(z.enum(['before', 'after'])),
});

/** One of the values a `category` or `text` indicator may have, and what readers see for it. */
export const ValueCategory = z.object({ value: z.string().check(z.minLength(1)), label: LocalisedText });

/** One agreed measure: what it is, how it is counted, who answers for it and how it is judged. */
export const Indicator = z.object({
  id: Id,
  name: LocalisedText,
  shortName: z.optional(LocalisedText),
  code: z.optional(z.string()),
  /** `target`: the partnership can influence it; `monitoring`: it watches it; `context`: it explains others. */
  role: z.enum(['target', 'monitoring', 'context']),
  definition: LocalisedText,
  rationale: z.optional(LocalisedText),
  method: z.optional(LocalisedText),
  interpretation: z.optional(LocalisedText),
  caveats: z.optional(LocalisedText),
  source: z.optional(LocalisedText),
  links: z.optional(z.array(Link)),
  numerator: z.optional(Fraction),
  denominator: z.optional(Fraction),
  valueType: z.enum([
    'count',
    'proportion',
    'rate',
    'standardisedRate',
    'mean',
    'ratio',
    'money',
    'duration',
    'score',
    'boolean',
    'text',
    'category',
  ]),
  unit: Unit,
  /** What readers see for the values of a `category` or `text` indicator, in their own language. */
  categories: z.optional(z.array(ValueCategory)),
  /** Which way is good; `none` gives comparisons without judgement. */
  polarity: z.enum(['higher', 'lower', 'target', 'none', 'notApplicable']),
  frequency: z.enum(['week', 'month', 'quarter', 'year', 'twoYear', 'irregular']),
  reportingYearStart: z.optional(YearStart),
  periodBasis: z.optional(z.enum(['discrete', 'cumulative', 'rolling', 'pooled', 'pointInTime'])),
  responsible: z.optional(
    z.object({
      owner: LocalisedText,
      updater: z.optional(LocalisedText),
      approver: z.optional(LocalisedText),
    }),
  ),
  /** How long after a period's end its figure is due, `P6W`; or the same in words, which no tool can count with. */
  updateDue: z.optional(z.string()),
  /** How long after figures were loaded they are to be signed off. */
  signOffDue: z.optional(Duration),
  introduced: z.optional(PeriodText),
  withdrawn: z.optional(PeriodText),
  /** One rule, or several in order: the first that can be applied wins. */
  assessment: z.union([AssessmentRule, z.array(AssessmentRule).check(z.minLength(1))], {
    error: 'assessment',
  }),
  spc: z.optional(SpcParameters),
  trend: z.optional(z.object({ method: z.enum(['fingertips', 'none']) })),
  disclosure: z.optional(
    z.object({
      minimumCount: z.int().check(z.minimum(0)),
      roundTo: z.optional(z.int().check(z.minimum(1))),
    }),
  ),
  derived: z.optional(
    z.object({ formula: z.string().check(z.minLength(1)), inputs: z.record(z.string(), Id) }),
  ),
  audience: z.optional(Audience),
  updated: z.optional(Day),
});
