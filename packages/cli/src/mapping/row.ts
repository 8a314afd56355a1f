import { parsePeriod, type Period } from '@cairn/analysis';
import type { Area, Indicator, PerformanceDocument } from '@cairn/schema';
import type { PlausibleRange, ProjectSource } from '@cairn/schema/project';
import type { Observation } from '../build/observation.js';
import { type BuildIssue, isFault, type Reading } from '../issues/issue.js';
import type { TableRow } from '../sources/table.js';
import { categoryReader } from './categories.js';
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

  return ({ row, cells }) => {
    const cell = (name: string): string | undefined => {
      const place = columns.places.get(name);
      return place?.kind === 'constant' ? place.text : place && (cells[place.at] ?? '');
    };
    if (!columns.where.every(({ at, texts }) => texts.has((cells[at] ?? '').trim()))) return LEFT_OUT;
    const remarks: Remark[] = [];
    const take = <Value>(name: string, read: Reading<Value>): Value | null => {
      if (!isFault(read)) return read.value;
      remarks.push({ ...read, severity: 'error', column: header(name) });
      return null;
    };
    const foundArea = findArea(cell('area') ?? '');
    const listed = !isFault(foundArea) || foundArea.code !== 'unknown-area' || cell('area')?.trim() === '';
    if (!listed && source.areasNotListed === 'leaveOut') return LEFT_OUT;
    if (cells.slice(headers.length).some((text) => text.trim() !== '')) {
      remarks.push(tooManyCells(cells.length, headers.length));
    }
    const area: Area | null = take('area', foundArea);
    const indicator: Indicator | null = take('indicator', findIndicator(cell('indicator') ?? ''));
    const period = indicator && take('period', periodOf(cell('period') ?? '', indicator));
    const dimensions = dimensionsOf(cell, remarks);
    const figure =
      indicator &&
      readFigure(
        {
          cell,
          header,
          indicator,
          markers,
          numbers: source.numbers ?? {},
          plausible: reading.plausible.get(indicator.id),
        },
        remarks,
      );
    const wrongLength = period && frequencyRemark(period, indicator);
    if (wrongLength) remarks.push({ ...wrongLength, column: header('period') });

    const issues = remarks.map((remark): BuildIssue => ({ ...remark, file, row }));
    const failed = remarks.some((remark) => remark.severity === 'error');
    if (failed || !indicator || !area || !period || !figure) return { kind: 'rejected', issues };
    const note = noteOf(cell('note') ?? '', cells);
    return {
      kind: 'observation',
      issues,
      observation: {
        indicator: indicator.id,
        area: area.id,
        period: period.text,
        dimensions,
        ...figure,
        ...(note === null ? {} : { note }),
        origin: { source: reading.at, file, row },
      },
    };
  };
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
  const known = new Map<string, Reading<Period>>();
  return (text: string, indicator: Indicator): Reading<Period> => {
    const yearStart = indicator.reportingYearStart ?? definitions.reportingYearStart ?? '--01-01';
    const key = `${yearStart} ${text}`;
    let found = known.get(key);
    if (!found) {
      const read = readPeriod(text, {
        form: source.periodForm ?? 'document',
        dayOrder: source.dayOrder,
        yearStart,
      });
      found = isFault(read) ? read : { value: parsePeriod(read.value, { yearStart }) };
      known.set(key, found);
    }
    return found;
  };
}

const LASTING: Readonly<Partial<Record<Indicator['frequency'], string>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** A yearly figure among months is drawn as a month; it is used, but somebody should look. */
function frequencyRemark(period: Period, indicator: Indicator): Remark | null {
  const expected = LASTING[indicator.frequency];
  if (expected === undefined || period.form === 'range' || period.frequency === expected) return null;
  return {
    code: 'unexpected-frequency',
    severity: 'warning',
    message: `${period.text} is not a ${expected}, but "${indicator.id}" is measured by the ${expected}.`,
    remedy: 'Correct the period, the "periodForm" of this source, or the "frequency" of the indicator.',
  };
}
