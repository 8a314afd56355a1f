import type { Indicator } from '@cairn/schema';
import type { ProjectSource } from '@cairn/schema/project';
import { alerts, reportFiles, returns } from './delivery.js';
import { DIALECTS, type Dialect, TIDY } from './dialect.js';
import { generate } from './generate.js';
import { sources } from './indicators/shared.js';
import type { Row } from './row.js';
import { systemTable } from './table.js';
import { words } from './text.js';

/** The files that `cairn build` makes the demo's document of. */
export interface DemoFiles {
  /** The content of `cairn.json`: definitions, and the list of sources. */
  readonly project: object;
  /** The sources by their place in the project's folder. */
  readonly sources: ReadonlyMap<string, string | Uint8Array>;
}

/** When the figures of the demo are loaded. */
export const LOADED = '2026-10-29T16:30:00Z';

const OTHER = words('Other sources (fictional)', 'Ffynonellau eraill (ffuglennol)');

export async function demoFiles(): Promise<DemoFiles> {
  const { definitions, rows } = generate();
  const files = new Map<string, { readonly title: object; readonly rows: Row[] }>();
  const fileByIndicator = new Map(
    definitions.indicators.map((indicator) => [indicator.id, fileOf(indicator)]),
  );
  for (const row of rows) {
    const { file, title } = fileByIndicator.get(row.indicator) ?? { file: '', title: OTHER };
    const known = files.get(file);
    if (known) known.rows.push(row);
    else files.set(file, { title, rows: [row] });
  }
  const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    project: {
      ...definitions,
      loadedBy: words('Partnership performance team', 'Tîm perfformiad y bartneriaeth'),
      sources: listed.map(([name, { title }]) => ({
        file: placeOf(name),
        title,
        ...saidOf(DIALECTS[name]),
      })),
      out: '../data/two-rivers.json',
      ...{ alerts, reportFiles, returns },
    },
    sources: new Map(await Promise.all(listed.map(([name, { rows: own }]) => written(name, own)))),
  };
}

async function written(
  name: string,
  rows: readonly Row[],
): Promise<readonly [place: string, content: string | Uint8Array]> {
  const dialect = DIALECTS[name] ?? TIDY;
  return [placeOf(name), await dialect.write(systemTable(rows, dialect))];
}

function placeOf(name: string): string {
  return `${name}.${(DIALECTS[name] ?? TIDY).ending}`;
}

/** What the project file says of a system’s way of writing. */
function saidOf(dialect: Dialect | undefined): Partial<ProjectSource> {
  return dialect ? { columns: dialect.headers, ...dialect.source } : {};
}

/** Where a measure's rows are kept; facts without a return of their own share a file. */
function fileOf({ source }: Indicator) {
  const own = Object.entries(sources).find(([, title]) => title === source);
  const name = own?.[0].replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? 'other';
  return { file: `sources/${name}`, title: own?.[1] ?? OTHER };
}
