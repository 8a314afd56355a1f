import * as z from 'zod/mini';
import { Tolerance } from './assessment.js';
import { Audience, Duration, Id, LocalisedText } from './primitives.js';

/** Whom and what every rule is about; everything where absent. */
const opening = {
  id: Id,
  name: z.optional(LocalisedText),
  indicators: z.optional(z.array(Id)),
  roles: z.optional(z.array(z.enum(['target', 'monitoring', 'context']))),
  areas: z.optional(z.array(Id)),
  audience: z.optional(Audience),
} as const;

/** What somebody is warned of. */
export const AlertRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    ...opening,
    outcomes: z.optional(z.array(z.enum(['worst', 'red', 'worse', 'amber'])).check(z.minLength(1))),
  }),
  z.object({ kind: z.literal('specialCause'), ...opening }),
  z.object({
    kind: z.literal('missedTarget'),
    ...opening,
    periods: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  }),
  z.object({ kind: z.literal('forecastMiss'), ...opening }),
  z.object({ kind: z.literal('late'), ...opening }),
  z.object({ kind: z.literal('signOff'), ...opening, within: z.optional(Duration) }),
  z.object({ kind: z.literal('revision'), ...opening, size: z.optional(Tolerance) }),
]);
