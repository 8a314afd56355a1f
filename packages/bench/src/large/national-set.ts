import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Part, PerformanceDocumentInput } from '@cairn/schema';
import { chance } from '@cairn/testing';

export const SIZES = { areas: 350, indicators: 2_000, years: 20 };

/** What was written, in bytes. */
export interface NationalSet {
  readonly parts: number;
  /** The document and all its parts together: what loading everything would take. */
  readonly whole: number;
  readonly wholeZipped: number;
  readonly main: number;
}

/** Writes a generated national set as a document and a part for each measure: a value and two limits a year in each area. */
export function writeNationalSet(folder: string, told: (done: number) => void): NationalSet {
  mkdirSync(`${folder}/set.parts`, { recursive: true });
  const random = chance('national set');
  const periods = Array.from({ length: SIZES.years }, (_, at) => String(2005 + at));
  const parts: Part[] = [];
  let [whole, wholeZipped] = [0, 0];
  const head = { format: 'cairn/1', id: 'national', title: 'A national set', language: 'en-GB' } as const;
  const areas = Array.from({ length: SIZES.areas }, (_, at) => ({
    ...{ id: `a${String(at)}`, name: `Area ${String(at)}`, type: 'council' },
    ...(at < 10 ? {} : { parent: `a${String(at % 10)}` }),
  }));
  const indicators = Array.from({ length: SIZES.indicators }, (_, at) => indicatorOf(at));
  for (const [at, { id }] of indicators.entries()) {
    const series = areas.map((area) => {
      const values = periods.map(() => round(20 + random.even() * 60));
      const [lower, upper] = [-1, 1].map((side) =>
        values.map((value) => round(value + side * (1 + random.even()))),
      );
      return { indicator: id, area: area.id, periods, values, lower, upper };
    });
    const text = JSON.stringify({ ...head, areas: [], indicators: [], series });
    const hash = createHash('sha384').update(text).digest();
    const href = `set.parts/${hash.toString('hex').slice(0, 16)}.json`;
    writeFileSync(`${folder}/${href}`, text);
    parts.push({ href, indicators: [id], periods, integrity: `sha384-${hash.toString('base64')}` });
    whole += text.length;
    wholeZipped += gzipSync(text).length;
    told(at + 1);
  }
  const document: PerformanceDocumentInput = { ...head, areas, indicators, series: [], parts };
  const text = JSON.stringify(document);
  writeFileSync(`${folder}/set.json`, text);
  const main = gzipSync(text).length;
  return { parts: parts.length, whole: whole + text.length, wholeZipped: wholeZipped + main, main };
}

const round = (value: number) => Math.round(value * 10) / 10;

function indicatorOf(at: number): PerformanceDocumentInput['indicators'][number] {
  const id = `m${String(at)}`;
  return {
    ...{ id, name: `Measure ${String(at)} of the national set`, code: `NS${String(at)}`, role: 'monitoring' },
    definition: `The share of people in need of service ${String(at)} who were given it within the time that was agreed, in per cent.`,
    ...{ valueType: 'proportion', polarity: at % 3 === 0 ? 'lower' : 'higher', frequency: 'year' },
    unit: { label: '%', multiplier: 100, decimals: 1 },
    responsible: { owner: `Team ${String(at % 40)}` },
    assessment: { method: 'quantile', quantiles: 4 },
  };
}
