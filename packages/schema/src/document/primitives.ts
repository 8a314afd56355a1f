import * as z from 'zod/mini';

/*
 * The small shapes that every other shape is made of. Each pattern carries a short name as its error;
 * `parse/explain.ts` turns that name into a plain sentence and a remedy. Patterns, not refinements, so that
 * the exported JSON Schema says exactly what zod says.
 */

/** A name by which other parts of the document refer to this one. */
export const Id = z.string().check(z.regex(/^\S(.{0,198}\S)?$/, { error: 'id' }));

/** A BCP 47 language tag, such as `en-GB`, `cy` or `gd`. */
const LanguageTagPattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const LanguageTag = z.string().check(z.regex(LanguageTagPattern, { error: 'language' }));

const NonEmpty = z.string().check(z.minLength(1));

/** Text a reader sees: one string, or one string for each language (`{"en": "Falls", "cy": "Cwympiadau"}`). */
export const LocalisedText = z.union([NonEmpty, z.record(LanguageTag, NonEmpty)]);

/**
 * A link that is safe to follow: http, https or mailto. A relative address is allowed; any other scheme
 * (`javascript:`, `data:`) is not. Elements check again after `new URL()`.
 */
export const SafeLink = z
  .string()
  .check(z.regex(/^(https?:\/\/\S+|mailto:\S+@\S+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\\u0000-\u001f]+)$/, { error: 'link' }));

/** A day, `2026-10-31`. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day' }));

/** A moment with its time zone, `2026-10-31T09:00:00Z`, or a day. */
export const Moment = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/,
      { error: 'moment' },
    ),
  );

/** First day of the reporting year as `--MM-DD` (SDMX REPORTING_YEAR_START_DAY). */
export const YearStart = z
  .string()
  .check(
    z.regex(/^--((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/, {
      error: 'yearStart',
    }),
  );

/**
 * A reporting period: SDMX (`2025-A1`, `2025-S1`, `2025-T1`, `2025-Q1`, `2025-M04`, `2025-W15`, `2025-D001`),
 * calendar (`2025`, `2025-04`, `2025-04-17`) or an explicit range (`2023-04-01/P3Y`, `2023-04-01/2026-03-31`).
 */
export const PERIOD_PATTERN =
  /^(\d{4}(-(A1|S[12]|T[1-3]|Q[1-4]|M(0[1-9]|1[0-2])|W(0[1-9]|[1-4]\d|5[0-3])|D(0\d[1-9]|0[1-9]0|[12]\d\d|3[0-5]\d|36[0-6])|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\/(P[1-9]\d{0,3}[YMWD]|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])))$/;
export const PeriodText = z.string().check(z.regex(PERIOD_PATTERN, { error: 'period' }));

/** Who may read an item. */
export const Audience = z.enum(['public', 'partner', 'restricted']);

/** A link with the words that name it. */
export const Link = z.object({ title: LocalisedText, href: SafeLink, mediaType: z.optional(z.string()) });
