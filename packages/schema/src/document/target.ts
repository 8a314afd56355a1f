import * as z from 'zod/mini';
import { Day, Id, LocalisedText, PeriodText } from './primitives.js';

const Numbers = z.array(z.nullable(z.number()));

/** What a measure should reach: one value a period, or a range `[lower, upper)`. Without `area` it holds for every area. */
export const Target = z.object({
  indicator: Id,
  area: z.optional(Id),
  kind: z.enum(['national', 'local', 'statutory', 'stretch', 'trajectory']),
  periods: z.array(PeriodText).check(z.minLength(1)),
  values: z.optional(Numbers),
  lower: z.optional(Numbers),
  upper: z.optional(Numbers),
  source: z.optional(LocalisedText),
  agreedBy: z.optional(LocalisedText),
  agreedOn: z.optional(Day),
});

/** What an area is compared with: one area, or a statistic over a group. */
export const Comparator = z.object({
  id: Id,
  name: LocalisedText,
  area: z.optional(Id),
  group: z.optional(Id),
  statistic: z.enum(['value', 'mean', 'median', 'quartiles', 'best']),
  period: z.enum(['same', 'latest', 'previous']),
});
