import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@cairn/schema';
import { expect } from 'chai';
import { buildProject, type BuildResult } from './build/build.js';
import { NOW } from './project-folder.test-support.js';
import { reportRequest } from './report/report-request.js';
import { reportSheets } from './report/sheets.js';

/*
 * The definitions in `real-input` are tried with the real figures they were written for. The figures are not part of this project;
 * where they are not beside it, one line says so.
 */
const DEFINITIONS = fileURLToPath(new URL('../real-input/', import.meta.url));
const FIGURES = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

async function build(
  name: string,
): Promise<BuildResult & { readonly document: NonNullable<BuildResult['document']> }> {
  const result = await buildProject({ folder: join(DEFINITIONS, name), sources: FIGURES, now: NOW });
  const { document } = result;
  if (!document) throw new Error(JSON.stringify(result.log.issues));
  expect(parse(document).issues).to.deep.equal([]);
  return { ...result, document };
}

const groupsOf = ({ log }: BuildResult) =>
  log.groups.map(({ severity, code, count }) => [severity, code, count]);

describe('real figures', () => {
  if (!existsSync(FIGURES)) {
    it(`are not beside the project (${FIGURES}): 3 projects were not built`);
    return;
  }

  it('of adult social care in 23 North West authorities and their neighbours are built; faults of the file are named', async () => {
    const result = await build('north-west-adult-social-care');
    const { document } = result;
    expect(groupsOf(result)).to.deep.equal([
      ['error', 'out-of-range', 2],
      ['notice', 'empty-value', 122],
    ]);
    expect(document.indicators.map(({ code }) => code)).to.deep.equal([
      'ASC1',
      'ASC2',
      'ASC3',
      'ASC4',
      'ASC5',
      'ASC6',
      'ASC7',
    ]);
    const [northWest, ...neighbours] = document.groups ?? [];
    expect(northWest?.members).to.have.lengthOf(23);
    expect(neighbours.map(({ kind, members }) => [kind, members.length])).to.deep.equal(
      Array.from({ length: 23 }, () => ['neighbours', 15]),
    );
    const bolton = document.series.find(
      ({ indicator, area }) => indicator === 'workforce-turnover' && area === 'bolton',
    );
    expect(bolton?.periods).to.deep.equal([
      '2016-A1',
      '2017-A1',
      '2018-A1',
      '2019-A1',
      '2020-A1',
      '2021-A1',
      '2022-A1',
    ]);
    // Row "2018-19, Bolton, ASC7" has an empty value.
    expect(bolton?.values).to.deep.equal([
      17.78886615,
      22.4021698,
      null,
      24.24400329,
      23.58415699,
      22.21520604,
      18.85415541,
    ]);
    expect(bolton?.status).to.deep.equal([null, null, 'M', null, null, null, null]);
  });

  it('of delayed discharges in Lanarkshire and Scotland are built; rows of an unknown council are named', async () => {
    const result = await build('lanarkshire-delayed-discharges');
    const { document } = result;
    expect(groupsOf(result)).to.deep.equal([['error', 'unknown-area', 10]]);
    expect(result.log.issues[0]).to.include({
      row: 365,
      column: 'CA',
      message: 'No area has the "ons" code "NA".',
    });
    expect(result.sources).to.deep.equal([
      {
        file: 'lgbf_DelayedDischarges.csv',
        accepted: 330,
        rejected: 10,
        reasons: { 'unknown-area': 10 },
        leftOut: 34,
      },
    ]);
    const latest = document.series
      .slice(0, 2)
      .map(({ area, periods, values }) => [area, periods.at(-1), values.at(-1)]);
    expect(latest).to.deep.equal([
      ['north-lanarkshire', '2021-A1', 42282],
      ['south-lanarkshire', '2021-A1', 50918],
    ]);
    expect(document.areas.filter(({ type }) => type === 'council')).to.have.lengthOf(32);
  });

  it('of three accident and emergency departments are added up over their types, and the share is calculated', async () => {
    const result = await build('accident-and-emergency');
    const { document } = result;
    expect(groupsOf(result)).to.deep.equal([]);
    const shares = document.series.filter(({ indicator }) => indicator === 'four-hour-performance');
    expect(shares.map(({ area, periods }) => [area, periods.length])).to.deep.equal([
      ['newcastle', 36],
      ['imperial', 36],
      ['nottingham', 36],
    ]);
    for (const { values, numerators, denominators } of shares) {
      values.forEach((value, at) => {
        expect(value).to.be.closeTo((100 * Number(numerators?.[at])) / Number(denominators?.[at]), 1e-9);
      });
    }
    expect(shares[2]?.periods.at(-1)).to.equal('2019-03');
    expect(shares[2]?.values.at(-1)).to.be.closeTo(64.2, 0.05);
  });

  for (const [name, report, measure] of [
    ['lanarkshire-delayed-discharges', 'planning-group', 'delayed-discharge-bed-days'],
    ['north-west-adult-social-care', 'regional-account', 'workforce-turnover'],
  ] as const) {
    it(`of ${name} make the report that the project defines, with no section empty`, async () => {
      const { document } = parse((await build(name)).document);
      const request = reportRequest({ document: document!, report, folder: DEFINITIONS });
      expect(request.view.sections.filter(({ content }) => content.kind === 'nothing')).to.deep.equal([]);
      const comparison = reportSheets(request).find(({ figures }) => figures.rows.length > 20)?.figures;
      expect(comparison?.rows.every(([indicator]) => typeof indicator === 'string')).to.equal(true);
      expect(comparison?.rows.map(([indicator]) => indicator)).to.include(measure);
    });
  }
});
