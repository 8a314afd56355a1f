import { parsePeriod, type Period } from '@cairn/analysis';
import type { Indicator, PerformanceDocument } from '@cairn/schema';
import { ACROSS, type PlausibleRange, type ProjectSource } from '@cairn/schema/project';
import type { Observation } from '../build/observation.js';
import { type BuildIssue, isFault, type Reading } from '../issues/issue.js';
import type { TableRow } from '../sources/table.js';
import { categoryReader } from './categories.js';
import { circleReader } from './circle.js';
import { frequencyRemark } from './frequency.js';
import type { Columns } from './columns.js';
import { areaFinder, indicatorFinder } from './names.js';
import { noteReader } from './note.js';
import { readPeriod } from './period.js';
import { readFigure, type Remark } from './value.js';

/** What became of a row. */
export type RowResult =
  | {
      readonly kind: 'observation';
      readonly observation: Observation;
      readonly issues: readonly BuildIssue[];
    }
  | { readonly kind: 'rejected'; readonly issues: readonly BuildIssue[] }
  /** The project asks not to read it. */
  | { readonly kind: 'leftOut' };

export interface RowReading {
  readonly source: ProjectSource;
  /** Position of the source in the project. */
  readonly at: number;
  /** What the source is called in messages. */
  readonly file: string;
  readonly columns: Columns;
  readonly headers: readonly string[];
  /** The document without series. */
  readonly definitions: PerformanceDocument;
  readonly markers: ReadonlyMap<string, string>;
  /** By the indicator's id. */
  readonly plausible: ReadonlyMap<string, PlausibleRange>;
}

const LEFT_OUT: RowResult = { kind: 'leftOut' };

/** Makes the function that turns the rows of a source into observations. */
export function rowReader(reading: RowReading): (row: TableRow) => RowResult {
  const { source, file, columns, headers, definitions, markers } = reading;
  const findIndicator = remembered(indicatorFinder(definitions.indicators, source.indicatorBy));
  const findArea = remembered(areaFinder(definitions.areas, source.areaBy));
  const periodOf = periodReader(source, definitions);
  const dimensionsOf = categoryReader(columns, definitions);
  const noteOf = noteReader(headers, definitions);
  const header = (name: string): string => {
    const place = columns.places.get(name);
    return place?.kind === 'column' ? place.header : name;
  };
  // What the row at hand consists of: a million rows go through these few functions.
  let cells: readonly string[] = [];
  const cell = (name: string): string | undefined => {
    const place = columns.places.get(name);
    return place?.kind === 'constant' ? place.text : place && (cells[place.at] ?? '');
  };
  const circleOf = circleReader(cell, header);
  const readings = new Map(
    definitions.indicators.map((indicator) => [
      indicator,
      {
        cell,
        header,
        indicator,
        markers,
        numbers: source.numbers ?? {},
        plausible: reading.plausible.get(indicator.id),
      },
    ]),
  );

  return (tableRow) => {
    cells = tableRow.cells;
    if (!columns.where.every(({ at, texts }) => texts.has((cells[at] ?? '').trim()))) return LEFT_OUT;
    const { row, column: from } = tableRow;
    const remarks: Remark[] = [];
    const writtenArea = cell('area') ?? '';
    const foundArea = findArea(writtenArea);
    const listed = !isFault(foundArea) || foundArea.code !== 'unknown-area' || writtenArea.trim() === '';
    if (!listed && source.areasNotListed === 'leaveOut') return LEFT_OUT;
    if (cells.length > headers.length && cells.slice(headers.length).some((text) => text.trim() !== ''))
      remarks.push(tooManyCells(cells.length, headers.length));
    const area = taken(foundArea, header, 'area', remarks);
    const indicator = taken(findIndicator(cell('indicator') ?? ''), header, 'indicator', remarks);
    const period = indicator && taken(periodOf(cell('period') ?? '', indicator), header, 'period', remarks);
    const dimensions = dimensionsOf(cell, remarks);
    const circle = circleOf(remarks);
    const figureReading = indicator && readings.get(indicator);
    const figure = figureReading ? readFigure(figureReading, remarks) : null;
    const wrongLength = period && frequencyRemark(period, indicator);
    if (wrongLength) remarks.push({ ...wrongLength, column: header('period') });

    const issues =
      remarks.length === 0
        ? NO_ISSUES
        : remarks.map((one): BuildIssue => ({
            ...one,
            ...(isAcross(one, from) ? { column: from } : {}),
            file,
            row,
          }));
    const failed = remarks.some((remark) => remark.severity === 'error');
    if (failed || !indicator || !area || !period || !figure) return { kind: 'rejected', issues };
    const { value, numbers, status } = figure;
    const note = noteOf(cell('note') ?? '', cells);
    return {
      kind: 'observation',
      issues,
      observation: {
        indicator: indicator.id,
        area: area.id,
        period: period.text,
        dimensions,
        value,
        numbers,
        status,
        source: reading.at,
        row,
        ...(note === null ? {} : { note }),
        ...(circle === undefined ? {} : { circle }),
      },
    };
  };
}

/** Whether a remark is about what stands in, or above, the cell that a row of a wide table was made of. */
function isAcross({ column }: Remark, from: string | undefined): boolean {
  return from !== undefined && ['value', ...ACROSS].some((name) => name === column);
}

const NO_ISSUES: readonly BuildIssue[] = [];

/** What was read, or null where it is a fault, which is then among the remarks. */
function taken<Value>(
  read: Reading<Value>,
  header: (name: string) => string,
  name: string,
  remarks: Remark[],
): Value | null {
  if (!isFault(read)) return read.value;
  remarks.push({ ...read, severity: 'error', column: header(name) });
  return null;
}

function tooManyCells(found: number, expected: number): Remark {
  return {
    code: 'row-too-long',
    severity: 'error',
    message: `The row has ${String(found)} cells, but the header has ${String(expected)}.`,
    remedy: 'Put a text that contains the separator in quotation marks, or name every column in the header.',
  };
}

/** Codes recur in every row; each is looked up once. */
function remembered<Value>(find: (text: string) => Reading<Value>): (text: string) => Reading<Value> {
  const known = new Map<string, Reading<Value>>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = find(text)));
    return found;
  };
}

function periodReader(source: ProjectSource, definitions: PerformanceDocument) {
  const known = new Map<string, Map<string, Reading<Period>>>();
  return (text: string, indicator: Indicator): Reading<Period> => {
    const yearStart = indicator.reportingYearStart ?? definitions.reportingYearStart ?? '--01-01';
    let ofYear = known.get(yearStart);
    if (!ofYear) known.set(yearStart, (ofYear = new Map<string, Reading<Period>>()));
    let found = ofYear.get(text);
    if (!found) {
      const read = readPeriod(text, {
        form: source.periodForm ?? 'document',
        dayOrder: source.dayOrder,
        yearStart,
      });
      found = isFault(read) ? read : { value: parsePeriod(read.value, { yearStart }) };
      ofYear.set(text, found);
    }
    return found;
  };
}
