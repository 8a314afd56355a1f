import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseText, type AssessmentMethod, type AssessmentRule, type Series } from '@cairn/schema';
import { expect } from 'chai';
import { demoFiles, LOADED } from './files.js';

const demo = new URL('../../../../demo/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, demo), 'utf8');

const METHODS: Readonly<Record<AssessmentMethod, true>> = {
  target: true,
  range: true,
  confidenceInterval: true,
  quantile: true,
  spc: true,
  levelAndRate: true,
  improvement: true,
  selfAssessed: true,
  none: true,
};

describe('the fictional partnership', function () {
  // Everything is made anew several times, once by a process of its own.
  this.timeout(30_000);

  const { document } = parseText(read('data/two-rivers.json'));
  if (!document) throw new Error('demo/data/two-rivers.json cannot be read');
  const rules = document.indicators.flatMap(({ assessment }): readonly AssessmentRule[] =>
    'method' in assessment ? [assessment] : assessment,
  );
  const seriesOf = (indicator: string, area: string) =>
    document.series.find(
      (series) => series.indicator === indicator && series.area === area && series.dimensions === undefined,
    );

  it('is a document without a single issue', () => {
    expect(parseText(read('data/two-rivers.json')).issues).to.deep.equal([]);
  });

  it('comes out the same to the byte each time', async () => {
    const [first, second] = [await demoFiles(), await demoFiles()];
    expect(JSON.stringify(second.project)).to.equal(JSON.stringify(first.project));
    expect([...second.sources.keys()]).to.deep.equal([...first.sources.keys()]);
    for (const [name, content] of first.sources)
      expect(Buffer.from(second.sources.get(name) ?? '').equals(Buffer.from(content)), name).to.equal(true);
  });

  it('is what lies in the project’s folder', async () => {
    const files = await demoFiles();
    expect(JSON.parse(read('two-rivers/cairn.json'))).to.deep.equal(files.project);
    expect(readdirSync(new URL('two-rivers/sources/', demo)).sort()).to.deep.equal(
      [...files.sources.keys()].map((name) => name.replace('sources/', '')).sort(),
    );
    for (const [name, content] of files.sources) {
      const there = readFileSync(new URL(`two-rivers/${name}`, demo));
      expect(there.equals(Buffer.from(content)), name).to.equal(true);
    }
  });

  it('is made of files as systems really write them', async () => {
    const { sources } = await demoFiles();
    const endings = new Set([...sources.keys()].map((name) => name.replace(/.*\./, '')));
    expect([...endings].sort()).to.deep.equal(['csv', 'ods', 'sqlite', 'xlsx']);
    const complaints = Buffer.from(sources.get('sources/complaints.csv') ?? '');
    expect(complaints.toString('latin1')).to.contain('Dôl Rhedyn;');
    expect(complaints.toString('utf8')).to.contain('\uFFFD');
  });

  it('is a document that cairn build makes of that folder, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-demo-'));
    const out = join(folder, 'two-rivers.json');
    const cairn = fileURLToPath(new URL('../packages/cli/bin/cairn.js', demo));
    const project = fileURLToPath(new URL('two-rivers', demo));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cairn, 'build', project, '--at', LOADED, '--out', out],
      { encoding: 'utf8' },
    );
    expect(status, `${stdout}${stderr}`).to.equal(0);
    expect(readFileSync(out, 'utf8') === read('data/two-rivers.json'), 'demo/data/two-rivers.json').to.equal(
      true,
    );
    rmSync(folder, { recursive: true });
  });

  it('stays small enough to load in a page', () => {
    expect(Buffer.byteLength(read('data/two-rivers.json'))).to.be.below(1_500_000);
  });

  it('uses every way of judging a figure', () => {
    expect(new Set(rules.map(({ method }) => method))).to.deep.equal(new Set(Object.keys(METHODS)));
    const targets = rules.filter((rule) => rule.method === 'target');
    expect(targets.some(({ tolerance }) => tolerance && 'absolute' in tolerance)).to.equal(true);
    expect(targets.some(({ tolerance }) => tolerance && 'relative' in tolerance)).to.equal(true);
    const intervals = rules.filter((rule) => rule.method === 'confidenceInterval');
    expect(new Set(intervals.map(({ levels }) => levels ?? 1))).to.deep.equal(new Set([1, 2]));
  });

  it('has every observation status at least once', () => {
    const letters = new Set(
      document.series.flatMap(({ status }) => (status ?? []).flatMap((text) => [...(text ?? '')])),
    );
    expect([...letters].sort().join('')).to.equal('ABEFILMOPQRU');
  });

  it('says every text in English and in Welsh', () => {
    const missing: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value && !('cy' in value)) missing.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    };
    visit(document, '');
    expect(missing).to.deep.equal([]);
    expect(document.indicators.filter(({ name }) => typeof name === 'string')).to.deep.equal([]);
  });

  it('keeps every value within its limits', () => {
    const outside = document.series.flatMap(({ indicator, area, periods, values, lower, upper }: Series) =>
      periods
        .filter((_, at) => {
          const [value, low, high] = [values[at], lower?.[at], upper?.[at]];
          return (
            typeof value === 'number' &&
            typeof low === 'number' &&
            typeof high === 'number' &&
            (value < low || value > high)
          );
        })
        .map((period) => `${indicator} ${area} ${period}`),
    );
    expect(outside).to.deep.equal([]);
  });

  it('adds localities and categories up to the council', () => {
    const sum = (list: readonly (Series | undefined)[], at: number) =>
      list.reduce((total, series) => total + (series?.numerators?.[at] ?? 0), 0);
    for (const council of ['aldermoor', 'greyhaven']) {
      const places = document.areas
        .filter(({ parent }) => parent === council)
        .map(({ id }) => seriesOf('delayed-discharges', id));
      const reasons = document.series.filter(
        ({ indicator, area, dimensions }) =>
          indicator === 'delayed-discharges' && area === council && dimensions,
      );
      seriesOf('delayed-discharges', council)?.numerators?.forEach((count, at) => {
        expect(sum(places, at), council).to.equal(count);
        expect(sum(reasons, at), council).to.equal(count);
      });
    }
  });

  it('leaves no suppressed locality to be found from the council’s total', () => {
    const localities = document.areas.filter(({ type }) => type === 'locality');
    const suppressing = document.indicators.filter(({ disclosure }) => disclosure);
    expect(document.series.some(({ status }) => status?.some((text) => text?.includes('Q')))).to.equal(true);
    for (const { id } of suppressing) {
      for (const council of ['aldermoor', 'greyhaven']) {
        const parts = localities
          .filter(({ parent }) => parent === council)
          .flatMap((area) => seriesOf(id, area.id) ?? []);
        parts[0]?.periods.forEach((period, at) => {
          const hidden = parts.filter(({ status }) => status?.[at]?.includes('Q'));
          expect(hidden.length, `${id} ${council} ${period}`).to.not.equal(1);
          for (const series of hidden) expect(series.numerators?.[at] ?? null).to.equal(null);
        });
      }
    }
  });

  it('tells of the programme that worked better in one place than in the other', () => {
    const fall = (area: string) => {
      const values = (seriesOf('delayed-discharges', area)?.values ?? []) as readonly number[];
      const year = (from: number) => values.slice(from, from + 12).reduce((a, b) => a + b, 0);
      return year(48) / year(24);
    };
    expect(fall('greyhaven')).to.be.below(0.75);
    expect(fall('aldermoor')).to.be.within(0.75, 0.95);
  });
});
