import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { anArea, anIndicator, chance } from '@cairn/testing';

/*
 * W8: a project of a million observations, as several systems of a nation send them: codes, headers, months and signs of their own, a
 * cell in a hundred without a figure, a row in a thousand that has to be rejected. Two measures are of small numbers and suppressed
 * by rule, one is calculated from two others.
 */

export interface W8Size {
  readonly areas: number;
  readonly months: number;
}

/** 24 measures that are read and one that is calculated × 400 areas × 100 months. */
const MILLION: W8Size = { areas: 400, months: 100 };

const SYSTEMS = 4;
/** Each system has the rows of so many measures. */
const MEASURES_A_SYSTEM = 6;
const MEASURES = SYSTEMS * MEASURES_A_SYSTEM;
/** Areas are parted among so many regions. */
const REGIONS = 10;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes the project and its CSV files into a folder; the same each time. */
export async function writeW8Project(folder: string, size = MILLION): Promise<void> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  const systems = Array.from({ length: SYSTEMS }, (_, at) => `sources/system-${at}.csv`);
  await writeFile(join(folder, 'cairn.json'), JSON.stringify(projectOf(systems, size)));
  for (const [at, file] of systems.entries())
    await pipeline(Readable.from(linesOf(at, size)), createWriteStream(join(folder, file)));
}

function projectOf(systems: readonly string[], { areas }: W8Size): object {
  return {
    format: 'cairn/1',
    id: 'million',
    title: 'A million observations',
    language: 'en-GB',
    reportingYearStart: '--04-01',
    areas: [
      ...Array.from({ length: REGIONS }, (_, at) => anArea({ id: `region-${at}`, type: 'region' })),
      ...Array.from({ length: areas }, (_, at) =>
        anArea({ id: `area-${at}`, parent: `region-${at % REGIONS}`, codes: { ons: areaCode(at) } }),
      ),
    ],
    indicators: [
      ...Array.from({ length: MEASURES }, (_, at) =>
        anIndicator({
          id: `measure-${at}`,
          code: `M${at}`,
          frequency: 'month',
          polarity: at % 2 ? 'higher' : 'lower',
          ...(isSmall(at) ? { disclosure: { minimumCount: 5 } } : {}),
        }),
      ),
      anIndicator({
        id: 'calculated',
        frequency: 'month',
        valueType: 'ratio',
        unit: { label: '', decimals: 2 },
        derived: { formula: 'a / b', inputs: { a: 'measure-1', b: 'measure-2' } },
      }),
    ],
    sources: systems.map((file) => ({
      file,
      columns: {
        indicator: 'Measure',
        area: 'ONS code',
        period: 'Month',
        numerator: 'Events',
        denominator: 'Base',
        value: 'Rate',
      },
      indicatorBy: 'code',
      areaBy: 'ons',
      periodForm: 'month',
      numbers: { thousands: ',' },
    })),
  };
}

/** Whether a measure counts few people. */
function isSmall(measure: number): boolean {
  return measure === 3 || measure === 9;
}

function areaCode(at: number): string {
  return `X${String(at).padStart(8, '0')}`;
}

function* linesOf(system: number, { areas, months }: W8Size): Generator<string> {
  yield 'Measure,ONS code,Month,Events,Base,Rate,Note\n';
  const { even } = chance(`w8/${system}`);
  for (let month = 0; month < months; month++) {
    const name = `${NAMES[month % 12] ?? ''}-${String(18 + Math.floor(month / 12))}`;
    for (let area = 0; area < areas; area++) {
      let lines = '';
      for (let place = 0; place < MEASURES_A_SYSTEM; place++) {
        const at = system * MEASURES_A_SYSTEM + place;
        // What no area has as its code stands in a row of its own, so that no observation is lost by it.
        if (even() < 0.001) lines += `M${at},X99999999,${name},1,10,10,\n`;
        const absent = even() < 0.01;
        const base = 1000 + Math.floor(even() * 90_000);
        const events = Math.floor(even() * (isSmall(at) ? 60 : base));
        const rate = absent ? '[x],,,' : `${parted(events)},${parted(base)},,`;
        lines += `M${at},${areaCode(area)},${name},${rate}\n`;
      }
      yield lines;
    }
  }
}

/** `"12,345"` */
function parted(count: number): string {
  return count < 1000 ? String(count) : `"${String(count).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',')}"`;
}

const [, program, folder] = process.argv;
if (program === fileURLToPath(import.meta.url) && folder !== undefined) await writeW8Project(folder);
