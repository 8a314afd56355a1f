import type { Dialect } from './dialect.js';
import type { Row } from './row.js';

const COLUMNS = [
  'indicator',
  'area',
  'period',
  'careGroup',
  'delayReason',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'lower998',
  'upper998',
  'sampleSize',
  'status',
  'note',
  'note:cy',
] as const;

/** Rows under the headers and codes of a system; numbers are numbers until they are written. */
export interface SystemTable {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly (string | number)[])[];
}

/** Rows as a system keeps them, one observation a line, with the columns that any of them needs. */
export function systemTable(rows: readonly Row[], dialect: Dialect): SystemTable {
  const table = rows.map((row) => cells(row, dialect));
  const used = COLUMNS.filter((column) => table.some((line) => line[column] !== ''));
  return {
    heads: used.map((column) => dialect.headers[column] ?? column),
    lines: table.map((line) => used.map((column) => line[column])),
  };
}

function cells(row: Row, dialect: Dialect): Readonly<Record<(typeof COLUMNS)[number], string | number>> {
  return {
    indicator: row.indicator,
    area: dialect.area(row.area),
    period: dialect.period(row.period),
    careGroup: row.dimensions?.['careGroup'] ?? '',
    delayReason: row.dimensions?.['delayReason'] ?? '',
    value: row.value ?? '',
    numerator: row.numerator ?? '',
    denominator: row.denominator ?? '',
    lower: row.lower ?? '',
    upper: row.upper ?? '',
    lower998: row.lower998 ?? '',
    upper998: row.upper998 ?? '',
    sampleSize: row.sampleSize ?? '',
    status: row.status ?? '',
    note: row.note?.en ?? '',
    'note:cy': row.note?.cy ?? '',
  };
}
