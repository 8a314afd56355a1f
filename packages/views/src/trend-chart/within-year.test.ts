import type { Indicator, Series } from '@cairn/schema';
import { aSeries, aTarget, months } from '@cairn/testing';
import { expect } from 'chai';
import { welsh } from '../view.test-support.js';
import { chart, columnOf, result, type Given } from './chart.test-support.js';

/** April 2024 to September 2025 of a rate whose parts are published: last year 10, this year 8 of 100. */
const LAST = Array.from({ length: 12 }, () => 10);
const THIS = Array.from({ length: 6 }, () => 8);
const PERIODS = [...months(2024, 24)].filter((month) => month >= '2024-04').slice(0, 18);
const RATE: Partial<Indicator> = {
  frequency: 'month',
  valueType: 'proportion',
  periodBasis: 'discrete',
  unit: { label: '%', multiplier: 100, decimals: 1 },
};
const parts = (values: readonly (number | null)[], more: Partial<Series> = {}): Series =>
  aSeries({
    periods: PERIODS.slice(0, values.length),
    values: [...values],
    numerators: [...values],
    denominators: values.map((value) => (value === null ? null : 100)),
    ...more,
  });
const COUNT: Partial<Indicator> = {
  frequency: 'month',
  valueType: 'count',
  periodBasis: 'discrete',
  polarity: 'lower',
  unit: { label: 'falls', decimals: 0 },
};
const counts = (values: readonly (number | null)[], more: Partial<Series> = {}) =>
  aSeries({ periods: PERIODS.slice(0, values.length), values: [...values], ...more });
const year = (series: Series, given: Given = {}) =>
  chart([series], { ...given, query: { view: 'within-year', ...given.query } });

