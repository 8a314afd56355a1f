import * as z from 'zod/mini';
import { Day, Id, LocalisedText } from './primitives.js';

/** A place or organisation that figures are about: a council, a health board, a ward, a trust. */
export const Area = z.object({
  id: Id,
  name: LocalisedText,
  shortName: z.optional(LocalisedText),
  /** A code of the partnership's own list, such as `council` or `healthBoard`. */
  type: Id,
  parent: z.optional(Id),
  /** Codes in other systems: `{"ons": "S12000029"}`. */
  codes: z.optional(z.record(z.string(), z.string())),
  from: z.optional(Day),
  to: z.optional(Day),
  successor: z.optional(Id),
});

/** A set of areas that belong together; `neighbours` are ordered, the nearest first. */
export const AreaGroup = z.object({
  id: Id,
  name: LocalisedText,
  kind: z.enum(['family', 'neighbours', 'region', 'custom']),
  members: z.array(Id),
});

/** A way to break a measure down, such as care group or age band. */
export const Dimension = z.object({
  id: Id,
  name: LocalisedText,
  categories: z.array(
    z.object({
      id: Id,
      name: LocalisedText,
      /** True for "all", the sum of the others. */ aggregate: z.optional(z.boolean()),
    }),
  ),
});
