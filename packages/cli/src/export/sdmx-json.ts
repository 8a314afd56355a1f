import type { PerformanceDocument } from '@cairn/schema';
import { textIn } from './data-package.js';
import { type Cell, type FigureColumn, figuresOf } from './figures.js';

/** The names that SDMX has for what a figure consists of; the others keep their own. */
const NAMES: Readonly<Record<string, string>> = {
  period: 'TIME_PERIOD',
  value: 'OBS_VALUE',
  status: 'OBS_STATUS',
};
const NOT_APPLICABLE = '_Z';
const SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json';

/**
 * The figures of a document as an SDMX-JSON 2 data message: a series for each indicator, area and category, its observations by
 * period. The value and what it was made of are measures; the status and the notes are attributes of an observation.
 *
 * @param prepared the moment of writing, `2026-10-31T09:00:00Z`
 */
export function sdmxJson(document: PerformanceDocument, prepared: string): string {
  const { columns, rows } = figuresOf(document);
  const of = (...kinds: readonly FigureColumn['kind'][]) =>
    columns.flatMap(({ kind }, at) => (kinds.includes(kind) ? [at] : []));
  const [indicator = 0, area = 1, period = 2] = of('key');
  const keys = [indicator, area, ...of('dimension')];
  const measures = of('value', 'number');
  const attributes = of('status', 'note', 'circle');
  const codes = new Map([...keys, period].map((column) => [column, new Map<Cell, number>()]));
  const code = (column: number, cell: Cell): number => {
    const list = codes.get(column) ?? new Map<Cell, number>();
    const at = list.get(cell) ?? list.size;
    list.set(cell, at);
    return at;
  };
  const series = new Map<string, Record<string, readonly Cell[]>>();
  for (const row of rows) {
    const key = keys.map((column) => code(column, row[column] ?? null)).join(':');
    const observations = series.get(key) ?? {};
    series.set(key, observations);
    const cells = [...measures, ...attributes].map((column) => row[column] ?? null);
    observations[String(code(period, row[period] ?? null))] = cells;
  }
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, document.language);
  const names = new Map([...document.indicators, ...document.areas].map(({ id, name }) => [id, say(name)]));
  const component = (column: number) => {
    const name = columns[column]?.name ?? '';
    return { id: NAMES[name] ?? name.replaceAll(/[^A-Za-z0-9_-]/g, '_'), name };
  };
  const dimension = (column: number, keyPosition: number) => ({
    ...component(column),
    keyPosition,
    values: [...(codes.get(column)?.keys() ?? [])].map((cell) => {
      const text = cell === null ? NOT_APPLICABLE : String(cell);
      return /^[\w@$-]+$/.test(text) && column !== period
        ? { id: text, name: names.get(text) ?? text }
        : { value: text };
    }),
  });
  const message = {
    $schema: SCHEMA,
    meta: {
      id: document.id.replaceAll(/[^\w@$-]/g, '_'),
      prepared,
      test: false,
      contentLanguages: [document.language],
      sender: { id: 'cairn', name: say(document.publisher?.name ?? document.title) },
    },
    data: {
      structures: [
        {
          name: say(document.title),
          links: [],
          dataSets: [0],
          dimensions: { series: keys.map(dimension), observation: [dimension(period, keys.length)] },
          measures: { observation: measures.map(component) },
          attributes: {
            observation: attributes.map((at) => ({ ...component(at), relationship: { observation: {} } })),
          },
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Replace',
          series: Object.fromEntries([...series].map(([key, observations]) => [key, { observations }])),
        },
      ],
    },
  };
  return JSON.stringify(message) + '\n';
}
