import { isPeriod, NUMBER_ARRAYS, sameEntries, statusKind, type List } from '../parse/entries.js';

type Loose = Readonly<Record<string, unknown>>;

/** Looks at the arrays of one series after another; series of one document mostly share their periods, so the last good list is kept. */
export class SoundArrays {
  #goodPeriods: List = [];

  /**
   * Whether nothing at all can be said against the arrays of a series.
   *
   * @param texts whether the indicator's values are texts
   */
  has(series: Loose, texts: boolean): boolean {
    const { periods, values, status, lower, upper, lower998, upper998 } = series;
    if (!Array.isArray(periods) || !this.#arePeriods(periods)) return false;
    const { length } = periods;
    if (!(texts ? areTexts(values, length) : areNumbers(values, length))) return false;
    for (const field of NUMBER_ARRAYS)
      if (series[field] !== undefined && !areNumbers(series[field], length)) return false;
    if (status !== undefined && !areStatuses(status, values as List)) return false;
    return areInOrder(lower, upper) && areInOrder(lower998, upper998);
  }

  #arePeriods(periods: List): boolean {
    if (sameEntries(periods, this.#goodPeriods)) return true;
    if (!arePeriods(periods)) return false;
    this.#goodPeriods = periods;
    return true;
  }
}

/** Whether all are periods, and none is given twice. */
export function arePeriods(periods: List): boolean {
  const seen = new Set<unknown>();
  for (let at = 0; at < periods.length; at++) {
    const period = periods[at];
    if (typeof period !== 'string' || !isPeriod(period) || seen.size === seen.add(period).size) return false;
  }
  return true;
}

function areNumbers(list: unknown, length: number): boolean {
  if (!Array.isArray(list) || list.length !== length) return false;
  for (let at = 0; at < length; at++) {
    const value: unknown = list[at];
    if (value !== null && !Number.isFinite(value)) return false;
  }
  return true;
}

function areTexts(list: unknown, length: number): boolean {
  if (!Array.isArray(list) || list.length !== length) return false;
  for (let at = 0; at < length; at++) if (list[at] !== null && typeof list[at] !== 'string') return false;
  return true;
}

function areStatuses(status: unknown, values: List): boolean {
  if (!Array.isArray(status) || status.length !== values.length) return false;
  for (let at = 0; at < status.length; at++) {
    const letters: unknown = status[at];
    if (letters === null) continue;
    const kind = typeof letters === 'string' ? statusKind(letters) : 'wrong';
    if (kind === 'wrong' || (kind === 'absent' && values[at] !== null)) return false;
  }
  return true;
}

/** Whether no lower limit is above its upper one, where both are given. */
export function areInOrder(lower: unknown, upper: unknown): boolean {
  if (!Array.isArray(lower) || !Array.isArray(upper)) return true;
  for (let at = 0; at < lower.length; at++) {
    const low: unknown = lower[at];
    const high: unknown = upper[at];
    if (typeof low === 'number' && typeof high === 'number' && low > high) return false;
  }
  return true;
}
