import type { Ledger } from './ledger.js';
import type { Names } from './names.js';

/** A rule that names something unknown still watches the rest. */
export function checkAlertRules(ledger: Ledger, names: Names): void {
  ledger.warn('alertRules', ({ indicators, areas }) => [
    ...names.indicators(indicators, 'indicators'),
    ...names.areas(areas, 'areas'),
  ]);
}
