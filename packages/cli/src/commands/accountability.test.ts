import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseText, type PerformanceDocument } from '@cairn/schema';
import { expect } from 'chai';
import { FALLS, folderWith, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\nfalls,south,2025-Q1,7\n';
const SOURCE = 'sources/figures.csv';
const OUT = 'out/test.json';

const project = (changes: Readonly<Record<string, unknown>> = {}) =>
  folderWith({ 'cairn.json': projectFile(changes), [SOURCE]: FIGURES });

async function read(folder: string): Promise<PerformanceDocument> {
  const { document, issues } = parseText(await readFile(join(folder, OUT), 'utf8'));
  if (!document) throw new Error('no document');
  expect(issues).to.deep.equal([]);
  return document;
}

/** Replaces the figures and builds again a month later. */
async function correct(
  folder: string,
  figures: string,
  ...words: readonly string[]
): Promise<PerformanceDocument> {
  await writeFile(join(folder, SOURCE), figures);
  expect((await ran('build', folder, '--at', '2026-11-30T09:00:00Z', ...words)).code).to.equal(0);
  return read(folder);
}

describe('building again with a corrected source', () => {
  it('writes down what was corrected, why, when, by whom and in which load, and marks the figure', async () => {
    const folder = await project();
    await ran('build', folder);
    const document = await correct(
      folder,
      FIGURES.replace(',12', ',13'),
      '--by',
      'Ann',
      '--reason',
      'Two falls were coded late.',
    );
    const [load] = document.batches;
    expect(document.revisions).to.deep.equal([
      {
        series: { indicator: 'falls', area: 'north' },
        period: '2025-Q1',
        from: 12,
        to: 13,
        reason: 'Two falls were coded late.',
        on: '2026-11-30',
        by: 'Ann',
        batch: load?.id,
      },
    ]);
    expect(document.series.map(({ status }) => status)).to.deep.equal([['R'], undefined]);
  });

  it('says how many published figures it corrected, and nothing of it where none was', async () => {
    const folder = await project();
    expect((await ran('build', folder)).out).not.to.contain('Corrected');
    await writeFile(join(folder, SOURCE), FIGURES.replace(',12', ',13'));
    expect((await ran('build', folder)).out).to.contain('Corrected: 1 published figure.');
    expect((await ran('build', folder)).out).not.to.contain('Corrected');
  });

  it('keeps the history of a figure that is corrected twice, and of loads that brought corrections', async () => {
    const folder = await project();
    await ran('build', folder);
    await correct(folder, FIGURES.replace(',12', ',13'));
    const document = await correct(folder, FIGURES.replace(',12', ',14'));
    expect(document.revisions.map(({ from, to }) => [from, to])).to.deep.equal([
      [12, 13],
      [13, 14],
    ]);
    expect(document.batches).to.have.lengthOf(2);
    expect(await correct(folder, FIGURES.replace(',12', ',14'))).to.deep.equal(document);
  });

  it('takes a figure that came late for no correction', async () => {
    const folder = await folderWith({
      'cairn.json': projectFile(),
      [SOURCE]: FIGURES.replace(',12', ','),
    });
    await ran('build', folder);
    expect((await correct(folder, FIGURES)).revisions).to.deep.equal([]);
  });

  it('tells no correction of a figure that is suppressed', async () => {
    const folder = await project({
      indicators: [{ ...FALLS, disclosure: { minimumCount: 5 } }],
      areas: [{ id: 'north', name: 'North', type: 'council' }],
    });
    const only = (value: string) => `indicator,area,period,value\nfalls,north,2025-Q1,${value}\n`;
    await correct(folder, only('12'));
    await correct(folder, only('13'));
    const document = await correct(folder, only('3'));
    expect(document.series[0]).to.deep.include({ values: [null], status: ['Q'] });
    expect(document.revisions).to.deep.equal([]);
  });

  it('does not tell a suppressed figure by a correction that the project itself writes down', async () => {
    const revision = {
      series: { indicator: 'falls', area: 'north' },
      ...{ period: '2025-Q1', from: 4, to: 3, reason: 'Late.', on: '2025-05-01', by: 'Ann' },
    };
    const folder = await project({
      indicators: [{ ...FALLS, disclosure: { minimumCount: 5 } }],
      revisions: [revision, { ...revision, series: { indicator: 'falls', area: 'south' }, from: 6, to: 7 }],
    });
    await writeFile(join(folder, SOURCE), FIGURES.replace(',12', ',3'));
    await ran('build', folder);
    expect((await read(folder)).revisions.map(({ from }) => from)).to.deep.equal([6]);
  });
});

describe('signing off and auditing', () => {
  it('signs a load, which the next build says in the document until the file changes', async () => {
    const folder = await project();
    await ran('build', folder);
    const { code, out } = await ran('sign-off', folder, '--all', '--by', 'Director', '--on', '2026-11-02');
    expect([code, out.includes('1 load signed off by Director')]).to.deep.equal([0, true]);
    await ran('build', folder);
    expect((await read(folder)).batches[0]?.signedOff).to.deep.equal({ by: 'Director', on: '2026-11-02' });
    const [load] = (await correct(folder, FIGURES.replace(',12', ',13'))).batches;
    expect(load?.signedOff).to.equal(undefined);
  });

  it('signs no load that is not there, and none twice', async () => {
    const folder = await project();
    await ran('build', folder);
    expect((await ran('sign-off', folder, 'nothing', '--by', 'D')).error).to.contain('has no load "nothing"');
    expect((await ran('sign-off', folder, '--by', 'D')).code).to.equal(2);
    await ran('sign-off', folder, '--all', '--by', 'D');
    expect((await ran('sign-off', folder, '--all', '--by', 'D')).out).to.contain('signed off already');
  });

  it('records builds that changed the document, and finds nothing wrong with an honest log', async () => {
    const folder = await project();
    await ran('build', folder);
    await ran('build', folder);
    await ran('sign-off', folder, '--all', '--by', 'Director');
    await correct(folder, FIGURES.replace(',12', ',13'), '--by', 'Ann');
    const { code, out } = await ran('audit', folder);
    expect(code, out).to.equal(0);
    expect(out).to.contain('1 new load, 1 correction').and.contain('3 entries; nothing was tampered with.');
  });

  it('names the line that was tampered with, and a document that was changed by other means', async () => {
    const folder = await project();
    await ran('build', folder);
    await ran('sign-off', folder, '--all', '--by', 'Director');
    const log = join(folder, 'audit.jsonl');
    await writeFile(log, (await readFile(log, 'utf8')).replace('Director', 'Somebody'));
    const document = join(folder, OUT);
    await writeFile(document, (await readFile(document, 'utf8')).replace('12', '99'));
    const { code, out } = await ran('audit', folder);
    expect(code).to.equal(1);
    expect(out).to.contain('error changed line 2').and.contain('error document-changed out/test.json');
  });

  it('shows a log whose end was cut off by the document that it no longer knows', async () => {
    const folder = await project();
    await ran('build', folder);
    await correct(folder, FIGURES.replace(',12', ',13'));
    const log = join(folder, 'audit.jsonl');
    const [first = ''] = (await readFile(log, 'utf8')).split('\n');
    await writeFile(log, `${first}\n`);
    expect((await ran('audit', folder)).out).to.contain('the end of the log is missing');
  });

  it('records no trial that is written elsewhere', async () => {
    const folder = await project();
    await ran('build', folder, '--out', join(folder, 'trial.json'));
    expect((await ran('audit', folder)).code).to.equal(2);
  });
});

describe('cairn due', () => {
  const MEASURE = {
    ...FALLS,
    updateDue: 'P6W',
    signOffDue: 'P2W',
    responsible: { owner: 'Head', updater: 'Analyst', approver: 'Director' },
  };
  /** A project whose second quarter was due on 11 November 2025. */
  async function built(): Promise<string> {
    const folder = await project({ indicators: [MEASURE] });
    await ran('build', folder, '--at', '2025-11-01T09:00:00Z');
    return folder;
  }

  it('lists who has to enter and sign off what, the late with an exit code of 1', async () => {
    const { code, out } = await ran('due', await built(), '--on', '2025-11-12');
    expect(code).to.equal(1);
    expect(out).to.contain('late 2025-11-11  enter falls 2025-Q2 (Analyst): north, south');
    expect(out).to.contain('due  2025-11-15  sign off').and.contain('(Director)');
    expect(out).to.contain('1 set of figures to enter, 1 load to sign off, 1 late.');
  });

  it('ends with 0 when nothing is late', async () => {
    const { code, out } = await ran('due', await built(), '--on', '2025-11-10');
    expect([code, out.includes('0 sets of figures to enter')]).to.deep.equal([0, true]);
  });

  it('gives the same as JSON', async () => {
    const { out } = await ran('due', await built(), '--on', '2025-11-12', '--format', 'json');
    expect(JSON.parse(out)).to.have.nested.property('figures[0].due', '2025-11-11');
    expect(JSON.parse(out)).to.have.nested.property('signOffs[0].who[0]', 'Director');
  });

  it('gives a calendar of whole days with reminders', async () => {
    const { out } = await ran(
      'due',
      await built(),
      '--on',
      '2025-10-20',
      '--ahead',
      '30',
      '--format',
      'ical',
    );
    const unfolded = out.replaceAll(/\r?\n[ \t]/g, '');
    expect(unfolded).to.contain('BEGIN:VCALENDAR').and.contain('UID:figures/falls/2025-Q2@test');
    expect(unfolded).to.match(/DTSTART;VALUE=DATE:20251111/);
    expect(unfolded).to.contain('SUMMARY:Enter: Falls\\, 2025-Q2').and.contain('BEGIN:VALARM');
  });

  it('refuses what is no day', async () => {
    const { code, error } = await ran('due', await built(), '--on', 'tomorrow');
    expect([code, error.includes('--on must be a day')]).to.deep.equal([2, true]);
  });
});
