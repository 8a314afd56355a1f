import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as csvParse } from 'csv-parse';
import { csvParse as d3Parse } from 'd3-dsv';

/*
 * What a producer might use instead of `cairn build`: each reads the files, leaves out rows of unknown areas, works out the rates and
 * writes them by series. None checks a definition, suppresses, calculates a measure from others, keeps a record or says which rows were
 * rejected and why.
 */

/** The values of one measure in one area by period. */
type Series = Map<string, number | null>;

/** Series by measure and area. */
type Collected = Map<string, Series>;

type Row = Readonly<Record<string, string | undefined>>;

const UNKNOWN = 'X99999999';
const MONTHS = new Map(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, at) => [
    name,
    String(at + 1).padStart(2, '0'),
  ]),
);

/** Makes a document of the CSV files in a folder. */
export type Build = (folder: string, out: string) => Promise<void>;

/** Lines cut by hand, for these very files: nothing but quotes around figures is expected. */
export const byHand: Build = (folder, out) => {
  const collected: Collected = new Map();
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    let at = text.indexOf('\n') + 1;
    while (at < text.length) {
      const end = text.indexOf('\n', at);
      const cells = cut(text.slice(at, end));
      collect(collected, cells[0] ?? '', cells[1] ?? '', cells[2] ?? '', cells[3] ?? '', cells[4] ?? '');
      at = end + 1;
    }
  }
  write(collected, out);
  return Promise.resolve();
};

/** Rows as objects, all of a file at once. */
export const byD3: Build = (folder, out) => {
  const collected: Collected = new Map();
  for (const file of filesIn(folder)) {
    for (const row of d3Parse(readFileSync(file, 'utf8'))) collectRow(collected, row);
  }
  write(collected, out);
  return Promise.resolve();
};

/** Rows as objects, one at a time as the file is read. */
export const byCsvParse: Build = async (folder, out) => {
  const collected: Collected = new Map();
  for (const file of filesIn(folder)) {
    const rows = createReadStream(file).pipe(csvParse({ columns: true })) as AsyncIterable<Row>;
    for await (const row of rows) collectRow(collected, row);
  }
  write(collected, out);
};

/** One statement that reads, works out, groups and writes. */
export const byDuckDb: Build = async (folder, out) => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const count = (column: string) => `try_cast(replace(${column}, ',', '') as double)`;
  await connection.run(`
    copy (
    select measure, area, list(period order by period) as periods, list(value order by period) as values
    from (
      select Measure as measure, "ONS code" as area, strftime(strptime(Month, '%b-%y'), '%Y-%m') as period,
        ${count('Events')} / ${count('Base')} * 100 as value
      from read_csv('${join(folder, 'sources', '*.csv')}', header = true, all_varchar = true)
      where "ONS code" <> '${UNKNOWN}'
    )
    group by measure, area) to '${out}' (format json, array true)`);
};

function filesIn(folder: string): readonly string[] {
  const sources = join(folder, 'sources');
  return readdirSync(sources).map((name) => join(sources, name));
}

function cut(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  return line
    .split('"')
    .flatMap((part, at) => (at % 2 === 1 ? [part] : part.split(',').filter((cell) => cell !== '')));
}

function collectRow(collected: Collected, row: Row): void {
  const { Measure = '', 'ONS code': code = '', Month = '', Events = '', Base = '' } = row;
  collect(collected, Measure, code, Month, Events, Base);
}

function collect(
  collected: Collected,
  measure: string,
  area: string,
  month: string,
  events: string,
  base: string,
): void {
  if (area === UNKNOWN) return;
  const key = `${measure} ${area}`;
  let series = collected.get(key);
  if (!series) collected.set(key, (series = new Map<string, number | null>()));
  const rate = (Number(events.replaceAll(',', '')) / Number(base.replaceAll(',', ''))) * 100;
  series.set(
    `20${month.slice(4)}-${MONTHS.get(month.slice(0, 3)) ?? ''}`,
    Number.isFinite(rate) ? rate : null,
  );
}

function write(collected: Collected, out: string): void {
  const series = [...collected].map(([key, values]) => {
    const [measure, area] = key.split(' ');
    return { measure, area, periods: [...values.keys()], values: [...values.values()] };
  });
  writeFileSync(out, JSON.stringify(series));
}
