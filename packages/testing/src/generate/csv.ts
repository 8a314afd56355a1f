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

/** Rows as a tidy table, one observation a line, with the columns that any of them needs. */
export function toCsv(rows: readonly Row[]): string {
  const table = rows.map(cells);
  const used = COLUMNS.filter((column) => table.some((line) => line[column] !== ''));
  return [used, ...table.map((line) => used.map((column) => quoted(line[column])))]
    .map((line) => `${line.join(',')}\n`)
    .join('');
}

function cells(row: Row): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const number = (value: number | string | null | undefined) =>
    value === null || value === undefined ? '' : String(value);
  return {
    indicator: row.indicator,
    area: row.area,
    period: row.period,
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

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
