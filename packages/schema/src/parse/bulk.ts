import { PERIOD_PATTERN } from '../document/primitives.js';
import { NUMBER_ARRAYS, OBSERVATION_STATUS_PATTERN } from '../document/series.js';
import { describeValue } from './explain.js';
import { pointer, type Issue, type IssueCode } from './issue.js';

/*
 * One plain pass over a series' arrays. A document of half a million observations spends its time here, so every loop is a plain
 * one and strings that recur are checked once.
 */

/** Letters under which an observation has no value to show. */
const ABSENT = /[QMLO]/;

const remembered = (test: (text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text: string): boolean => {
    let fits = known.get(text);
    if (fits === undefined) {
      fits = test(text);
      if (known.size < 100_000) known.set(text, fits);
    }
    return fits;
  };
};
const isStatus = remembered((text) => OBSERVATION_STATUS_PATTERN.test(text));
const isAbsent = remembered((text) => ABSENT.test(text));
const isPeriod = remembered((text) => PERIOD_PATTERN.test(text) && daysExist(text));

/** The pattern lets 31 days pass for any month; the calendar does not. */
function daysExist(text: string): boolean {
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d{2})-(\d{2})/g)) {
    if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return false;
  }
  return true;
}

type Loose = Readonly<Record<string, unknown>>;

/** Checks the arrays of one series. Errors mean that the series cannot be used; a warning leaves it in use. */
export function checkArrays(series: Loose, base: readonly (string | number)[], texts: boolean): Issue[] {
  const issues: Issue[] = [];
  const add = (code: IssueCode, steps: readonly (string | number)[], message: string, remedy: string, severity: Issue['severity'] = 'error') => {
    issues.push({ code, severity, path: pointer(...base, ...steps), message, remedy });
  };
  const list = (field: string, required: boolean): readonly unknown[] | undefined => {
    const value = series[field];
    if (value === undefined && !required) return undefined;
    if (Array.isArray(value)) return value as readonly unknown[];
    if (value === undefined) add('missing-field', [field], `"${field}" is missing.`, `Add "${field}": a list.`);
    else add('wrong-type', [field], `"${field}" must be a list, but is ${describeValue(value)}.`, 'Replace it with a list.');
    return undefined;
  };

  const periods = list('periods', true);
  const values = list('values', true);
  if (!periods || !values) return issues;

  const seen = new Set<string>();
  for (let at = 0; at < periods.length; at++) {
    const period = periods[at];
    if (typeof period !== 'string' || !isPeriod(period)) {
      add('invalid-value', ['periods', at], `Entry ${String(at + 1)} of "periods" must be a reporting period, but is ${describeValue(period)}.`, 'Write a year "2025", quarter "2025-Q1", month "2025-04", week "2025-W15", day "2025-04-17" or range "2023-04-01/P3Y".');
    } else if (seen.size === seen.add(period).size) {
      add('duplicate-period', ['periods', at], `The period ${period} is given twice in this series.`, 'Keep one of the two values.');
    }
  }

  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === null || (texts ? typeof value === 'string' : typeof value === 'number' && Number.isFinite(value))) continue;
    add('wrong-type', ['values', at], `Entry ${String(at + 1)} of "values" must be ${texts ? 'text' : 'a number'} or null, but is ${describeValue(value)}.`, texts ? 'Write text, or null with a status letter that says why there is none.' : 'Write a number without quotation marks, or null with a status letter that says why there is none.');
  }

  const sameLength = (field: string, length: number) => {
    if (length !== periods.length) add('length-mismatch', [field], `"${field}" has ${String(length)} entries, but "periods" has ${String(periods.length)}.`, 'Give one entry for each period; use null where there is none.');
  };
  sameLength('values', values.length);

  for (const field of NUMBER_ARRAYS) {
    const numbers = list(field, false);
    if (!numbers) continue;
    sameLength(field, numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const value = numbers[at];
      if (value === null || (typeof value === 'number' && Number.isFinite(value))) continue;
      add('wrong-type', [field, at], `Entry ${String(at + 1)} of "${field}" must be a number or null, but is ${describeValue(value)}.`, 'Write a number without quotation marks, or null.');
    }
  }

  const status = list('status', false);
  if (status) {
    sameLength('status', status.length);
    for (let at = 0; at < status.length; at++) {
      const letters = status[at];
      if (letters === null) continue;
      if (typeof letters !== 'string' || !isStatus(letters)) {
        add('invalid-value', ['status', at], `Entry ${String(at + 1)} of "status" must be observation status letters, but is ${describeValue(letters)}.`, 'Use one or more of A, P, R, E, I, F, B, U, Q, M, L and O, or null.');
      } else if (values[at] !== null && values[at] !== undefined && isAbsent(letters)) {
        add('value-despite-suppression', ['values', at], `Entry ${String(at + 1)} of "values" is given, although its status ${letters} says that there is no value to show.`, 'Take the value out of the document (write null): whoever loads the document can read it.', 'warning');
      }
    }
  }
  checkLimits(series, base, issues);
  return issues;
}

function checkLimits(series: Loose, base: readonly (string | number)[], issues: Issue[]): void {
  const { lower, upper } = series;
  if (!Array.isArray(lower) || !Array.isArray(upper)) return;
  for (let at = 0; at < lower.length; at++) {
    const low: unknown = lower[at];
    const high: unknown = upper[at];
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      issues.push({ code: 'limits-reversed', severity: 'error', path: pointer(...base, 'lower', at), message: `The lower limit ${String(low)} is above the upper limit ${String(high)}.`, remedy: 'Exchange the two limits, or correct the one that is wrong.' });
    }
  }
}
