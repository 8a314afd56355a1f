import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type PerformanceDocument } from '@cairn/schema';
import { expect } from 'chai';
import fc from 'fast-check';
import { buildProject } from '../build/build.js';
import { FALLS, folderWith, NOW, projectFile, ran } from '../project-folder.test-support.js';
import { csvOf } from './csv.js';
import { figuresOf } from './figures.js';

const DIMENSIONS = [{ id: 'careGroup', name: 'Care group', categories: [{ id: 'older', name: 'Older' }] }];

const SERIES = [
  {
    indicator: 'falls',
    area: 'north',
    periods: ['2026-Q1', '2026-Q2', '2026-Q3'],
    values: [-0.1, null, 12345678.9],
    lower: [-1, null, 12345678],
    upper: [1, null, 12345679],
    lower998: [-2, null, null],
    status: ['PR', 'Q', null],
    notes: { '2026-Q1': '=HYPERLINK("x")', '2026-Q2': '-5 beds, "closed"', '2026-Q3': "'=1\nnext line" },
  },
  {
    indicator: 'falls',
    area: 'south',
    dimensions: { careGroup: 'older' },
    periods: ['2026-Q1'],
    values: [null],
    status: ['M'],
    notes: { '2026-Q1': { en: 'late', cy: 'hwyr', gd: 'anmoch' } },
  },
];

const SDMX_SOURCE = {
  file: 'x.sdmx',
  format: 'sdmx-json',
  columns: { period: 'TIME_PERIOD', value: 'OBS_VALUE', status: 'OBS_STATUS' },
};

function withoutNotes(series: object | undefined): object {
  return Object.fromEntries(Object.entries(series ?? {}).filter(([name]) => !/^notes/.test(name)));
}

interface SdmxDimension {
  readonly id: string;
  readonly values: readonly { readonly id?: string; readonly value?: string }[];
}

interface SdmxMessage {
  readonly data: {
    readonly structures: readonly {
      readonly dimensions: {
        readonly series: readonly SdmxDimension[];
        readonly observation: readonly SdmxDimension[];
      };
      readonly measures: { readonly observation: readonly { readonly id: string }[] };
      readonly attributes: { readonly observation: readonly { readonly id: string }[] };
    }[];
    readonly dataSets: readonly {
      readonly series: Readonly<
        Record<string, { readonly observations: Readonly<Record<string, readonly unknown[]>> }>
      >;
    }[];
  };
}

const document = (series: readonly object[] = SERIES): PerformanceDocument => {
  const { sources: _none, ...definitions } = JSON.parse(projectFile({ dimensions: DIMENSIONS })) as Record<
    string,
    unknown
  >;
  const { document: read, issues } = parse({ ...definitions, series });
  if (!read) throw new Error(JSON.stringify(issues));
  return read;
};

async function exported(format: string, name: string) {
  const folder = await folderWith({ 'x.json': JSON.stringify(document()) });
  const ended = await ran('export', join(folder, 'x.json'), '--format', format, '--out', join(folder, name));
  expect(ended.error).to.equal('');
  expect(ended.code).to.equal(0);
  return folder;
}

async function builtAgain(source: object, folder: string) {
  const project = projectFile({ dimensions: DIMENSIONS, sources: [source] });
  const result = await buildProject({
    folder: await folderWith({ 'cairn.json': project }),
    sources: folder,
    now: NOW,
  });
  expect(result.log.issues).to.deep.equal([]);
  return result.document?.series;
}

