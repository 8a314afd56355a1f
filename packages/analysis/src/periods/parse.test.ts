import { expect } from 'chai';
import fc from 'fast-check';
import { isoDate } from './days.js';
import { parsePeriod, tryParsePeriod } from './parse.js';

const days = (text: string, yearStart = '--04-01') => {
  const { start, end } = parsePeriod(text, { yearStart });
  return `${isoDate(start)} ${isoDate(end)}`;
};

describe('parsePeriod', () => {
  it('counts SDMX periods from the start of the reporting year', () => {
    expect(days('2025-A1')).to.equal('2025-04-01 2026-03-31');
    expect(days('2025-S1')).to.equal('2025-04-01 2025-09-30');
    expect(days('2025-S2')).to.equal('2025-10-01 2026-03-31');
    expect(days('2025-T3')).to.equal('2025-12-01 2026-03-31');
    expect(days('2025-Q1')).to.equal('2025-04-01 2025-06-30');
    expect(days('2025-Q4')).to.equal('2026-01-01 2026-03-31');
    expect(days('2025-M04')).to.equal('2025-07-01 2025-07-31');
    expect(days('2025-M12')).to.equal('2026-03-01 2026-03-31');
    expect(days('2025-D001')).to.equal('2025-04-01 2025-04-01');
    expect(days('2025-D365')).to.equal('2026-03-31 2026-03-31');
  });

  it('starts the reporting year in April when nothing else is said', () => {
    expect(isoDate(parsePeriod('2025-Q1').start)).to.equal('2025-04-01');
  });

  it('reads the same text as other days when the reporting year starts elsewhere', () => {
    expect(days('2025-Q1', '--01-01')).to.equal('2025-01-01 2025-03-31');
    expect(days('2025-Q1', '--10-01')).to.equal('2025-10-01 2025-12-31');
    expect(days('2025-M01', '--04-06')).to.equal('2025-04-06 2025-05-05');
    expect(days('2025-A1', '--04-06')).to.equal('2025-04-06 2026-04-05');
  });

  it('lets months run to the eve of the next when the reporting year starts on a 31st', () => {
    expect(days('2024-M01', '--12-31')).to.equal('2024-12-31 2025-01-30');
    expect(days('2024-M02', '--12-31')).to.equal('2025-01-31 2025-02-27');
    expect(days('2024-M03', '--12-31')).to.equal('2025-02-28 2025-03-30');
  });

  it('starts the first week on the Monday of the first Thursday on or after the start of the year', () => {
    // 1 April 2025 is a Tuesday, 1 April 2022 a Friday; ISO 8601: 2020 has 53 weeks, 2026-W01 starts in 2025.
    expect(days('2025-W01')).to.equal('2025-03-31 2025-04-06');
    expect(days('2022-W01')).to.equal('2022-04-04 2022-04-10');
    expect(days('2020-W53', '--01-01')).to.equal('2020-12-28 2021-01-03');
    expect(days('2026-W01', '--01-01')).to.equal('2025-12-29 2026-01-04');
  });

  it('reads calendar forms without the reporting year', () => {
    expect(days('2025')).to.equal('2025-01-01 2025-12-31');
    expect(days('2025-04')).to.equal('2025-04-01 2025-04-30');
    expect(days('2024-02')).to.equal('2024-02-01 2024-02-29');
    expect(days('2025-04-17')).to.equal('2025-04-17 2025-04-17');
  });

  it('reads ranges, the last day belonging to them', () => {
    expect(days('2023-04-01/P3Y')).to.equal('2023-04-01 2026-03-31');
    expect(days('2023-04-01/P18M')).to.equal('2023-04-01 2024-09-30');
    expect(days('2023-04-03/P6W')).to.equal('2023-04-03 2023-05-14');
    expect(days('2023-04-01/P10D')).to.equal('2023-04-01 2023-04-10');
    expect(days('2023-04-01/2026-03-31')).to.equal('2023-04-01 2026-03-31');
  });

  it('gives frequency, year and position', () => {
    expect(parsePeriod('2025-Q3')).to.include({
      form: 'reporting',
      frequency: 'quarter',
      year: 2025,
      index: 3,
    });
    expect(parsePeriod('2025-04')).to.include({ form: 'calendar', frequency: 'month', year: 2025, index: 4 });
    expect(parsePeriod('2024-12-31')).to.include({
      form: 'calendar',
      frequency: 'day',
      year: 2024,
      index: 366,
    });
    expect(parsePeriod('2023-04-01/P3Y')).to.include({
      form: 'range',
      frequency: 'span',
      year: 2023,
      index: 1,
    });
  });

  const nonsense = [
    '2025-Q5', '2025-Q0', '2025-Q01', '2025-S3', '2025-T4', '2025-A2', '2025-M13', '2025-M4', '2025-W00', '2025-W5', '2025-D000',
    '2025-D366', '2021-W53x', '2025-13', '2025-4', '2025-02-29', '2025-04-31', '0999', '25-Q1', '2025-q1', ' 2025', '2025 ', '', 'Q1 2025',
    '2025/26', '2025-04-01/P0D', '2025-04-01/P1Q', '2025-04-02/2025-04-01', '2025-04-01/', '2025-04-01/P1Y/P1Y', '2025-01-31/P1M',
  ]; // prettier-ignore
  for (const text of nonsense) {
    it(`refuses "${text}"`, () => {
      expect(tryParsePeriod(text)).to.equal(null);
      expect(() => parsePeriod(text)).to.throw(RangeError, `invalid period: ${text}`);
    });
  }

  it('refuses week 53 of a year of 52 weeks and day 366 of a year of 365 days', () => {
    expect(tryParsePeriod('2020-W53', { yearStart: '--01-01' })).not.to.equal(null);
    expect(tryParsePeriod('2021-W53', { yearStart: '--01-01' })).to.equal(null);
    expect(tryParsePeriod('2023-D366')).not.to.equal(null);
    expect(tryParsePeriod('2024-D366')).to.equal(null);
  });

  it('refuses a year start that most years do not have', () => {
    for (const yearStart of ['--02-29', '--04-31', '--13-01', '04-01', '--4-1']) {
      expect(() => parsePeriod('2025-Q1', { yearStart })).to.throw(
        RangeError,
        `invalid year start: ${yearStart}`,
      );
    }
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void tryParsePeriod(text)));
  });

  it('covers a reporting year with its parts, without a gap or an overlap', () => {
    const yearStarts = ['--01-01', '--04-01', '--04-06', '--10-01', '--08-31', '--12-31'];
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.constantFrom(...yearStarts), (year, yearStart) => {
        const whole = parsePeriod(`${year}-A1`, { yearStart });
        for (const [letter, count, digits] of [
          ['S', 2, 1],
          ['T', 3, 1],
          ['Q', 4, 1],
          ['M', 12, 2],
        ] as const) {
          let next = whole.start;
          for (let index = 1; index <= count; index += 1) {
            const part = parsePeriod(`${year}-${letter}${String(index).padStart(digits, '0')}`, {
              yearStart,
            });
            expect(part.start).to.equal(next);
            next = part.end + 1;
          }
          expect(next).to.equal(whole.end + 1);
        }
      }),
    );
  });
});
