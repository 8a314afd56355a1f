import * as z from 'zod/mini';
import { INTEGRITY_PATTERN } from './patterns.js';
import { Audience, Day, Id, LocalisedText, Moment, PeriodText, SafeLink } from './primitives.js';

/** A published figure that was corrected later. */
export const Revision = z.object({
  series: z.object({ indicator: Id, area: Id, dimensions: z.optional(z.record(z.string(), Id)) }),
  period: PeriodText,
  from: z.nullable(z.union([z.number(), z.string()])),
  to: z.nullable(z.union([z.number(), z.string()])),
  reason: LocalisedText,
  on: Day,
  by: LocalisedText,
  batch: z.optional(Id),
});

const Count = z.int().check(z.minimum(0));

/** One load of data and what became of its rows. */
export const Batch = z.object({
  id: Id,
  source: LocalisedText,
  loaded: Moment,
  by: LocalisedText,
  rows: Count,
  accepted: Count,
  rejected: Count,
  /** How many rows were rejected for what, by the code of a row's first fault: `{"unknown-area": 12}`. */
  rejections: z.optional(z.record(z.string(), Count)),
  /** The measures it brought figures of. */
  indicators: z.optional(z.array(Id)),
  signedOff: z.optional(z.object({ by: LocalisedText, on: Day })),
  /** Who may know of it. */
  audience: z.optional(Audience),
});

/** A status set by a person instead of the rule; always shown as an override. */
export const StatusOverride = z.object({
  indicator: Id,
  area: Id,
  period: PeriodText,
  status: z.enum(['green', 'amber', 'red']),
  reason: LocalisedText,
  by: LocalisedText,
  on: Day,
});

/** A further document that holds series for some indicators or areas. */
export const Part = z.object({
  href: SafeLink,
  indicators: z.optional(z.array(Id)),
  areas: z.optional(z.array(Id)),
  /** Periods that its series have figures for, forecasts left out: those of the document's own reporting year. */
  periods: z.optional(z.array(PeriodText)),
  integrity: z.string().check(z.regex(INTEGRITY_PATTERN, { error: 'integrity' })),
});

export const Publisher = z.object({
  name: LocalisedText,
  contact: z.optional(z.string()),
  url: z.optional(SafeLink),
});