describe('cairn export', () => {
  it('writes CSV that is read again without loss', async () => {
    const folder = await exported('csv', 'figures.csv');
    expect(await builtAgain({ file: 'figures.csv', apostrophes: true }, folder)).to.deep.equal(SERIES);
  });

  it('writes XLSX that is read again without loss, with numbers as numbers and no formulas', async () => {
    const folder = await exported('xlsx', 'figures.xlsx');
    expect(await builtAgain({ file: 'figures.xlsx' }, folder)).to.deep.equal(SERIES);
  });

  it('writes a data package that is a project, and builds the same document', async () => {
    const folder = join(await exported('datapackage', 'package'), 'package');
    const { document: again, log } = await buildProject({ folder, now: NOW });
    expect(log.issues).to.deep.equal([]);
    const { batches: _batches, ...rest } = again ?? {};
    const { sources: _sources, ...definitions } = JSON.parse(
      projectFile({ dimensions: DIMENSIONS }),
    ) as Record<string, unknown>;
    expect(rest).to.deep.equal({ ...definitions, series: SERIES });
  });

  it('describes in a data package every column of every file', async () => {
    const folder = join(await exported('datapackage', 'package'), 'package');
    const described = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    for (const { path, schema } of described.resources) {
      const [header] = (await readFile(join(folder, path), 'utf8')).split('\r\n');
      expect(header, path).to.equal(schema.fields.map(({ name }) => name).join(','));
    }
    expect(described.resources.map(({ path }) => path)).to.deep.equal([
      'data/figures.csv',
      'data/areas.csv',
      'data/indicators.csv',
    ]);
  });

  it('writes an SDMX-JSON message, in which every observation is found by its codes', async () => {
    const folder = await exported('sdmx-json', 'figures.sdmx.json');
    const { data } = JSON.parse(await readFile(join(folder, 'figures.sdmx.json'), 'utf8')) as SdmxMessage;
    const [structure] = data.structures;
    const [dataSet] = data.dataSets;
    const codeOf = ({ values }: SdmxDimension, at: string) =>
      values[Number(at)]?.id ?? values[Number(at)]?.value;
    const { series: keys = [], observation: [period] = [] } = structure?.dimensions ?? {};
    const read = Object.entries(dataSet?.series ?? {}).flatMap(([key, { observations }]) =>
      Object.entries(observations).map(([at, cells]) => [
        ...key.split(':').map((code, place) => keys[place] && codeOf(keys[place], code)),
        period && codeOf(period, at),
        ...cells,
      ]),
    );
    expect(keys.map(({ id }) => id)).to.deep.equal(['indicator', 'area', 'careGroup']);
    expect(structure?.measures.observation.map(({ id }) => id)).to.deep.equal([
      'OBS_VALUE',
      'lower',
      'upper',
      'lower998',
    ]);
    expect(structure?.attributes.observation.map(({ id }) => id)).to.deep.equal([
      'OBS_STATUS',
      'note',
      'note_cy',
      'note_gd',
    ]);
    expect(read.map((cells) => cells.slice(0, 9))).to.deep.equal([
      ['falls', 'north', '_Z', '2026-Q1', -0.1, -1, 1, -2, 'PR'],
      ['falls', 'north', '_Z', '2026-Q2', null, null, null, null, 'Q'],
      ['falls', 'north', '_Z', '2026-Q3', 12345678.9, 12345678, 12345679, null, null],
      ['falls', 'south', 'older', '2026-Q1', null, null, null, null, 'M'],
    ]);
  });

  it('writes SDMX-JSON that is read again without loss', async () => {
    const folder = await exported('sdmx-json', 'x.sdmx.json');
    const columns = { period: 'TIME_PERIOD', value: 'OBS_VALUE', status: 'OBS_STATUS' };
    const source = { file: 'x.sdmx.json', format: 'sdmx-json', columns };
    expect(await builtAgain(source, folder)).to.deep.equal(SERIES);
  });

  it('never writes a suppressed figure, nor what it could be worked out from, even where the document holds it', () => {
    const held = {
      ...document(),
      series: [
        {
          ...document().series[0],
          periods: ['2026-Q1'],
          values: [3],
          lower: [1],
          upper: [5],
          lower998: [0],
          status: ['Q'],
          notes: {},
        },
      ],
    };
    const { columns, rows } = figuresOf(held as PerformanceDocument);
    expect(columns.map(({ name }) => name)).to.include.members(['lower', 'upper']);
    expect(rows[0]?.filter((cell) => typeof cell === 'number')).to.deep.equal([]);
  });

  it('writes no cell that a spreadsheet would run, and leaves negative numbers numbers', () => {
    const text = csvOf(figuresOf(document()));
    const [, first = ''] = text.split('\r\n');
    expect(first).to.contain(',-0.1,').and.contain(`"'=HYPERLINK(""x"")"`);
  });

  it('leaves out what readers may not see', async () => {
    const hidden = { ...document(), indicators: [{ ...FALLS, audience: 'restricted' }] };
    const folder = await folderWith({ 'x.json': JSON.stringify(hidden) });
    await ran(
      'export',
      join(folder, 'x.json'),
      '--format',
      'csv',
      '--audience',
      'public',
      '--out',
      join(folder, 'x.csv'),
    );
    expect((await readFile(join(folder, 'x.csv'), 'utf8')).split('\r\n').filter(Boolean)).to.have.lengthOf(1);
  });

  const MARKED = [
    { ...SERIES[0], audience: 'restricted' },
    { indicator: 'falls', area: 'south', periods: ['2026-Q1'], values: [4321], audience: 'public' },
    { ...SERIES[1], notesAudience: 'partner' },
  ];
  const WAYS = [
    ['csv', 'x.csv', { file: 'x.csv', apostrophes: true }],
    ['xlsx', 'x.xlsx', { file: 'x.xlsx' }],
    ['sdmx-json', 'x.sdmx', SDMX_SOURCE],
    ['datapackage', 'package', { file: 'package/data/figures.csv', apostrophes: true }],
  ] as const;

  for (const [format, name, source] of WAYS) {
    it(`lets nothing leave as ${format} that is for few, unless they are named`, async () => {
      const folder = await folderWith({ 'x.json': JSON.stringify(document(MARKED)) });
      const write = (...more: readonly string[]) =>
        ran('export', join(folder, 'x.json'), '--format', format, '--out', join(folder, name), ...more);
      expect((await write()).out).to.contain('Left out: what is for fewer readers than "public"');
      expect(await builtAgain(source, folder)).to.deep.equal([MARKED[1], withoutNotes(MARKED[2])]);
      await write('--audience', 'partner');
      expect(await builtAgain(source, folder)).to.deep.equal([MARKED[1], MARKED[2]]);
      expect((await write('--audience', 'restricted')).out).to.not.contain('Left out');
      expect(await builtAgain(source, folder)).to.deep.equal(MARKED);
    });
  }

  it('writes no byte of a figure that is for few into any file of a data package', async () => {
    const series = [{ ...MARKED[1], values: [987654], audience: 'restricted' }];
    const folder = await folderWith({ 'x.json': JSON.stringify(document(series)) });
    await ran('export', join(folder, 'x.json'), '--format', 'datapackage', '--out', join(folder, 'p'));
    for (const file of ['datapackage.json', 'cairn.json', 'data/figures.csv'])
      expect(await readFile(join(folder, 'p', file), 'utf8'), file).to.not.contain('987654');
  });

  it('does not write over the document, and asks for the form and the place', async () => {
    const folder = await folderWith({ 'x.json': JSON.stringify(document()) });
    const path = join(folder, 'x.json');
    expect((await ran('export', path, '--format', 'csv', '--out', path)).code).to.equal(2);
    expect((await ran('export', path, '--out', path)).code).to.equal(2);
    expect((await ran('export', path, '--format', 'csv')).code).to.equal(2);
    expect(parse(JSON.parse(await readFile(path, 'utf8'))).issues).to.deep.equal([]);
  });

  it('gives back any numbers, statuses and notes, through CSV', async () => {
    // A zero byte and a byte order mark are no text; white space around a note says nothing.
    const said = (text: string) => text !== '' && text.trim() === text && !/\0|\uFEFF/.test(text);
    const note = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(said);
    const figure = fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      status: fc.constantFrom(null, 'P', 'A', 'EB'),
      note,
    });
    await fc.assert(
      fc.asyncProperty(figure, async ({ value, status, note: text }) => {
        const series = {
          indicator: 'falls',
          area: 'north',
          periods: ['2026-Q1'],
          values: [value],
          ...(status ? { status: [status] } : {}),
          notes: { '2026-Q1': text },
        };
        const folder = await folderWith({ 'x.csv': csvOf(figuresOf(document([series]))) });
        expect(await builtAgain({ file: 'x.csv', apostrophes: true }, folder)).to.deep.equal([series]);
      }),
      { numRuns: 60 },
    );
  });
});
