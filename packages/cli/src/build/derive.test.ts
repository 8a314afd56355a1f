import { parseFormula } from '@cairn/analysis';
import { expect } from 'chai';
import { buildWith, FALLS, folderWith, NOW, onlyIssue, projectFile } from '../project-folder.test-support.js';
import { buildProject } from './build.js';
import { plainRatio } from './plain-ratio.js';

const HEADER = 'indicator,area,period,value,status\n';
const inputs = { seen: 'seen', late: 'late' };
const count = (id: string) => ({ ...FALLS, id });
const derived = (formula: string, more: object = {}) => ({
  ...FALLS,
  id: 'share',
  valueType: 'proportion',
  unit: { label: '%', multiplier: 100, decimals: 1 },
  derived: { formula, inputs },
  ...more,
});
const indicators = [derived('(seen - late) / seen * 100'), count('seen'), count('late')];

describe('a derived indicator', () => {
  it('is calculated for each period, and carries the numerator and denominator it was made of', async () => {
    const figures = `${HEADER}seen,north,2025-Q1,200,\nlate,north,2025-Q1,50,\nseen,north,2025-Q2,10,P\nlate,north,2025-Q2,1,\n`;
    const result = await buildWith(figures, { indicators });
    expect(result.log.issues).to.deep.equal([]);
    expect(result.document?.series[0]).to.deep.equal({
      indicator: 'share',
      area: 'north',
      periods: ['2025-Q1', '2025-Q2'],
      values: [75, 90],
      numerators: [150, 9],
      denominators: [200, 10],
      status: [null, 'P'],
    });
  });

  it('is absent for the reason its input is absent, never zero', async () => {
    const figures = `${HEADER}seen,north,2025-Q1,200,\nlate,north,2025-Q1,,Q\nseen,north,2025-Q2,10,\nlate,north,2025-Q2,,O\nseen,north,2025-Q3,10,\n`;
    const result = await buildWith(figures, { indicators });
    expect(result.document?.series[0]).to.deep.include({
      values: [null, null, null],
      status: ['Q', 'O', 'M'],
    });
  });

  it('has no value where it would be divided by zero, and says so', async () => {
    const result = await buildWith(`${HEADER}seen,north,2025-Q1,0,\nlate,north,2025-Q1,0,\n`, { indicators });
    expect(onlyIssue(result)).to.include({ code: 'division-by-zero', severity: 'warning' });
    expect(result.document?.series[0]?.values).to.deep.equal([null]);
  });

  it('may be made of another derived indicator, in whatever order they are listed', async () => {
    const twice = { ...count('twice'), derived: { formula: '2 * share', inputs: { share: 'share' } } };
    const result = await buildWith(`${HEADER}seen,north,2025-Q1,200,\nlate,north,2025-Q1,50,\n`, {
      indicators: [twice, ...indicators],
    });
    expect(result.document?.series[0]?.values).to.deep.equal([150]);
  });

  it('is refused when it is calculated from itself', async () => {
    const circle = { ...count('circle'), derived: { formula: 'x', inputs: { x: 'circle' } } };
    const result = await buildWith(`${HEADER}seen,north,2025-Q1,200,\n`, {
      indicators: [count('seen'), circle],
    });
    expect(onlyIssue(result)).to.include({ code: 'circular-formula', path: '/indicators/1/derived/inputs' });
  });

  it('names the place where a formula cannot be read, and an input it does not have', async () => {
    const figures = `${HEADER}seen,north,2025-Q1,200,\n`;
    const broken = await buildWith(figures, {
      indicators: [count('seen'), count('late'), derived('(seen - ')],
    });
    expect(onlyIssue(broken)).to.include({ code: 'invalid-formula', path: '/indicators/2/derived/formula' });
    const unknown = await buildWith(figures, {
      indicators: [count('seen'), count('late'), derived('seen / all')],
    });
    expect(onlyIssue(unknown)).to.include({ code: 'invalid-formula', path: '/indicators/2/derived/inputs' });
  });

  it('leaves a figure that a source gives as it is, and warns', async () => {
    const result = await buildWith(
      `${HEADER}share,north,2025-Q1,80,\nseen,north,2025-Q1,200,\nlate,north,2025-Q1,50,\n`,
      { indicators },
    );
    expect(onlyIssue(result)).to.include({ code: 'derived-and-given' });
    expect(result.document?.series[0]?.values).to.deep.equal([80]);
  });
});

describe('plainRatio', () => {
  const multiplier = (formula: string) => plainRatio(parseFormula(formula).expression)?.multiplier ?? null;

  it('finds one expression over another, and the number they are multiplied by', () => {
    expect(
      ['a / b', '100 * a / b', '(a - b) / a * 100', 'a / (b / 1000)', '2 * (a / b) * 50'].map(multiplier),
    ).to.deep.equal([1, 100, 100, 1000, 100]);
  });

  it('finds none in another formula', () => {
    expect(['a + b', 'a * b / c', 'a / b / c', 'a', '1 / a', 'a / b + 1'].map(multiplier)).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a figure that is calculated from others', () => {
  it('is for as few as the narrowest of them', async () => {
    const derived = { formula: 'a + b', inputs: { a: 'falls', b: 'late' } };
    const indicators = [FALLS, { ...FALLS, id: 'late' }, { ...FALLS, id: 'sum', derived }];
    const folder = await folderWith({
      'cairn.json': projectFile({ indicators }),
      'sources/figures.csv':
        'indicator,area,period,value,audience\nfalls,north,2025-Q1,1,partner\nlate,north,2025-Q1,2,restricted\nfalls,south,2025-Q1,1,\nlate,south,2025-Q1,2,every\n',
    });
    const { document, log } = await buildProject({ folder, now: NOW });
    expect(log.issues.map(({ code, row, column }) => [code, row, column])).to.deep.equal([
      ['invalid-audience', 5, 'audience'],
    ]);
    expect(
      document?.series.map(({ indicator, area, audience }) => [indicator, area, audience]),
    ).to.deep.equal([
      ['falls', 'north', 'partner'],
      ['falls', 'south', undefined],
      ['late', 'north', 'restricted'],
      ['sum', 'north', 'restricted'],
      ['sum', 'south', undefined],
    ]);
  });
});
