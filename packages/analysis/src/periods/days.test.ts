import { expect } from 'chai';
import fc from 'fast-check';
import { calendarDate, dayNumber, daysInMonth, isoDate } from './days.js';

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST = Date.UTC(1000, 0, 1) / MILLISECONDS_A_DAY;
const LAST = Date.UTC(9999, 11, 31) / MILLISECONDS_A_DAY;

describe('days of the calendar', () => {
  it('agrees with the clock of the engine on every day of the years 1000 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
        const date = new Date(day * MILLISECONDS_A_DAY);
        const { year, month, day: ofMonth } = calendarDate(day);
        expect([year, month, ofMonth]).to.deep.equal([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, ofMonth)).to.equal(day);
        expect(isoDate(day)).to.equal(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the days around each end of February in leap years, common years and centuries', () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2400]) {
      const first = dayNumber(year, 2, 27);
      const expected = [0, 1, 2, 3].map((days) =>
        new Date(Date.UTC(year, 1, 27 + days)).toISOString().slice(0, 10),
      );
      expect([0, 1, 2, 3].map((days) => isoDate(first + days))).to.deep.equal(expected);
      expect(daysInMonth(year, 2)).to.equal(new Date(Date.UTC(year, 2, 0)).getUTCDate());
    }
  });

  it('counts the days of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, at) => daysInMonth(2023, at + 1));
    expect(lengths).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
