import type { ProjectSource } from '@cairn/schema/project';
import { areas } from './areas.js';

/** How one of the partnership's systems writes its extract, and what the project file says so that it can be read. */
export interface Dialect {
  /** The header of each column that has another than what it holds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly delimiter: string;
  readonly area: (id: string) => string;
  readonly period: (text: string) => string;
  readonly number: (value: number) => string;
  /** What the project says of it beside the columns. */
  readonly source: Partial<ProjectSource>;
}

/** The tidy form of the documentation. */
export const TIDY: Dialect = {
  headers: {},
  delimiter: ',',
  area: (id) => id,
  period: (text) => text,
  number: String,
  source: {},
};

const codes = new Map(areas.map(({ id, codes: own }) => [id, own?.['demo'] ?? id]));
const codeOf = (id: string) => codes.get(id) ?? id;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-04` as spreadsheets write it: `Apr-26`. */
function spreadsheetMonth(text: string): string {
  const [year = '', month = ''] = text.split('-');
  return `${MONTHS[Number(month) - 1] ?? month}-${year.slice(2)}`;
}

/** `2026-Q1` as finance and complaints offices write it: `Q1 2026/27`. */
function financialQuarter(text: string): string {
  const [year = '', quarter = ''] = text.split('-');
  return `${quarter} ${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`;
}

/** 1,234,567. The decimals stay as they are. */
function withThousands(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const parted = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

/** The systems that have ways of their own, by their file. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'sources/hospital.csv': {
    ...TIDY,
    headers: {
      indicator: 'Measure',
      area: 'Organisation code',
      period: 'Reporting period',
      numerator: 'Events',
      denominator: 'Base',
    },
    area: codeOf,
    number: withThousands,
    source: {
      areaBy: 'demo',
      numbers: { thousands: ',' },
    },
  },
  'sources/census.csv': {
    ...TIDY,
    headers: { area: 'Org', period: 'Census month' },
    area: codeOf,
    period: spreadsheetMonth,
    source: { areaBy: 'demo', periodForm: 'month' },
  },
  'sources/complaints.csv': {
    ...TIDY,
    headers: { period: 'Quarter', numerator: 'Answered on time', denominator: 'Received' },
    delimiter: ';',
    period: financialQuarter,
    source: {
      periodForm: 'financialQuarter',
      delimiter: ';',
    },
  },
};
