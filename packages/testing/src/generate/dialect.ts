import type { ProjectSource } from '@cairn/schema/project';
import { areas } from './areas.js';
import { inWindows1252, toCsv } from './csv.js';
import { openDocument } from './open-document.js';
import { sqliteDatabase } from './sqlite.js';
import type { SystemTable } from './table.js';
import { censusWorkbook, HEADER_ROW } from './workbook.js';

/** How one of the partnership's systems writes its extract, and what the project file says so that it can be read. */
export interface Dialect {
  /** The header of each column that has another than what it holds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly area: (id: string) => string;
  readonly period: (text: string) => string;
  /** The ending of its file. */
  readonly ending: string;
  readonly write: (table: SystemTable) => string | Uint8Array | Promise<Uint8Array>;
  /** What the project says of it beside the columns. */
  readonly source: Partial<ProjectSource>;
}

/** The tidy form of the documentation. */
export const TIDY: Dialect = {
  headers: {},
  area: (id) => id,
  period: (text) => text,
  ending: 'csv',
  write: (table) => toCsv(table, { delimiter: ',', number: String }),
  source: {},
};

/** What a system calls an area. */
function codeIn(system: string): (id: string) => string {
  const codes = new Map(areas.map(({ id, codes: own }) => [id, own?.[system] ?? id]));
  return (id) => codes.get(id) ?? id;
}

/** The Welsh name of an area. */
const welshNames = new Map(
  areas.map(({ id, name }) => [id, typeof name === 'string' ? name : (name['cy'] ?? id)]),
);

/** `2026-Q1` as finance and complaints offices write it: `Q1 2026/27`. */
function financialQuarter(text: string): string {
  const [year = '', quarter = ''] = text.split('-');
  return `${quarter} ${financialYear(year)}`;
}

/** `2026-A1` as surveys write it: `2026/27`. */
function financialYear(text: string): string {
  const year = text.slice(0, 4);
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`;
}

/** 1,234,567. The decimals stay as they are. */
function withThousands(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const parted = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

/** 1.234.567,8 */
function withDecimalComma(value: number): string {
  return withThousands(value).replaceAll(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}

const CENSUS_MONTH = 'Census month';

/** The systems that have ways of their own, by their file without its ending. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'sources/hospital': {
    ...TIDY,
    headers: {
      indicator: 'Measure',
      area: 'Organisation code',
      period: 'Reporting period',
      numerator: 'Events',
      denominator: 'Base',
    },
    area: codeIn('demo'),
    write: (table) => toCsv(table, { delimiter: ',', number: withThousands }),
    source: { areaBy: 'demo', numbers: { thousands: ',' } },
  },
  'sources/census': {
    ...TIDY,
    headers: {
      area: 'Org',
      period: CENSUS_MONTH,
      delayReason: 'Reason',
      value: 'Rate',
      numerator: 'Delayed',
      denominator: 'Occupied',
      note: 'Remark',
    },
    area: codeIn('demo'),
    ending: 'xlsx',
    write: (table) => censusWorkbook(table, 'Delayed discharge census (fictional)', CENSUS_MONTH),
    source: { sheet: 'Census', headerRow: HEADER_ROW, areaBy: 'demo', periodForm: 'month' },
  },
  'sources/complaints': {
    ...TIDY,
    headers: {
      area: 'Awdurdod',
      period: 'Quarter',
      numerator: 'Answered on time',
      denominator: 'Received',
    },
    area: (id) => welshNames.get(id) ?? id,
    period: financialQuarter,
    write: (table) => inWindows1252(toCsv(table, { delimiter: ';', number: withDecimalComma })),
    source: {
      areaBy: 'name',
      periodForm: 'financialQuarter',
      encoding: 'windows-1252',
      delimiter: ';',
      numbers: { decimal: ',', thousands: '.' },
    },
  },
  'sources/ledger': {
    ...TIDY,
    headers: { area: 'Cost centre', value: 'Outturn' },
    area: codeIn('ledger'),
    ending: 'ods',
    write: (table) => openDocument(table, 'Outturn'),
    source: { areaBy: 'ledger' },
  },
  'sources/payroll': {
    ...TIDY,
    headers: { indicator: 'measure', area: 'employer', numerator: 'days_lost' },
    area: codeIn('payroll'),
    ending: 'sqlite',
    write: (table) => sqliteDatabase(table, 'returns'),
    source: { table: 'returns', areaBy: 'payroll' },
  },
  'sources/survey': {
    ...TIDY,
    headers: { period: 'Survey year' },
    period: financialYear,
    source: { periodForm: 'financialYear' },
  },
};
