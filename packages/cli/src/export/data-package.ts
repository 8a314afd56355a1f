import type { LocalisedText, PerformanceDocument } from '@cairn/schema';
import { PROJECT_FILE } from '../project/project-file.js';
import { csvOf } from './csv.js';
import { type FigureColumn, type Figures, figuresOf } from './figures.js';

const FIGURES = 'data/figures.csv';
const AREAS = 'data/areas.csv';
const INDICATORS = 'data/indicators.csv';

/**
 * A document as a Frictionless Data Package: its files by their names. With the definitions beside the figures as a project file the
 * folder is a project that builds the same document again.
 */
export function dataPackage(document: PerformanceDocument): ReadonlyMap<string, string> {
  const { id, title, description, areas, indicators, published } = document;
  const say = (text: LocalisedText | undefined) => textIn(text, document.language);
  const figures = figuresOf(document);
  const keys = ['indicator', 'area', 'period', ...namesOf(figures.columns, 'dimension')];
  const lists: Readonly<Record<string, Figures>> = {
    [AREAS]: table(
      ['id', 'name', 'type', 'parent'],
      areas.map((area) => [area.id, say(area.name), area.type, area.parent ?? null]),
    ),
    [INDICATORS]: table(
      ['id', 'name', 'definition', 'unit', 'valueType', 'polarity', 'frequency'],
      indicators.map((one) => [
        one.id,
        say(one.name),
        say(one.definition),
        say(one.unit.label),
        one.valueType,
        one.polarity,
        one.frequency,
      ]),
    ),
  };
  const reference = (field: string, resource: string) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  });
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-'),
    id,
    title: say(title),
    ...(description === undefined ? {} : { description: say(description) }),
    ...(published === undefined
      ? {}
      : { created: published.includes('T') ? published : `${published}T00:00:00Z` }),
    resources: [
      resource('figures', FIGURES, {
        description:
          'One figure a row. A text that a spreadsheet could take for a formula has an apostrophe before it. Status: letters of SDMX CL_OBS_STATUS.',
        schema: {
          fields: figures.columns.map((column) => field(column)),
          missingValues: [''],
          // An empty category is a part of the key as well, which a primary key cannot have.
          uniqueKeys: [keys],
          foreignKeys: [reference('indicator', 'indicators'), reference('area', 'areas')],
        },
      }),
      ...[AREAS, INDICATORS].map((path) =>
        resource(path.replace(/^data\/|\.csv$/g, ''), path, {
          schema: {
            fields: (lists[path]?.columns ?? []).map(({ name }) => ({ name, type: 'string' })),
            primaryKey: ['id'],
            missingValues: [''],
          },
        }),
      ),
    ],
  };
  return new Map([
    ['datapackage.json', json(described)],
    [PROJECT_FILE, json(projectOf(document))],
    [FIGURES, csvOf(figures)],
    ...Object.entries(lists).map(([path, list]) => [path, csvOf(list)] as const),
  ]);
}

function namesOf(columns: readonly FigureColumn[], kind: FigureColumn['kind']): readonly string[] {
  return columns.filter((column) => column.kind === kind).map(({ name }) => name);
}

function resource(name: string, path: string, more: object) {
  const file = {
    path,
    type: 'table',
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  };
  return { name, ...file, ...more };
}

/** A value is a text where an indicator's values are texts or categories, so its type is left open. */
function field({ name, kind }: FigureColumn) {
  return { name, type: kind === 'number' ? 'number' : kind === 'value' ? 'any' : 'string' };
}

function table(names: readonly string[], rows: Figures['rows']): Figures {
  return { columns: names.map((name): FigureColumn => ({ name, kind: 'key' })), rows };
}

/** The document without its figures, as the project that reads them. */
function projectOf(document: PerformanceDocument): object {
  const { series: _series, batches: _batches, ...definitions } = document;
  const kept = Object.entries(definitions).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const source = { file: FIGURES, encoding: 'utf-8', delimiter: ',', apostrophes: true };
  return {
    ...Object.fromEntries(kept),
    areas: document.areas,
    indicators: document.indicators,
    sources: [source],
  };
}

/** A text in one language: the document's, or else the first there is. */
export function textIn(text: LocalisedText | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? '';
}

function json(value: object): string {
  return JSON.stringify(value, null, 2) + '\n';
}
