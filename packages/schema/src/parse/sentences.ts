import type { Finding, Issue } from './issue.js';

/* The sentences that more than one check needs. */

/** A sentence and a remedy for each named pattern of the shapes. */
export const PATTERNS: Readonly<Record<string, readonly [sentence: string, remedy: string]>> = {
  id: [
    'must be a name of 1 to 200 characters without spaces around it',
    'Give it a short name, such as "delayed-discharges".',
  ],
  language: ['must be a language tag', 'Write a BCP 47 tag, such as "en-GB", "cy" or "gd".'],
  localisedText: [
    'must be text, or text by language',
    'Write text, or an object such as {"en": "Falls", "cy": "Cwympiadau"}.',
  ],
  label: ['must be text, or text by language', 'Write text such as "%" or "days", or "" for a bare number.'],
  link: [
    'must be a link to http, https or mailto, or a relative address',
    'Write the whole address, beginning with "https://"; other schemes are never followed.',
  ],
  day: ['must be a day of the calendar', 'Write it as year-month-day, such as "2026-10-31".'],
  moment: [
    'must be a moment with its time zone, or a day',
    'Write it as "2026-10-31T09:00:00Z" or "2026-10-31".',
  ],
  yearStart: [
    'must be the first day of the reporting year',
    'Write it as "--MM-DD", such as "--04-01" for 1 April.',
  ],
  period: [
    'must be a reporting period',
    'Write a year "2025", quarter "2025-Q1", month "2025-04", week "2025-W15", day "2025-04-17" or range "2023-04-01/P3Y".',
  ],
  kind: [
    'must be a kind of section',
    'Write one of the kinds of the data format, such as "tiles" or "text".',
  ],
  observationStatus: [
    'must be observation status letters',
    'Use one or more of A, P, R, E, I, F, B, U, Q, M, L and O, or null.',
  ],
  format: ['must be "cairn/1"', 'Write "format": "cairn/1".'],
  duration: ['must be a length of time', 'Write it as "P30D", "P6W" or "P1M".'],
  integrity: ['must be a Subresource Integrity hash', 'Write the hash as "sha384-…" in base64.'],
  tolerance: ['must be an absolute or a relative amount', 'Write {"absolute": 2} or {"relative": 0.05}.'],
  assessment: ['must be a rule, or a list of rules', 'Write a rule such as {"method": "target"}.'],
  file: [
    'must be the place of a file within the folder',
    'Write it with forward slashes, such as "sources/falls.csv".',
  ],
  webAddress: [
    'must be a web address without a name or password in it',
    'Write the whole address, beginning with "https://"; name the variable that holds a token in "tokenFrom".',
  ],
  variable: [
    'must be the name of an environment variable',
    'Write its name, such as "CAIRN_DATABASE", never what it holds.',
  ],
  cell: ['must be the name of a cell', 'Write it as spreadsheets do, such as "B12".'],
  sheet: [
    'must be a name that a sheet can have',
    'Use at most 31 characters, none of them \\ / ? * : [ ] or an apostrophe.',
  ],
  mailAddress: ['must be an e-mail address', 'Write it as "ann@example.org", without a name.'],
  jsonPointer: ['must be a JSON Pointer', 'Write it as "/data/rows".'],
  areaPlace: ['must hold {area}, which stands for the id of the area', 'Write it as "neighbours-{area}".'],
};

/** What a value is, in words a producer knows. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text "${shorten(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return 'an object';
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 128)];
  return characters.length > 60 ? characters.slice(0, 57).join('') + '…' : text;
}

export function mustBePattern(name: string, pattern: string, value: unknown): Finding {
  const [sentence, remedy] = PATTERNS[pattern] ?? ['has a form that is not allowed', 'See the data format.'];
  return { code: 'invalid-value', message: `${name} ${sentence}, but is ${describeValue(value)}.`, remedy };
}

export function mustBeList(field: string, value: unknown): Finding {
  if (value === undefined) {
    return { code: 'missing-field', message: `"${field}" is missing.`, remedy: `Add "${field}": a list.` };
  }
  return {
    code: 'wrong-type',
    message: `"${field}" must be a list, but is ${describeValue(value)}.`,
    remedy: 'Replace it with a list.',
  };
}

export function mustBeAsLong(field: string, length: number, periods: number): Finding {
  return {
    code: 'length-mismatch',
    message: `"${field}" has ${entries(length)}, but "periods" has ${String(periods)}.`,
    remedy: 'Give one entry for each period; use null where there is none.',
  };
}

const entries = (count: number) => (count === 1 ? 'one entry' : `${String(count)} entries`);

export function givenTwice(period: string, where: string): Finding {
  return {
    code: 'duplicate-period',
    message: `The period ${period} is given twice in this ${where}.`,
    remedy: 'Keep one of the two values.',
  };
}

/** The first place at which a lower limit is above its upper limit. */
export function reversedLimits(
  code: Issue['code'],
  lower: readonly unknown[],
  upper: readonly unknown[],
): (Finding & { readonly at: number }) | undefined {
  for (let at = 0; at < lower.length; at++) {
    const low = lower[at];
    const high = upper[at];
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      const message = `The lower limit ${String(low)} is above the upper limit ${String(high)}.`;
      return { code, message, remedy: 'Exchange the two limits, or correct the one that is wrong.', at };
    }
  }
  return undefined;
}
