import type { Series } from '../../types.js';
import { keyOf } from '../series-key.js';
import type { Complaint, Complaints, Ledger } from './ledger.js';
import { unknownName, type Names } from './names.js';

export function checkSeries(ledger: Ledger, names: Names): void {
  const seen = new Set<string>();
  ledger.keep('series', (series) => {
    const dangling =
      names.indicator(series.indicator, 'indicator') ??
      names.area(series.area, 'area') ??
      unknownCategory(series, names);
    if (dangling) return dangling;
    return seen.size === seen.add(keyOf(series)).size ? secondSeries(series) : undefined;
  });
  ledger.warn('series', notesOnNothing);
}

function unknownCategory({ dimensions }: Series, names: Names): Complaint | undefined {
  if (!dimensions) return undefined;
  for (const [dimension, category] of Object.entries(dimensions)) {
    const steps = ['dimensions', dimension];
    const unknown = names.find('dimension', dimension, steps);
    if (unknown) return unknown;
    if (!names.categoriesOf(dimension)?.some(({ id }) => id === category)) {
      return unknownName(`category of "${dimension}"`, category, steps);
    }
  }
  return undefined;
}

function secondSeries({ indicator, area }: Series): Complaint {
  return {
    code: 'duplicate-series',
    steps: [],
    message: `A second series for indicator "${indicator}" and area "${area}"; the first is kept.`,
    remedy: 'Put all periods into one series.',
  };
}

function notesOnNothing({ notes, periods }: Series): Complaints {
  if (!notes) return [];
  return Object.keys(notes)
    .filter((period) => !periods.includes(period))
    .map((period) => noSuchPeriod(period, ['notes', period]));
}

export function noSuchPeriod(period: string, steps: readonly string[]): Complaint {
  return {
    code: 'unknown-reference',
    steps,
    message: `The series has no period "${period}".`,
    remedy: 'Write the period exactly as in "periods", or add it there.',
  };
}
