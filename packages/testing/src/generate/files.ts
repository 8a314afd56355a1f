import type { Indicator } from '@cairn/schema';
import { toCsv } from './csv.js';
import { generate } from './generate.js';
import { sources } from './indicators/shared.js';

/** The files of the demo that the generator writes. */
export interface DemoFiles {
  /** The project that `cairn build` reads: definitions, and the list of sources. */
  readonly project: object;
  /** The sources by their place in the project's folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** The document, one item of a collection a line so that two editions can be compared. */
  readonly document: string;
}

/** Where a measure's rows are kept; facts without a return of their own share a file. */
function fileOf({ source }: Indicator): string {
  const name = Object.entries(sources).find(([, words]) => words === source)?.[0] ?? 'facts';
  return `sources/${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
}

export function demoFiles(): DemoFiles {
  const { definitions, rows, document } = generate();
  const files = new Map<string, typeof rows>();
  const fileByIndicator = new Map(
    definitions.indicators.map((indicator) => [indicator.id, fileOf(indicator)]),
  );
  for (const [indicator, file] of fileByIndicator) {
    files.set(file, [...(files.get(file) ?? []), ...rows.filter((row) => row.indicator === indicator)]);
  }
  return {
    project: {
      ...definitions,
      sources: [...files.keys()].sort().map((file) => ({ file })),
      out: '../data/two-rivers.json',
    },
    sources: new Map([...files].map(([file, list]) => [file, toCsv(list)])),
    document: `{\n${Object.entries(document)
      .map(([name, value]) => `${JSON.stringify(name)}:${itemByItem(value)}`)
      .join(',\n')}\n}\n`,
  };
}

const itemByItem = (value: unknown) =>
  Array.isArray(value)
    ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
    : JSON.stringify(value);