describe('a trend chart within the year', () => {
  it('draws the months of this reporting year, those to come too, with last year beside them', () => {
    const view = year(parts([...LAST, ...THIS]), { indicator: RATE });
    expect(
      view.drawing?.timeLabels.filter(({ tiers }) => tiers.includes('tier-f')).map(({ lines }) => lines[0]),
    ).to.deep.equal(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar']);
    expect(columnOf(view, '2025/26').slice(5, 7)).to.deep.equal(['8.0%', 'Not due']);
    expect(columnOf(view, '2024/25')).to.have.length(12);
    expect(columnOf(view, 'Difference').slice(5, 7)).to.deep.equal(['2.0 points lower, better', '']);
    expect(view.drawing?.references.map(({ kind }) => kind)).to.deep.equal(['previous']);
    expect(view.readings[0]?.text).to.equal(
      'April 2025: 8.0%, no target, 2.0 points lower, better, 2024/25 10.0%',
    );
  });

  it('leads a target on to its name, but nothing between the ends of a range', () => {
    const periods = PERIODS.slice(0, 18);
    const ahead = (target: object) => {
      const targets = [aTarget({ periods, ...target })];
      const given = { indicator: COUNT, document: { targets } };
      const { drawing } = year(counts([...LAST, ...THIS]), given);
      const found = drawing?.references.find(({ kind }) => kind === 'target');
      return found && found.endX < 100;
    };
    expect(ahead({ values: periods.map(() => 9) })).to.equal(true);
    const range = { lower: periods.map(() => 7), upper: periods.map(() => 9) };
    expect(ahead({ values: undefined, ...range })).to.equal(false);
  });

  it('pools the numerators and denominators of a rate, never its values', () => {
    // One month with ten times the people: the mean of the values would be 14, of the people it is 18.9.
    const view = year(
      aSeries({
        periods: ['2025-04', '2025-05'],
        values: [8, 20],
        numerators: [8, 200],
        denominators: [100, 1000],
      }),
      { indicator: { ...RATE, assessment: { method: 'none' } } },
    );
    expect(view.sentence).to.contain('April 2025 to May 2025: 18.9%.');
  });

  it('does not give the status of the latest month to the year so far', () => {
    const document = {
      targets: [aTarget({ periods: [...PERIODS], values: PERIODS.map(() => 9) })],
    };
    const view = year(parts([...LAST, 8, 8, 8, 8, 8, 12]), {
      indicator: { ...RATE, polarity: 'lower', assessment: { method: 'target' } },
      document,
    });
    expect(view.heading).to.equal('Falls, Northton, 2025/26');
    expect(view.sentence).to.match(
      /September 2025: 8\.7%, .* 12\.0% in September 2025\. Worse than the target of 9\.0% by 3\.0 points\.$/,
    );
  });

  it('sets the year so far beside the same part of last year', () => {
    const view = year(parts([...LAST, ...THIS]), { indicator: RATE });
    expect(view.sentence).to.contain(
      'April 2025 to September 2025: 8.0%, 2.0 points lower than in April 2024 to September 2024 (10.0%), better.',
    );
    expect(year(parts([...LAST, ...THIS]), { indicator: RATE, words: welsh }).sentence).to.contain(
      '8.0%, 2.0 pwynt yn is, gwell. Ebrill 2024',
    );
  });

  it('compares the latest month alone where figures cannot be put together, and says why where some are missing', () => {
    const alone = 'September 2025: 8.0%, 2.0 points lower than in September 2024 (10.0%), better.';
    for (const indicator of [
      { ...RATE, periodBasis: 'rolling' as const },
      { ...RATE, periodBasis: undefined },
      { ...RATE, valueType: 'mean' as const },
    ]) {
      const { sentence } = year(parts([...LAST, ...THIS]), { indicator: indicator });
      expect(sentence).to.contain(alone);
      expect(sentence).not.to.contain('missing');
    }
    const gap = year(parts([...LAST, 8, null, 8, 8, 8, 8]), { indicator: RATE });
    expect(gap.sentence).to.contain(alone);
    expect(gap.sentence).to.contain('Some figures are missing');
  });

  it('does not pool parts that do not give the published figures', () => {
    const wrong = parts([...LAST, ...THIS], { numerators: [...LAST, ...THIS].map((value) => value * 2) });
    expect(year(wrong, { indicator: RATE }).sentence).to.match(/^September 2025: 8.0%/);
  });

  it('adds counts up and draws them as bars with last year as levels', () => {
    const view = year(counts([...LAST, ...THIS]), { indicator: COUNT });
    expect(view.drawing?.form).to.equal('bars');
    expect(view.drawing?.references[0]?.path.match(/M/g)).to.have.length(12);
    expect(view.sentence).to.contain('April 2025 to September 2025: 48\u00A0falls, 12 lower');
    expect(view.drawing?.key[0]).to.include({ sample: 'bar', text: '2025/26' });
  });

  it('draws the year so far where asked, targets with it, and judges no total', () => {
    const targets = [aTarget({ periods: PERIODS, values: PERIODS.map(() => 9) })];
    const view = year(counts([...LAST, ...THIS]), {
      indicator: COUNT,
      document: { targets },
      query: { cumulative: true },
    });
    expect(columnOf(view, '2025/26').slice(0, 3)).to.deep.equal(['8', '16', '24']);
    expect(columnOf(view, '2024/25')[11]).to.equal('120');
    expect(view.table.caption).to.equal('Falls, Northton, 2025/26 (falls)');
    expect(columnOf(view, 'Target').slice(0, 2)).to.deep.equal(['9', '18']);
    expect(view.table.columns.map(({ label }) => label)).not.to.include('Status');
    expect(view.heading).to.equal('Falls, Northton, 2025/26');
  });

  it('keeps a suppressed month suppressed in every total that has it in it', () => {
    const view = year(
      counts([...LAST, 8, null, 8, 8, 8, 8], {
        status: [...LAST, 0, 1].map((one) => (one === 1 ? 'Q' : null)).concat([null, null, null, null]),
      }),
      {
        indicator: COUNT,
        query: { cumulative: true },
      },
    );
    expect(columnOf(view, '2025/26').slice(0, 4)).to.deep.equal([
      '8',
      'Suppressed',
      'Suppressed',
      'Suppressed',
    ]);
  });

  it('keeps the last gap of last year open', () => {
    const view = year(parts([...LAST.slice(0, 3), null, ...LAST.slice(4), ...THIS]), { indicator: RATE });
    expect(view.drawing?.references[0]?.path.match(/M/g)).to.have.length(2);
  });

  it('goes back a year at a time and then speaks of that year', () => {
    const now = year(parts([...LAST, ...THIS]), { indicator: RATE });
    expect(now.pan).to.deep.equal({ earlier: 1, later: 0, page: 1 });
    const before = year(parts([...LAST, ...THIS]), { indicator: RATE, query: { back: 1 } });
    expect(before.pan).to.deep.equal({ earlier: 0, later: 1, page: 1 });
    expect(before.heading).to.match(/^Falls, Northton, 2024\/25/);
    expect(before.sentence).to.contain('April 2024 to March 2025: 10.0%.');
    expect(before.range).to.equal('April 2024 to March 2025');
  });

  it('counts quarters and weeks of the reporting year as well', () => {
    const quarterly = year(aSeries({ periods: ['2025-Q1', '2025-Q2'], values: [1, 2] }));
    expect(quarterly.readings.map(({ period }) => period)).to.deep.equal([
      'Q1 2025/26',
      'Q2 2025/26',
      'Q3 2025/26',
      'Q4 2025/26',
    ]);
    const weekly = year(aSeries({ periods: ['2025-W01', '2025-W02'], values: [1, 2] }), {
      indicator: { frequency: 'week' },
    });
    expect(weekly.readings).to.have.length(52);
  });

  it('says that a yearly measure has no view within the year', () => {
    const found = result([aSeries({ periods: ['2024-A1', '2025-A1'], values: [1, 2] })], {
      indicator: { frequency: 'year' },
      query: { view: 'within-year' },
    });
    expect('absent' in found && found.absent.code).to.equal('no-year');
  });
});
