/*
 * The patterns of texts, without the shapes that use them: the quick check of a document (`sound/`) reads them alone. With the `u` flag,
 * because JSON Schema reads them so.
 */

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'u');

/** A name by which other parts of the document refer to this one. */
export const ID_PATTERN = /^\S(.{0,198}\S)?$/u;

/** A BCP 47 language tag, such as `en-GB`, `cy` or `gd`. */
export const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/**
 * A link that is safe to follow: http, https or mailto. A relative address is allowed; any other scheme
 * (`javascript:`, `data:`) is not. Elements check again after `new URL()`.
 */
export const LINK_PATTERN =
  /^(https?:\/\/\S+|mailto:[^\s@]+@\S+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\\p{Cc}]+)$/u;

/* Days that exist: 29 February in leap years only. Years have four digits and begin with 1000. */
const YEAR = String.raw`[1-9]\d{3}`;
const MONTH = '(0[1-9]|1[0-2])';
const DAY_OF_COMMON_YEAR = String.raw`((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))`;
const LEAP_YEAR = String.raw`([1-9]\d(0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)`;
const DAY = `(${YEAR}-${DAY_OF_COMMON_YEAR}|${LEAP_YEAR}-02-29)`;

/** A day, `2026-10-31`. */
export const DAY_PATTERN = whole(DAY);

const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
/** A moment with its time zone, `2026-10-31T09:00:00Z`, or a day. */
export const MOMENT_PATTERN = whole(`${DAY}(T${TIME})?`);

/** First day of the reporting year as `--MM-DD` (SDMX REPORTING_YEAR_START_DAY). */
export const YEAR_START_PATTERN = whole(`--${DAY_OF_COMMON_YEAR}`);

const WEEK = String.raw`W(0[1-9]|[1-4]\d|5[0-3])`;
const DAY_OF_YEAR = String.raw`D(00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])`;
const PART_OF_YEAR = `A1|S[12]|T[1-3]|Q[1-4]|M${MONTH}|${WEEK}|${DAY_OF_YEAR}|${MONTH}`;
const RANGE = String.raw`P[1-9]\d{0,3}[YMWD]`;
/**
 * A reporting period: SDMX (`2025-A1`, `2025-S1`, `2025-T1`, `2025-Q1`, `2025-M04`, `2025-W15`, `2025-D001`),
 * calendar (`2025`, `2025-04`, `2025-04-17`) or an explicit range (`2023-04-01/P3Y`, `2023-04-01/2026-03-31`).
 */
export const PERIOD_PATTERN = whole(`(${YEAR}(-(${PART_OF_YEAR}))?|${DAY}(/(${RANGE}|${DAY}))?)`);

/** An ISO 8601 duration of years, months, weeks and days: `P30D`, `P1M`. */
export const DURATION_PATTERN = /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/u;

/**
 * Observation status, one or more letters of SDMX CL_OBS_STATUS: `A` normal, `P` provisional, `R` revised (ours), `E` estimated,
 * `I` imputed, `F` forecast, `B` break in series, `U` low reliability, `Q` suppressed, `M` missing, `L` not collected,
 * `O` not applicable.
 */
export const OBSERVATION_STATUS_PATTERN = /^[APREIFBUQMLO]{1,12}$/u;

export const FORMAT_PATTERN = /^cairn\/1(\.\d+)?$/u;

export const INTEGRITY_PATTERN = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/u;
