import { expect } from 'chai';
import { isoDate, parseIsoDate } from './days.js';
import { dayAfter } from './duration.js';

const after = (day: string, duration: string): string | null => {
  const found = dayAfter(parseIsoDate(day) ?? NaN, duration);
  return found === null ? null : isoDate(found);
};

describe('the day a duration later', () => {
  it('counts days and weeks across months and years', () => {
    expect(after('2026-12-20', 'P30D')).to.equal('2027-01-19');
    expect(after('2026-10-31', 'P2W')).to.equal('2026-11-14');
  });

  it('is the last of the month where the month has no such day', () => {
    expect(after('2026-10-31', 'P1M')).to.equal('2026-11-30');
    expect(after('2024-01-31', 'P1M')).to.equal('2024-02-29');
    expect(after('2024-02-29', 'P1Y')).to.equal('2025-02-28');
  });

  it('adds months before days', () => {
    expect(after('2026-01-31', 'P1M1D')).to.equal('2026-03-01');
  });

  it('is unknown for what is no duration of whole days', () => {
    for (const text of ['', 'P', '30D', 'P1.5M', 'PT5H', 'P1D1M', 'last working day', 'P-1D'])
      expect(after('2026-01-01', text), text).to.equal(null);
  });
});
