import { TIDY, type Dialect } from './dialect.js';
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

/** Rows as a table, one observation a line, with the columns that any of them needs, as a system writes them. */
export function toCsv(rows: readonly Row[], dialect: Dialect = TIDY): string {
  const { headers, delimiter } = dialect;
  const table = rows.map((row) => cells(row, dialect));
  const used = COLUMNS.filter((column) => table.some((line) => line[column] !== ''));
  const head = used.map((column) => headers[column] ?? column);
  return [head, ...table.map((line) => used.map((column) => line[column]))]
    .map((line) => `${line.map((text) => quoted(text, delimiter)).join(delimiter)}\n`)
    .join('');
}

function cells(row: Row, dialect: Dialect): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const number = (value: number | string | null | undefined) =>
    typeof value === 'number' ? dialect.number(value) : (value ?? '');
  return {
    indicator: row.indicator,
    area: dialect.area(row.area),
    period: dialect.period(row.period),
    careGroup: row.dimensions?.['careGroup'] ?? '',
    delayReason: row.dimensions?.['delayReason'] ?? '',
    value: number(row.value),
    numerator: number(row.numerator),
    denominator: number(row.denominator),
    lower: number(row.lower),
    upper: number(row.upper),
    lower998: number(row.lower998),
    upper998: number(row.upper998),
    sampleSize: number(row.sampleSize),
    status: row.status ?? '',
    note: row.note?.en ?? '',
    'note:cy': row.note?.cy ?? '',
  };
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
