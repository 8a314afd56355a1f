import { expect } from 'chai';
import fc from 'fast-check';
import { anyPeriod } from './arbitrary.test-support.js';
import { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours.js';
import { comparePeriods, samePeriod } from './order.js';
import { parsePeriod } from './parse.js';

const previous = (text: string) => previousPeriod(parsePeriod(text))?.text ?? null;
const next = (text: string) => nextPeriod(parsePeriod(text))?.text ?? null;
const lastYear = (text: string) => samePeriodLastYear(parsePeriod(text))?.text ?? null;

describe('nextPeriod and previousPeriod', () => {
  it('cross the end of the year', () => {
    expect(previous('2025-Q1')).to.equal('2024-Q4');
    expect(next('2025-M12')).to.equal('2026-M01');
    expect(next('2025-A1')).to.equal('2026-A1');
    expect(next('2025-12')).to.equal('2026-01');
    expect(previous('2025-01-01')).to.equal('2024-12-31');
    expect(previous('2025')).to.equal('2024');
  });

  it('count the weeks and days each year really has', () => {
    const calendar = { yearStart: '--01-01' };
    expect(nextPeriod(parsePeriod('2020-W52', calendar))?.text).to.equal('2020-W53');
    expect(nextPeriod(parsePeriod('2020-W53', calendar))?.text).to.equal('2021-W01');
    expect(previousPeriod(parsePeriod('2022-W01', calendar))?.text).to.equal('2021-W52');
    expect(previous('2024-D001')).to.equal('2023-D366');
    expect(previous('2025-D001')).to.equal('2024-D365');
  });

  it('move a range by its own length', () => {
    expect(previous('2023-04-01/P3Y')).to.equal('2020-04-01/P3Y');
    expect(next('2023-04-03/P6W')).to.equal('2023-05-15/P6W');
    expect(next('2023-04-01/2026-03-31')).to.equal('2026-04-01/2029-03-31');
  });

  it('say nothing about the neighbours of a range of odd days', () => {
    expect(next('2023-04-01/2023-05-17')).to.equal(null);
    expect(previous('2023-04-01/2023-05-17')).to.equal(null);
  });

  it('undo each other, and leave neither a gap nor an overlap', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = previousPeriod(period);
        if (!before) {
          expect(period.form).to.equal('range');
          return;
        }
        expect(before.end + 1).to.equal(period.start);
        expect(nextPeriod(before)).to.deep.equal(period);
        expect(parsePeriod(before.text, { yearStart: period.yearStart })).to.deep.equal(before);
      }),
    );
  });
});

describe('samePeriodLastYear', () => {
  it('is the same part of the year before', () => {
    expect(lastYear('2025-Q1')).to.equal('2024-Q1');
    expect(lastYear('2025-M04')).to.equal('2024-M04');
    expect(lastYear('2025-W15')).to.equal('2024-W15');
    expect(lastYear('2025')).to.equal('2024');
    expect(lastYear('2025-04')).to.equal('2024-04');
    expect(lastYear('2025-04-17')).to.equal('2024-04-17');
    expect(lastYear('2023-04-01/P3Y')).to.equal('2022-04-01/P3Y');
    expect(lastYear('2023-04-03/P6W')).to.equal('2022-04-03/P6W');
    expect(lastYear('2024-02-01/2024-02-29')).to.equal('2023-02-01/2023-02-28');
  });

  it('is null when the year before has no such period', () => {
    expect(samePeriodLastYear(parsePeriod('2020-W53', { yearStart: '--01-01' }))).to.equal(null);
    expect(lastYear('2023-D366')).to.equal(null);
    expect(lastYear('2024-02-29')).to.equal(null);
    expect(lastYear('2024-02-29/P3D')).to.equal(null);
    expect(lastYear('2023-04-01/2023-05-17')).to.equal(null);
  });
});

describe('comparePeriods', () => {
  it('orders by the last day, then the first', () => {
    const texts = ['2025-Q4', '2025-M12', '2025-A1', '2025-Q1', '2025-04', '2023-04-01/P3Y'];
    const ordered = texts.map((text) => parsePeriod(text)).sort(comparePeriods);
    expect(ordered.map((period) => period.text)).to.deep.equal([
      '2025-04', '2025-Q1', '2023-04-01/P3Y', '2025-A1', '2025-Q4', '2025-M12',
    ]); // prettier-ignore
  });

  it('finds the same days the same, however they are written', () => {
    expect(samePeriod(parsePeriod('2025-M01'), parsePeriod('2025-04'))).to.equal(true);
    expect(comparePeriods(parsePeriod('2025-A1'), parsePeriod('2025-04-01/P1Y'))).to.equal(0);
    expect(samePeriod(parsePeriod('2025-A1'), parsePeriod('2025'))).to.equal(false);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).to.equal(0 - Math.sign(comparePeriods(b, a)));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).to.be.at.most(0);
        expect(comparePeriods(a, b) === 0).to.equal(samePeriod(a, b));
      }),
    );
  });
});

describe('time zones', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  for (const [name, offset] of [
    ['America/New_York', 240],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Europe/London', -60],
  ] as const) {
    it(`never move a period, in ${name}`, () => {
      process.env['TZ'] = name;
      expect(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset()).to.equal(offset);
      const period = parsePeriod('2026-M01');
      expect([period.start, period.end]).to.deep.equal([20544, 20573]);
      expect(nextPeriod(period)?.start).to.equal(20574);
      expect(parsePeriod('2026-04-01').text).to.equal('2026-04-01');
    });
  }
});
