import { comparePeriods, parsePeriod } from '@cairn/analysis';
import type { SourcePeriodForm } from '@cairn/schema/project';
import { expect } from 'chai';
import fc from 'fast-check';
import { isFault } from '../issues/issue.js';
import { type PeriodReading, readPeriod } from './period.js';

function period(text: string, form: SourcePeriodForm, more: Partial<PeriodReading> = {}): string {
  const read = readPeriod(text, { form, yearStart: '--04-01', ...more });
  return isFault(read) ? read.code : read.value;
}

const READ: readonly (readonly [SourcePeriodForm, string, string])[] = [
  ['document', '2025-Q1', '2025-Q1'],
  ['document', ' 2025-04 ', '2025-04'],
  ['document', '2023-04-01/P3Y', '2023-04-01/P3Y'],
  ['calendarYear', '2024', '2024'],
  ['financialYear', '2024/25', '2024-A1'],
  ['financialYear', '2024-25', '2024-A1'],
  ['financialYear', '2024\u201325', '2024-A1'],
  ['financialYear', '2024-2025', '2024-A1'],
  ['financialYear', 'FY 2024/25', '2024-A1'],
  ['financialYear', '1999/00', '1999-A1'],
  ['financialQuarter', 'Q1 2024-25', '2024-Q1'],
  ['financialQuarter', '2024/25 Q4', '2024-Q4'],
  ['financialQuarter', 'Quarter 2, 2024/25', '2024-Q2'],
  ['calendarQuarter', 'Q2 2024', '2024-04-01/P3M'],
  ['calendarQuarter', '2024-Q2', '2024-04-01/P3M'],
  ['month', '2024-04', '2024-04'],
  ['month', 'Apr-24', '2024-04'],
  ['month', 'April 2024', '2024-04'],
  ['month', 'Sept 2024', '2024-09'],
  ['month', 'may 2024', '2024-05'],
  ['month', '2024 Dec', '2024-12'],
  ['month', '2024-04-01', '2024-04'],
  ['day', '2024-02-29', '2024-02-29'],
];

const REFUSED: readonly (readonly [SourcePeriodForm, string])[] = [
  ['document', '2025-Q5'],
  ['document', 'Q1 2025'],
  ['document', ''],
  ['calendarYear', '24'],
  ['calendarYear', '2024/25'],
  ['financialYear', '2024'],
  ['financialYear', '2024/26'],
  ['financialYear', '2024-04'],
  ['financialYear', '24/25'],
  ['financialQuarter', 'Q5 2024/25'],
  ['financialQuarter', 'Q1 2024'],
  ['calendarQuarter', 'Q1 2024/25'],
  ['month', '2024-13'],
  ['month', '2024-04-17'],
  ['month', 'Foo 2024'],
  ['month', '2024'],
  ['day', '2023-02-29'],
  ['day', '17.04.2024'],
];

describe('readPeriod', () => {
  for (const [form, text, expected] of READ) {
    it(`reads "${text}" as a ${form}: ${expected}`, () => {
      expect(period(text, form)).to.equal(expected);
    });
  }

  for (const [form, text] of REFUSED) {
    it(`refuses "${text}" as a ${form}`, () => {
      expect(period(text, form)).to.equal('invalid-period');
    });
  }

  it('refuses 01/02/2026 without a stated day order, because it could be two days', () => {
    expect(period('01/02/2026', 'day')).to.equal('day-order-unknown');
    expect(period('01/02/2026', 'month')).to.equal('day-order-unknown');
    expect(period('01/02/2026', 'document')).to.equal('day-order-unknown');
  });

  it('reads 01/02/2026 in the stated day order', () => {
    expect(period('01/02/2026', 'day', { dayOrder: 'dayMonthYear' })).to.equal('2026-02-01');
    expect(period('01/02/2026', 'day', { dayOrder: 'monthDayYear' })).to.equal('2026-01-02');
    expect(period('01/02/2026', 'month', { dayOrder: 'dayMonthYear' })).to.equal('2026-02');
  });

  it('refuses a year of two digits in a date even when the day order is stated', () => {
    expect(period('01/02/26', 'day', { dayOrder: 'dayMonthYear' })).to.equal('invalid-period');
  });

  it('writes a calendar quarter as such where the reporting year is the calendar year', () => {
    expect(period('Q2 2024', 'calendarQuarter', { yearStart: '--01-01' })).to.equal('2024-Q2');
  });

  it('reads a calendar quarter as the same days whatever the reporting year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const text = `Q${String(quarter)} ${String(year)}`;
        const april = parsePeriod(period(text, 'calendarQuarter'), { yearStart: '--04-01' });
        const january = parsePeriod(period(text, 'calendarQuarter', { yearStart: '--01-01' }), {
          yearStart: '--01-01',
        });
        expect(comparePeriods(april, january)).to.equal(0);
      }),
    );
  });

  it('names the year a financial year begins in, for every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const short = String((year + 1) % 100).padStart(2, '0');
        expect(period(`${String(year)}/${short}`, 'financialYear')).to.equal(`${String(year)}-A1`);
      }),
    );
  });

  it('never throws, and what it reads is a period', () => {
    const forms: SourcePeriodForm[] = [
      'document',
      'calendarYear',
      'financialYear',
      'calendarQuarter',
      'financialQuarter',
      'month',
      'day',
    ];
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[Q0-9A-Za-z /-]{0,12}$/));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...forms),
        fc.constantFrom(undefined, 'dayMonthYear' as const),
        (written, form, dayOrder) => {
          const read = readPeriod(written, { form, dayOrder, yearStart: '--04-01' });
          if (!isFault(read)) parsePeriod(read.value, { yearStart: '--04-01' });
        },
      ),
    );
  });
});
