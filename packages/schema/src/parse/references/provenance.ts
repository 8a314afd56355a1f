import { keyOf } from '../series-key.js';
import type { Complaint, Ledger } from './ledger.js';
import type { Names } from './names.js';
import { noSuchPeriod } from './series.js';

/** An override is set aside when it is about something unknown, and so is a second one for the same value. */
export function checkOverrides(ledger: Ledger, names: Names): void {
  const seen = new Set<string>();
  ledger.keep('overrides', ({ indicator, area, period }) => {
    const dangling = names.indicator(indicator, 'indicator') ?? names.area(area, 'area');
    if (dangling) return dangling;
    const key = JSON.stringify([indicator, area, period]);
    return seen.size === seen.add(key).size ? secondOverride(indicator, area, period) : undefined;
  });
  const periods = periodsBySeries(ledger);
  if (!periods) return;
  ledger.warn('overrides', ({ indicator, area, period }) => [
    periods.get(keyOf({ indicator, area }))?.has(period) === true
      ? undefined
      : noSuchPeriod(period, ['period']),
  ]);
}

/** A revision is history: it is kept whatever it refers to. */
export function checkRevisions(ledger: Ledger, names: Names): void {
  const periods = periodsBySeries(ledger);
  ledger.warn('revisions', ({ series, period, batch }) => {
    const missing = periods && periods.get(keyOf(series))?.has(period) !== true;
    return [
      names.indicator(series.indicator, 'series', 'indicator') ??
        names.area(series.area, 'series', 'area') ??
        (missing ? noSuchPeriod(period, ['period']) : undefined),
      names.find('batch', batch, ['batch']),
    ];
  });
}

export function checkParts(ledger: Ledger, names: Names): void {
  ledger.warn('parts', ({ indicators, areas }) => [
    ...names.indicators(indicators, 'indicators'),
    ...names.areas(areas, 'areas'),
  ]);
}

/** The periods of each series; undefined when nothing asks for them, or when some series are in parts that are not here. */
function periodsBySeries(ledger: Ledger): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const wanted = ledger.items('overrides').length + ledger.items('revisions').length > 0;
  if (!wanted || ledger.items('parts').length > 0) return undefined;
  return new Map(ledger.items('series').map((series) => [keyOf(series), new Set(series.periods)]));
}

function secondOverride(indicator: string, area: string, period: string): Complaint {
  return {
    code: 'duplicate-override',
    steps: [],
    message: `A second override for indicator "${indicator}", area "${area}" and period ${period}; the first is kept.`,
    remedy: 'Keep the override that holds and remove the other.',
  };
}
