import * as z from 'zod/mini';
import { OBSERVATION_STATUS_PATTERN } from './patterns.js';
import { Audience, Id, LocalisedText, PeriodText } from './primitives.js';

const number = z.nullable(z.number());
const Numbers = z.array(number);

/** Everything about a series but its bulk arrays. */
export const SeriesHead = z.object({
  indicator: Id,
  area: Id,
  /** Category by dimension, for a breakdown: `{"careGroup": "older-people"}`. */
  dimensions: z.optional(z.record(z.string(), Id)),
  /** Notes by period. */
  notes: z.optional(z.record(z.string(), LocalisedText)),
  audience: z.optional(Audience),
  /** Who may read the notes; those who may see the series where absent. */
  notesAudience: z.optional(Audience),
});

/**
 * A series in full, from which types and JSON Schema are made. At run time only {@link SeriesHead} goes through zod; the arrays are
 * checked by one plain pass (`parse/bulk.ts`), which costs a tenth.
 */
export const Series = z.extend(SeriesHead, {
  periods: z.array(PeriodText),
  /** Numbers; or texts where the indicator's value type is `text` or `category`. */
  values: z.array(z.nullable(z.union([z.number(), z.string()]))),
  numerators: z.optional(Numbers),
  denominators: z.optional(Numbers),
  lower: z.optional(Numbers),
  upper: z.optional(Numbers),
  lower998: z.optional(Numbers),
  upper998: z.optional(Numbers),
  sampleSize: z.optional(Numbers),
  status: z.optional(
    z.array(
      z.nullable(z.string().check(z.regex(OBSERVATION_STATUS_PATTERN, { error: 'observationStatus' }))),
    ),
  ),
});
