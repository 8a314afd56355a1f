import * as z from 'zod/mini';

/*
 * The small shapes that every other shape is made of. Each pattern carries a short name as its error;
 * `parse/sentences.ts` turns that name into a plain sentence and a remedy. Patterns, not refinements, so that
 * the exported JSON Schema says exactly what zod says; with the `u` flag, because JSON Schema reads them so.
 */

const text = (pattern: string | RegExp, error: string) =>
  z
    .string()
    .check(z.regex(typeof pattern === 'string' ? new RegExp(`^${pattern}$`, 'u') : pattern, { error }));

/** A name by which other parts of the document refer to this one. */
export const ID_PATTERN = /^\S(.{0,198}\S)?$/u;
export const Id = text(ID_PATTERN, 'id');

/** A BCP 47 language tag, such as `en-GB`, `cy` or `gd`. */
export const LanguageTag = text('[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*', 'language');

const NonEmpty = z.string().check(z.minLength(1));

/** One string a language: `{"en": "Falls", "cy": "Cwympiadau"}`. */
export const TextByLanguage = z
  .record(LanguageTag, NonEmpty)
  .check(z.refine((map) => Object.keys(map).length > 0, { error: 'localisedText' }));

/** Text a reader sees: one string, or one string for each language. */
export const LocalisedText = z.union([NonEmpty, TextByLanguage], { error: 'localisedText' });

/**
 * A link that is safe to follow: http, https or mailto. A relative address is allowed; any other scheme
 * (`javascript:`, `data:`) is not. Elements check again after `new URL()`.
 */
export const SafeLink = text(
  /^(https?:\/\/\S+|mailto:[^\s@]+@\S+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\\p{Cc}]+)$/u,
  'link',
);

/* Days that exist: 29 February in leap years only. Years have four digits and begin with 1000. */
const YEAR = String.raw`[1-9]\d{3}`;
const MONTH = '(0[1-9]|1[0-2])';
const DAY_OF_COMMON_YEAR = String.raw`((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))`;
const LEAP_YEAR = String.raw`([1-9]\d(0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)`;
const DAY = `(${YEAR}-${DAY_OF_COMMON_YEAR}|${LEAP_YEAR}-02-29)`;

/** A day, `2026-10-31`. */
export const Day = text(DAY, 'day');

const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
/** A moment with its time zone, `2026-10-31T09:00:00Z`, or a day. */
export const Moment = text(`${DAY}(T${TIME})?`, 'moment');

/** First day of the reporting year as `--MM-DD` (SDMX REPORTING_YEAR_START_DAY). */
export const YearStart = text(`--${DAY_OF_COMMON_YEAR}`, 'yearStart');

const WEEK = String.raw`W(0[1-9]|[1-4]\d|5[0-3])`;
const DAY_OF_YEAR = String.raw`D(00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])`;
const PART_OF_YEAR = `A1|S[12]|T[1-3]|Q[1-4]|M${MONTH}|${WEEK}|${DAY_OF_YEAR}|${MONTH}`;
const RANGE = String.raw`P[1-9]\d{0,3}[YMWD]`;
/**
 * A reporting period: SDMX (`2025-A1`, `2025-S1`, `2025-T1`, `2025-Q1`, `2025-M04`, `2025-W15`, `2025-D001`),
 * calendar (`2025`, `2025-04`, `2025-04-17`) or an explicit range (`2023-04-01/P3Y`, `2023-04-01/2026-03-31`).
 */
export const PERIOD_PATTERN = new RegExp(`^(${YEAR}(-(${PART_OF_YEAR}))?|${DAY}(/(${RANGE}|${DAY}))?)$`, 'u');
export const PeriodText = text(PERIOD_PATTERN, 'period');

/** Who may read an item. */
export const Audience = z.enum(['public', 'partner', 'restricted']);

/** An ISO 8601 duration of years, months, weeks and days: `P30D`, `P1M`. */
export const Duration = z
  .string()
  .check(z.regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/u, { error: 'duration' }));

/** A link with the words that name it. */
export const Link = z.object({ title: LocalisedText, href: SafeLink, mediaType: z.optional(z.string()) });
