/** The months of this document; nothing else stands in it. */
const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

/*
 * The least that reading this one document can cost: written by hand for its shape, without a message for whoever made a mistake.
 */

export interface PlainSeries {
  readonly indicator: string;
  readonly area: string;
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

export interface PlainDocument {
  readonly areas: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string; readonly polarity: string }[];
  readonly series: readonly PlainSeries[];
  readonly targets: readonly {
    readonly indicator: string;
    readonly periods: readonly string[];
    readonly values: readonly number[];
  }[];
}

/** How many series can be used. */
export function checkPlainly({ areas, indicators, series }: PlainDocument): number {
  const knownAreas = new Set(areas.map(({ id }) => id));
  const knownIndicators = new Set(indicators.map(({ id }) => id));
  let [good, checked]: [number, readonly string[]] = [0, []];
  for (const { indicator, area, periods, values, lower, upper } of series) {
    if (!knownIndicators.has(indicator) || !knownAreas.has(area)) continue;
    if (!samePeriods(periods, checked)) {
      if (!arePeriods(periods)) continue;
      checked = periods;
    }
    const { length } = periods;
    if (!areNumbers(values, length) || !areNumbers(lower, length) || !areNumbers(upper, length)) continue;
    if (areInOrder(lower, upper)) good += 1;
  }
  return good;
}

function samePeriods(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function arePeriods(texts: readonly unknown[]): boolean {
  for (const text of texts) if (typeof text !== 'string' || !PERIOD.test(text)) return false;
  return new Set(texts).size === texts.length;
}

function areNumbers(numbers: readonly unknown[], length: number): boolean {
  if (!Array.isArray(numbers) || numbers.length !== length) return false;
  for (let at = 0; at < length; at += 1) {
    const value: unknown = numbers[at];
    if (value !== null && !(typeof value === 'number' && Number.isFinite(value))) return false;
  }
  return true;
}

function areInOrder(lower: readonly (number | null)[], upper: readonly (number | null)[]): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const [low, high] = [lower[at] ?? null, upper[at] ?? null];
    if (low !== null && high !== null && low > high) return false;
  }
  return true;
}

const TOLERANCE = 1.5;

/** How many series are green at their latest period, each found by its names as a page would ask for it. */
export function assessPlainly({ areas, indicators, series, targets }: PlainDocument): number {
  const bySubject = new Map<string, PlainSeries>();
  for (const one of series) bySubject.set(`${one.indicator}\n${one.area}`, one);
  const wanted = new Map(
    targets.map((target) => [
      target.indicator,
      new Map(target.periods.map((text, at) => [text, target.values[at] ?? 0])),
    ]),
  );
  let green = 0;
  for (const { id, polarity } of indicators) {
    const targetsOf = wanted.get(id);
    for (const area of areas) {
      const found = bySubject.get(`${id}\n${area.id}`);
      if (!found || !targetsOf) continue;
      const value = found.values.at(-1) ?? null;
      const target = targetsOf.get(found.periods.at(-1) ?? '');
      if (value !== null && target !== undefined && statusOf(value, target, polarity) === 'green') green += 1;
    }
  }
  return green;
}

function statusOf(value: number, target: number, polarity: string): string {
  const missed = polarity === 'lower' ? value - target : target - value;
  if (missed <= 0) return 'green';
  return missed <= TOLERANCE ? 'amber' : 'red';
}
