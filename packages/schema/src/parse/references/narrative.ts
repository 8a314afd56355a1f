import type { Ledger } from './ledger.js';
import type { Names } from './names.js';

/** A mark on the axis or a pair of measures is nothing without what it is about; a story or a view still says something. */
export function checkNarrative(ledger: Ledger, names: Names): void {
  ledger.keep('relationships', ({ x, y }) => names.indicator(x, 'x') ?? names.indicator(y, 'y'));
  ledger.warn('relationships', ({ size }) => [names.indicator(size, 'size')]);
  ledger.keep(
    'annotations',
    ({ indicator, area }) => names.indicator(indicator, 'indicator') ?? names.area(area, 'area'),
  );
  ledger.warn('stories', ({ indicators, area }) => [
    ...names.indicators(indicators, 'indicators'),
    names.area(area, 'area'),
  ]);
  ledger.warn('attachments', ({ indicators }) => names.indicators(indicators, 'indicators'));
  ledger.warn('views', ({ indicators, areas }) => [
    ...names.indicators(indicators, 'indicators'),
    ...names.areas(areas, 'areas'),
  ]);
}
