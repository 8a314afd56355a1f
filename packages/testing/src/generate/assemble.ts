import type { PerformanceDocumentInput, Series } from '@cairn/schema';
import type { Definitions } from './definitions.js';
import type { Row } from './row.js';

const NUMBERS = {
  numerators: 'numerator',
  denominators: 'denominator',
  lower: 'lower',
  upper: 'upper',
  lower998: 'lower998',
  upper998: 'upper998',
  sampleSize: 'sampleSize',
} as const;

/** The document: the definitions with the rows gathered into series, each in the order in which its rows came. */
export function assemble(definitions: Definitions, rows: readonly Row[]): PerformanceDocumentInput {
  const gathered = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.indicator, row.area, row.dimensions ?? {}]);
    const together = gathered.get(key);
    if (together) together.push(row);
    else gathered.set(key, [row]);
  }
  return { ...definitions, series: [...gathered.values()].flatMap(toSeries) };
}

function toSeries(rows: readonly Row[]): Series[] {
  const [first] = rows;
  if (!first) return [];
  const numbers = Object.entries(NUMBERS).flatMap(([field, column]) => {
    const list = rows.map((row) => row[column] ?? null);
    return list.every((value) => value === null) ? [] : [[field, list] as const];
  });
  const notes = rows.flatMap((row) => (row.note ? [[row.period, row.note] as const] : []));
  return [
    {
      indicator: first.indicator,
      area: first.area,
      ...(first.dimensions ? { dimensions: first.dimensions } : {}),
      periods: rows.map((row) => row.period),
      values: rows.map((row) => row.value),
      ...(Object.fromEntries(numbers) as Partial<Record<keyof typeof NUMBERS, (number | null)[]>>),
      ...(rows.some((row) => row.status !== undefined)
        ? { status: rows.map((row) => row.status ?? 'A') }
        : {}),
      ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
    },
  ];
}
