import {
  isId,
  isPeriod,
  NUMBER_ARRAYS,
  sameEntries,
  statusKind,
  type List,
  type StatusKind,
} from './entries.js';
import { Findings } from './findings.js';
import type { Finding, Issue, Step } from './issue.js';
import { describeValue, givenTwice, mustBePattern, reversedLimits } from './sentences.js';

/*
 * One plain pass over a series' arrays. A document of half a million observations spends its time here, so every loop is a plain
 * one and strings that recur are checked once.
 */

type Loose = Readonly<Record<string, unknown>>;

/** True for the head that nearly every series has: two names and nothing more. Any other is for zod to judge. */
export function isPlainHead(series: unknown): boolean {
  if (typeof series !== 'object' || series === null || Array.isArray(series)) return false;
  const { indicator, area, dimensions, notes, audience, notesAudience } = series as Loose;
  if (dimensions !== undefined || notes !== undefined) return false;
  if (audience !== undefined || notesAudience !== undefined) return false;
  return typeof indicator === 'string' && isId(indicator) && typeof area === 'string' && isId(area);
}

/** Checks the arrays of one series after another; series of one document mostly share their periods, so the last good list is kept. */
export class ArrayCheck {
  #goodPeriods: List = [];

  /**
   * Errors mean that the series cannot be used; a warning leaves it in use.
   *
   * @param texts whether the indicator's values are texts; undefined, when the indicator is not known, allows texts and numbers
   */
  check(series: Loose, base: readonly Step[], texts: boolean | undefined): readonly Issue[] {
    const found = new Findings(base);
    const periods = found.list(series, 'periods');
    const values = found.list(series, 'values');
    if (!periods || !values) return found.issues();

    if (!sameEntries(periods, this.#goodPeriods) && checkPeriods(periods, found)) this.#goodPeriods = periods;
    found.sameLength('values', values, periods);
    checkValues(values, texts, found);
    for (const field of NUMBER_ARRAYS) {
      if (series[field] === undefined) continue;
      const numbers = found.list(series, field);
      if (!numbers) continue;
      found.sameLength(field, numbers, periods);
      checkNumbers(field, numbers, found);
    }
    const status = series['status'] === undefined ? undefined : found.list(series, 'status');
    if (status) {
      found.sameLength('status', status, periods);
      checkStatus(status, values, found);
    }
    checkLimits(series, 'lower', 'upper', found);
    checkLimits(series, 'lower998', 'upper998', found);
    return found.issues();
  }
}

/** Entry 3 of "values" */
const entry = (at: number, field: string) => `Entry ${String(at + 1)} of "${field}"`;

function checkPeriods(periods: List, found: Findings): boolean {
  const seen = new Set<string>();
  let good = true;
  for (let at = 0; at < periods.length; at++) {
    const period = periods[at];
    if (typeof period !== 'string' || !isPeriod(period)) {
      good = false;
      found.add(mustBePattern(entry(at, 'periods'), 'period', period), ['periods', at]);
    } else if (seen.size === seen.add(period).size) {
      good = false;
      found.add(givenTwice(period, 'series'), ['periods', at]);
    }
  }
  return good;
}

function checkValues(values: List, texts: boolean | undefined, found: Findings): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === null) continue;
    if (texts !== true && typeof value === 'number' && Number.isFinite(value)) continue;
    if (texts !== false && typeof value === 'string') continue;
    found.add(wrongEntry(at, 'values', texts === true, value), ['values', at]);
  }
}

function checkNumbers(field: string, numbers: List, found: Findings): void {
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at];
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) continue;
    found.add(wrongEntry(at, field, false, value), [field, at]);
  }
}

function wrongEntry(at: number, field: string, texts: boolean, value: unknown): Finding {
  const wanted = texts ? 'text' : 'a number';
  const remedy = texts ? 'Write text' : 'Write a number without quotation marks';
  const why = field === 'values' ? ' with a status letter that says why there is none' : '';
  return {
    code: 'wrong-type',
    message: `${entry(at, field)} must be ${wanted} or null, but is ${describeValue(value)}.`,
    remedy: `${remedy}, or null${why}.`,
  };
}

function checkStatus(status: List, values: List, found: Findings): void {
  let [kind, before]: [StatusKind, unknown] = ['wrong', undefined];
  for (let at = 0; at < status.length; at++) {
    const letters = status[at];
    if (letters === null) continue;
    if (letters !== before) kind = typeof letters === 'string' ? statusKind(letters) : 'wrong';
    before = letters;
    if (typeof letters !== 'string' || kind === 'wrong') {
      found.add(mustBePattern(entry(at, 'status'), 'observationStatus', letters), ['status', at]);
    } else if (kind === 'absent' && values[at] !== null && values[at] !== undefined) {
      found.add(valueDespite(at, letters), ['values', at], 'warning');
    }
  }
}

function valueDespite(at: number, letters: string): Finding {
  return {
    code: 'value-despite-suppression',
    message: `${entry(at, 'values')} is given, although its status ${letters} says that there is no value to show.`,
    remedy: 'Take the value out of the document (write null): whoever loads the document can read it.',
  };
}

function checkLimits(series: Loose, lower: string, upper: string, found: Findings): void {
  const low = series[lower];
  const high = series[upper];
  if (!Array.isArray(low) || !Array.isArray(high)) return;
  const reversed = reversedLimits('limits-reversed', low, high);
  if (reversed) found.add(reversed, [lower, reversed.at]);
}
