import { expect } from 'chai';
import { buildWith, FALLS, folderWith, NOW, onlyIssue, projectFile } from '../project-folder.test-support.js';
import { buildProject } from './build.js';

const HEADER = 'indicator,area,period,value\n';
const GOOD = `${HEADER}falls,north,2025-Q1,12\n`;

/** One row that is wrong in one way, the code it is rejected with, and the column that is named. */
const BAD_ROWS: readonly (readonly [title: string, row: string, code: string, column: string])[] = [
  ['an unknown indicator', 'fals,north,2025-Q2,12', 'unknown-indicator', 'indicator'],
  ['an unknown area', 'falls,nort,2025-Q2,12', 'unknown-area', 'area'],
  ['no area', 'falls,,2025-Q2,12', 'unknown-area', 'area'],
  ['a period that is none', 'falls,north,2025-Q5,12', 'invalid-period', 'period'],
  ['a date that could be two days', 'falls,north,01/02/2026,12', 'day-order-unknown', 'period'],
  ['a percent sign', 'falls,north,2025-Q2,12%', 'invalid-number', 'value'],
  ['a thousands separator', 'falls,north,2025-Q2,"1,234"', 'invalid-number', 'value'],
  ['a text that nobody explained', 'falls,north,2025-Q2,n/a', 'invalid-number', 'value'],
];

