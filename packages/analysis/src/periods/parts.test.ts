import { expect } from 'chai';
import { parsePeriod } from './parse.js';
import { periodParts } from './parts.js';

describe('periodParts', () => {
  it('gives a quarter of a financial year both its years', () => {
    expect(periodParts(parsePeriod('2025-Q1'))).to.deep.equal({
      kind: 'quarter',
      form: 'reporting',
      quarter: 1,
      yearFrom: 2025,
      yearTo: 2026,
      crossesYear: true,
      from: { year: 2025, month: 4, day: 1 },
      to: { year: 2025, month: 6, day: 30 },
    });
  });

  it('gives one year when the reporting year is the calendar year', () => {
    const parts = periodParts(parsePeriod('2025-Q1', { yearStart: '--01-01' }));
    expect(parts).to.include({ yearFrom: 2025, yearTo: 2025, crossesYear: false });
  });

  it('names the calendar month of a reporting month, unless it runs over two', () => {
    expect(periodParts(parsePeriod('2025-M04'))).to.include({ kind: 'month', month: 4, calendarMonth: 7 });
    expect(periodParts(parsePeriod('2025-07'))).to.include({
      month: 7,
      calendarMonth: 7,
      crossesYear: false,
    });
    const taxMonth = parsePeriod('2025-M01', { yearStart: '--04-06' });
    expect(periodParts(taxMonth)).to.include({ month: 1, calendarMonth: null });
  });

  it('gives every kind its own number', () => {
    expect(periodParts(parsePeriod('2025-A1'))).to.include({ kind: 'year', crossesYear: true });
    expect(periodParts(parsePeriod('2025'))).to.include({ kind: 'year', crossesYear: false });
    expect(periodParts(parsePeriod('2025-S2'))).to.include({ kind: 'halfYear', half: 2 });
    expect(periodParts(parsePeriod('2025-T2'))).to.include({ kind: 'trimester', trimester: 2 });
    expect(periodParts(parsePeriod('2025-W15'))).to.include({ kind: 'week', week: 15 });
    expect(periodParts(parsePeriod('2025-D010'))).to.include({ kind: 'day', dayOfYear: 10 });
  });

  it('measures a range in days, and in months where it is made of them', () => {
    const pooled = periodParts(parsePeriod('2023-04-01/P3Y'));
    expect(pooled).to.include({
      kind: 'span',
      months: 36,
      days: 1096,
      yearFrom: 2023,
      yearTo: 2026,
      crossesYear: true,
    });
    expect(periodParts(parsePeriod('2023-04-03/P6W'))).to.include({ kind: 'span', months: null, days: 42 });
  });
});