describe('buildProject', () => {
  for (const [title, row, code, column] of BAD_ROWS) {
    it(`rejects a row with ${title}, names its place, and keeps the others`, async () => {
      const result = await buildWith(`${GOOD}${row}\n`);
      const issue = onlyIssue(result);
      expect(issue).to.include({ code, column, severity: 'error', file: 'sources/figures.csv', row: 3 });
      expect(issue.remedy).to.not.equal('');
      expect(result.document?.series.map(({ values }) => values)).to.deep.equal([[12]]);
      expect(result.document?.batches?.[0]).to.include({ rows: 2, accepted: 1, rejected: 1 });
    });
  }

  it('counts an empty value as missing, which is not zero', async () => {
    const result = await buildWith(`${HEADER}falls,north,2025-Q1,\nfalls,north,2025-Q2,0\n`);
    expect(onlyIssue(result)).to.include({ code: 'empty-value', severity: 'notice', row: 2 });
    expect(result.document?.series[0]).to.deep.include({ values: [null, 0], status: ['M', null] });
  });

  it('reads markers as the statuses they stand for', async () => {
    const figures = `${HEADER}falls,north,2025-Q1,[c]\nfalls,north,2025-Q2,n/a\nfalls,north,2025-Q3,4 [p]\n`;
    const result = await buildWith(figures, { markers: { 'n/a': 'O' } });
    expect(result.log.issues).to.deep.equal([]);
    expect(result.document?.series[0]).to.deep.include({ values: [null, null, 4], status: ['Q', 'O', 'P'] });
  });

  it('leaves the value of a suppressed row out of the document, with everything it could be worked out from', async () => {
    const figures =
      'indicator,area,period,value,numerator,denominator,lower,upper,status\nfalls,north,2025-Q1,2,2,9,1,3,Q\n';
    const result = await buildWith(figures);
    expect(onlyIssue(result)).to.include({ code: 'value-withheld', severity: 'warning' });
    expect(result.document?.series[0]).to.deep.equal({
      indicator: 'falls',
      area: 'north',
      periods: ['2025-Q1'],
      values: [null],
      status: ['Q'],
    });
  });

  it('refuses a value whose status says that there is none', async () => {
    const result = await buildWith('indicator,area,period,value,status\nfalls,north,2025-Q1,2,L\n');
    expect(onlyIssue(result)).to.include({ code: 'value-despite-status', severity: 'error' });
  });

  it('refuses a lower limit above the upper one', async () => {
    const result = await buildWith('indicator,area,period,value,lower,upper\nfalls,north,2025-Q1,2,3,1\n');
    expect(onlyIssue(result)).to.include({ code: 'limits-reversed', column: 'lower' });
  });

  it('refuses a value that the project says the measure cannot have', async () => {
    const result = await buildWith(`${HEADER}falls,north,2025-Q1,0\n`, {
      plausible: { falls: { minimum: 1 } },
    });
    expect(onlyIssue(result)).to.include({ code: 'out-of-range', row: 2 });
  });

  it('uses neither of two rows that contradict each other', async () => {
    const result = await buildWith(
      `${GOOD}falls,north,2025-Q1,13\nfalls,south,2025-Q1,1\nfalls,north,2025-Q1,12\n`,
    );
    const issues = result.log.issues;
    expect(issues.map(({ code, row }) => [code, row])).to.deep.equal([
      ['duplicate', 3],
      ['duplicate', 5],
    ]);
    expect(issues[0]?.message).to.contain('row 2');
    expect(result.document?.series.map(({ area }) => area)).to.deep.equal(['south']);
    expect(result.document?.batches?.[0]).to.include({ rows: 4, accepted: 1, rejected: 3 });
    expect(result.document?.batches?.[0]?.rejections).to.deep.equal({ duplicate: 3 });
  });

  it('counts in the document for what its rows were rejected, each once', async () => {
    const result = await buildWith(
      `${GOOD}falls,east,2025-Q1,many\nfalls,west,2025-Q2,3\nfalls,south,2025-Q1,n/a\n`,
    );
    const [batch] = result.document?.batches ?? [];
    expect(batch?.rejected).to.equal(3);
    expect(batch?.rejections).to.deep.equal({ 'invalid-number': 1, 'unknown-area': 2 });
  });

  it('uses a repeated row once and says so', async () => {
    const result = await buildWith(`${GOOD}falls,north,2025-Q1,12\n`);
    expect(onlyIssue(result)).to.include({ code: 'repeated-row', severity: 'warning', row: 3 });
    expect(result.document?.batches?.[0]).to.include({ rows: 2, accepted: 1, rejected: 1 });
  });

  it('adds up the rows of one observation where the source says so', async () => {
    const sources = [{ file: 'sources/figures.csv', combine: 'sum', constants: { indicator: 'falls' } }];
    const result = await buildWith(
      'area,type,period,value\nnorth,1,2025-Q1,0.1\nnorth,2,2025-Q1,0.2\nsouth,1,2025-Q1,5\nsouth,2,2025-Q1,\n',
      { sources },
    );
    expect(result.document?.series.map(({ values }) => values)).to.deep.equal([[0.3], [null]]);
    expect(result.document?.batches?.[0]).to.include({ rows: 4, accepted: 4, rejected: 0 });
  });

  it('makes a rate out of added numerators and denominators, never out of rates', async () => {
    const rate = { ...FALLS, valueType: 'proportion', unit: { label: '%', multiplier: 100, decimals: 1 } };
    const sources = [{ file: 'sources/figures.csv', combine: 'sum' }];
    const figures =
      'indicator,area,period,numerator,denominator\nfalls,north,2025-Q1,1,2\nfalls,north,2025-Q1,1,8\n';
    const result = await buildWith(figures, { indicators: [rate], sources });
    expect(result.document?.series[0]).to.deep.include({ values: [20], numerators: [2], denominators: [10] });
  });

  it('refuses to add up scores', async () => {
    const sources = [{ file: 'sources/figures.csv', combine: 'sum' }];
    const result = await buildWith(GOOD, { indicators: [{ ...FALLS, valueType: 'score' }], sources });
    expect(onlyIssue(result)).to.include({ code: 'cannot-combine', row: 2 });
  });

  it('makes a missing value out of numerator and denominator', async () => {
    const rate = { ...FALLS, valueType: 'rate', unit: { label: '', multiplier: 1000, decimals: 1 } };
    const figures =
      'indicator,area,period,value,numerator,denominator\nfalls,north,2025-Q1,,3,1000\nfalls,south,2025-Q1,,3,0\n';
    const result = await buildWith(figures, { indicators: [rate] });
    expect(result.document?.series.map(({ values }) => values)).to.deep.equal([[3], [null]]);
    expect(onlyIssue(result)).to.include({ code: 'zero-denominator', severity: 'warning', row: 3 });
  });

  it('warns of a share that nothing makes a percentage', async () => {
    const made = (label: string, multiplier?: number) =>
      buildWith('indicator,area,period,numerator,denominator\nfalls,north,2025-Q1,7,8\n', {
        indicators: [
          {
            ...FALLS,
            valueType: 'proportion',
            unit: { label, decimals: 1, ...(multiplier && { multiplier }) },
          },
        ],
      });
    expect(onlyIssue(await made('%'))).to.deep.include({
      code: 'no-multiplier',
      severity: 'warning',
      column: 'numerator',
      remedy: 'Add "multiplier": 100 to the unit of "falls".',
    });
    expect(onlyIssue(await made('per 1,000 adults')).remedy).to.contain('"multiplier": 1000');
    for (const share of [await made('%', 100), await made('of 1'), await made('per person')])
      expect(share.log.issues).to.deep.equal([]);
  });

  it('warns of a value that is not what its numerator and denominator make', async () => {
    const rate = { ...FALLS, valueType: 'rate', unit: { label: '', multiplier: 1000, decimals: 1 } };
    const figures =
      'indicator,area,period,value,numerator,denominator\nfalls,north,2025-Q1,3.04,3.04,1000\nfalls,south,2025-Q1,30,3,1000\n';
    expect(onlyIssue(await buildWith(figures, { indicators: [rate] }))).to.include({
      code: 'value-disagrees',
      row: 3,
    });
  });

  it('maps codes of indicators and areas, and names of categories', async () => {
    const result = await buildWith(
      'Code,ONS,Q,Value,Who\nF1,S2,Q1 2025/26,7,Older people\nF1,S2,Q1 2025/26,9,\n',
      {
        dimensions: [{ id: 'age', name: 'Age', categories: [{ id: 'old', name: 'Older people' }] }],
        sources: [
          {
            file: 'sources/figures.csv',
            columns: { indicator: 'Code', area: 'ONS', period: 'Q', value: 'Value', age: 'Who' },
            indicatorBy: 'code',
            areaBy: 'ons',
            periodForm: 'financialQuarter',
          },
        ],
      },
    );
    expect(result.log.issues).to.deep.equal([]);
    expect(result.document?.series).to.deep.equal([
      { indicator: 'falls', area: 'south', periods: ['2025-Q1'], values: [9] },
      { indicator: 'falls', area: 'south', dimensions: { age: 'old' }, periods: ['2025-Q1'], values: [7] },
    ]);
  });

  it('leaves out what the project does not want, and counts it', async () => {
    const sources = [
      { file: 'sources/figures.csv', areasNotListed: 'leaveOut', where: { period: ['2025-Q1'] } },
    ];
    const result = await buildWith(`${GOOD}falls,east,2025-Q1,1\nfalls,north,2025-Q2,1\n`, { sources });
    expect(result.log.issues).to.deep.equal([]);
    expect(result.sources).to.deep.equal([
      { file: 'sources/figures.csv', accepted: 1, rejected: 0, reasons: {}, leftOut: 2 },
    ]);
  });

  it('refuses a row with more cells than the header, whose cells have slipped', async () => {
    const result = await buildWith(`${GOOD}falls,north,2025-Q2,1,234\nfalls,north,2025-Q3,5,,\n`);
    expect(onlyIssue(result)).to.include({ code: 'row-too-long', row: 3 });
    expect(result.document?.series[0]?.periods).to.deep.equal(['2025-Q1', '2025-Q3']);
  });

  it('orders periods by time, and indicators and areas as the project does', async () => {
    const result = await buildWith(
      `${HEADER}falls,south,2025-Q2,4\nfalls,south,2024-Q4,3\nfalls,north,2025-Q1,1\n`,
    );
    expect(result.document?.series.map(({ area, periods }) => [area, periods])).to.deep.equal([
      ['north', ['2025-Q1']],
      ['south', ['2024-Q4', '2025-Q2']],
    ]);
  });

  it('warns of a period that does not fit how often the measure is taken', async () => {
    expect(onlyIssue(await buildWith(`${HEADER}falls,north,2025-04,1\n`))).to.include({
      code: 'unexpected-frequency',
      severity: 'warning',
    });
  });

  it('keeps texts for measures of text, and yes and no as 1 and 0', async () => {
    const control = { ...FALLS, id: 'control', valueType: 'category' };
    const open = { ...FALLS, id: 'open', valueType: 'boolean' };
    const result = await buildWith(
      `${HEADER}control,north,2025-Q1,12%\nopen,north,2025-Q1,Yes\nopen,north,2025-Q2,perhaps\n`,
      {
        indicators: [control, open],
      },
    );
    expect(result.document?.series.map(({ values }) => values)).to.deep.equal([['12%'], [1]]);
    expect(onlyIssue(result)).to.include({ code: 'invalid-value', row: 4 });
  });

  it('reports a source that is not there and one without the columns, and builds from the others', async () => {
    const sources = [
      { file: 'no.csv' },
      { file: 'sources/figures.csv', columns: { value: 'Rate' } },
      { file: 'sources/figures.csv' },
    ];
    const result = await buildWith(GOOD, { sources });
    expect(result.log.issues.map(({ code, file }) => [code, file])).to.deep.equal([
      ['missing-file', 'no.csv'],
      ['missing-column', 'sources/figures.csv'],
    ]);
    expect(result.document?.series).to.have.lengthOf(1);
  });

  it('keeps the rows before a broken one, and says from where on nothing was read', async () => {
    const result = await buildWith(`${GOOD}falls,north,2025-Q2,"5\nfalls,north,2025-Q3,6\n`);
    expect(onlyIssue(result)).to.include({ code: 'broken-csv', row: 3 });
    expect(result.document?.series[0]?.values).to.deep.equal([12]);
  });

  it('sets a faulty indicator aside with its place in the project, and rejects its rows', async () => {
    const result = await buildWith(`${GOOD}trips,north,2025-Q1,1\n`, {
      indicators: [FALLS, { ...FALLS, id: 'trips', polarity: 'up' }],
    });
    expect(result.log.issues.map(({ code, path, row }) => [code, path ?? row])).to.deep.equal([
      ['invalid-value', '/indicators/1/polarity'],
      ['unknown-indicator', 3],
    ]);
    expect(result.document?.indicators.map(({ id }) => id)).to.deep.equal(['falls']);
  });

  it('has no document when the definitions cannot be used', async () => {
    const result = await buildWith(GOOD, { language: 'English language' });
    expect(result.document).to.equal(null);
    expect(onlyIssue(result)).to.include({ path: '/language', file: 'cairn.json' });
  });

  it('keeps fields that it does not know', async () => {
    const result = await buildWith(GOOD, { somethingNew: { a: 1 } });
    expect(result.document).to.have.deep.property('somethingNew', { a: 1 });
  });

  it('is not led astray by names that objects have of their own', async () => {
    const result = await buildWith(`${HEADER}__proto__,constructor,toString,hasOwnProperty\n`);
    expect(result.log.issues.map(({ code }) => code)).to.deep.equal(['unknown-area', 'unknown-indicator']);
    expect(Object.prototype).to.not.have.property('indicator');
  });
});

describe('a long build', () => {
  it('says how far it is every few thousand rows', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `falls,north,${String(1000 + at)},1\n`);
    const folder = await folderWith({
      'cairn.json': projectFile({ indicators: [{ ...FALLS, frequency: 'irregular' }] }),
      'sources/figures.csv': `indicator,area,period,value\n${rows.join('')}`,
    });
    const said: string[] = [];
    await buildProject({ folder, now: NOW, progress: (text) => said.push(text) });
    expect(said).to.deep.equal(['sources/figures.csv: 5,000 rows', 'sources/figures.csv: 10,000 rows']);
  });
});
