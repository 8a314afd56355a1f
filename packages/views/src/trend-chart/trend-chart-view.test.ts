import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, months, quarters } from '@cairn/testing';
import { expect } from 'chai';
import { english, welsh } from '../view.test-support.js';
import type { TrendChartQuery } from './chart-query.js';
import { chart, columnOf, data, result, type Given } from './chart.test-support.js';

/** Twenty calm months, then one far above them. */
const ALARM = [...Array.from({ length: 20 }, (_, at) => 20 + (at % 3)), 40];
const SPC: Partial<Indicator> = { frequency: 'month', assessment: { method: 'spc' } };
const monthly = (values: readonly (number | null)[], more: Partial<Series> = {}) =>
  aSeries({ periods: months(2023, values.length), values: [...values], ...more });

describe('the view of a trend chart', () => {
  it('heads the chart with the measure, the area and what the rule has found', () => {
    const given = { document: { targets: [aTarget({ values: [12, 12, 12, 11] })] } };
    const view = chart(
      [aSeries({ values: [12.5, 12.1, 11.8, 11.2], status: [null, null, null, 'P'] })],
      given,
    );
    expect(view.heading).to.equal('Falls, Northton: above target');
    expect(view.sentence).to.equal(
      '11.2% in Q4 2024/25, provisional. Worse than the target of 11.0% by 0.2 points. Down 0.6 points since Q3 2024/25, better.',
    );
  });

  it('claims nothing where no rule has found anything', () => {
    expect(chart([aSeries()], { indicator: { assessment: { method: 'none' } } }).heading).to.equal(
      'Falls, Northton',
    );
  });

  it('claims a movement only from a control chart or a recent trend', () => {
    expect(chart([monthly(ALARM)], { indicator: SPC }).heading).to.equal('Falls, Northton: unusually high');
    expect(chart([monthly(ALARM.slice(0, 20))], { indicator: SPC }).heading).to.equal(
      'Falls, Northton: no significant change',
    );
    const years = ['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1'];
    const values = [10, 12, 14, 16, 18];
    const yearly: Partial<Indicator> = {
      frequency: 'year',
      trend: { method: 'fingertips' },
      valueType: 'rate',
      assessment: { method: 'none' },
    };
    const limits = { lower: values.map((value) => value - 0.4), upper: values.map((value) => value + 0.4) };
    expect(chart([aSeries({ periods: years, values, ...limits })], { indicator: yearly }).heading).to.equal(
      'Falls, Northton: getting worse',
    );
  });

  it('says both where the figures go and where they stand, and whether the one speaks against the other', () => {
    const calm = Array.from({ length: 20 }, (_, at) => 20 + (at % 3));
    const given = (target: number): Given => ({
      indicator: { frequency: 'month', spc: {} },
      document: { targets: [aTarget({ periods: months(2023, 27), values: Array<number>(27).fill(target) })] },
    });
    const rising = [...calm, 21, 22, 23, 24, 25, 26, 27];
    const falling = [...calm, 21, 20, 19, 18, 17, 16, 15];
    expect(chart([monthly(rising)], given(10)).heading).to.equal('Falls, Northton: rising, and above target');
    expect(chart([monthly(falling)], given(10)).heading).to.equal(
      'Falls, Northton: improving, but above target',
    );
    expect(chart([monthly(falling)], given(16)).heading).to.equal('Falls, Northton: improving, and on track');
  });

  it('says that a trend cannot be told, rather than that there is none, after a break in the series', () => {
    const years = ['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1'];
    const values = [10, 12, 14, 16, 18];
    const view = chart(
      [
        aSeries({
          periods: years,
          values,
          lower: values.map((value) => value - 0.4),
          upper: values.map((value) => value + 0.4),
          status: [null, null, 'B', null, null],
        }),
      ],
      {
        indicator: {
          frequency: 'year',
          valueType: 'rate',
          trend: { method: 'fingertips' },
          assessment: { method: 'none' },
        },
      },
    );
    expect(view.heading).to.equal('Falls, Northton');
    expect(view.sentence).to.contain('too few comparable figures');
  });

  it('shows the signs that the fact of the latest period has', () => {
    const given: Given = {
      indicator: SPC,
      document: { targets: [aTarget({ periods: months(2023, 21), values: ALARM.map(() => 10) })] },
    };
    const { assessment } = data([monthly(ALARM)], given).fact({ indicator: 'falls', area: 'northton' }) ?? {};
    expect(assessment).to.include({ variation: 'concernHigh', assurance: 'fail' });
    expect(chart([monthly(ALARM)], given).signs.map(({ word }) => word)).to.deep.equal([
      english.messages.variations.concernHigh,
      english.messages.assurances.fail,
    ]);
  });

  it('keeps the limits where a reader looks at fewer periods', () => {
    const all = chart([monthly(ALARM)], { indicator: SPC });
    const few = chart([monthly(ALARM)], { indicator: SPC, query: { last: 12 } });
    expect(few.readings).to.have.length(12);
    expect(few.readings.at(-1)?.text).to.equal(all.readings.at(-1)?.text);
    expect(few.signs).to.deep.equal(all.signs);
    expect(all.choices.map(({ label, chosen }) => `${label} ${String(chosen)}`)).to.deep.equal([
      'All true',
      'Last 12 months false',
    ]);
    expect(few.choices.map(({ chosen }) => chosen)).to.deep.equal([false, true]);
  });

  it('marks special causes by shape, says their rules, and leaves out ghosts', () => {
    const indicator: Partial<Indicator> = { ...SPC, spc: { ghost: ['2023-02'] } };
    const view = chart([monthly(ALARM)], { indicator });
    const shapes = view.drawing?.series[0]?.marks.map(({ shape }) => shape);
    expect(shapes?.[1]).to.equal('ghost');
    expect(shapes?.at(-1)).to.equal('concern');
    expect(columnOf(view, 'Special cause').at(-1)).to.equal('Concern: high (above the usual range)');
    expect(columnOf(view, 'Special cause')[1]).to.equal('Left out of the limits');
    expect(view.drawing?.key.map(({ text }) => text)).to.include.members([
      'Usual range (process limits)',
      'Left out of the limits',
    ]);
  });

  it('draws limits part by part and says where they are worked out anew', () => {
    const values = [...ALARM.slice(0, 20), ...ALARM.slice(0, 20).map((value) => value - 10)];
    const view = chart([monthly(values)], { indicator: { ...SPC, spc: { rebase: ['2024-09'] } } });
    expect(view.drawing?.control.band.match(/M/g)).to.have.length(2);
    expect(view.notes.map(({ period, texts }) => [period, texts[0]?.kind])).to.deep.equal([
      ['September 2024', 'Average and usual range worked out anew from here'],
    ]);
  });

  it('says why there are no limits where the points are too few', () => {
    const view = chart([aSeries()], { indicator: { spc: {} } });
    expect(view.drawing?.control.band).to.equal('');
    expect(view.signs).to.deep.equal([]);
    expect(view.sentence).to.contain('Only 4 points; at least 15 are needed');
  });

  it('keeps gaps, and does not join figures across a break in the series', () => {
    const view = chart([aSeries({ values: [12, null, 11, 10, 9], status: [null, 'M', null, null, 'B'] })]);
    const [series] = view.drawing?.series ?? [];
    expect(series?.path.match(/M/g)).to.have.length(3);
    expect(series?.points[1]).to.equal(null);
    expect(view.notes[0]?.texts[0]?.kind).to.contain('Break in series');
    expect(view.readings[1]?.text).to.equal('Q2 2024/25: No data');
  });

  it('draws what is not final hollow', () => {
    const view = chart([aSeries({ status: ['R', null, 'E', 'P'] })]);
    expect(view.drawing?.series[0]?.marks.map(({ hollow }) => hollow)).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });

  it('gives every figure the status that the dataset’s fact has', () => {
    const series = [aSeries({ values: [12.5, 11.4, 11.5, 10] })];
    const given = { document: { targets: [aTarget()] } };
    const dataset = data(series, given);
    const words = quarters(2024, 4).map((period) => {
      const outcome = dataset.fact({ indicator: 'falls', area: 'northton', period })?.assessment.outcome;
      return outcome && english.messages.outcomes[outcome];
    });
    expect(words).to.deep.equal(['Off track', 'On track', 'On track', 'On track']);
    expect(columnOf(chart(series, given), 'Status')).to.deep.equal(words);
  });

  it('draws a target in steps and names it at its end', () => {
    const view = chart([aSeries()], {
      document: { targets: [aTarget({ kind: 'national', values: [12, 12, 11, 11] })] },
    });
    const [target] = view.drawing?.references ?? [];
    expect(target?.kind).to.equal('target');
    expect(target?.path).to.match(/^M0 [\d.]+H[\d.]+H[\d.]+V[\d.]+H[\d.]+H100$/);
    expect(view.drawing?.endLabels.map(({ text }) => text)).to.deep.equal(['11.2%', 'National target 11.0%']);
    expect(columnOf(view, 'National target')).to.deep.equal(['12.0%', '12.0%', '11.0%', '11.0%']);
  });

  it('goes on to the end of a trajectory, where figures are not due yet', () => {
    const targets = [
      aTarget({ kind: 'trajectory' as const, periods: quarters(2024, 6), values: [13, 12, 11, 10, 9, 8] }),
    ];
    const view = chart([aSeries()], { document: { targets } });
    expect(view.readings.map(({ period }) => period).slice(-2)).to.deep.equal(['Q1 2025/26', 'Q2 2025/26']);
    expect(view.readings.at(-1)?.text).to.equal('Q2 2025/26: Not due, Trajectory 8.0%');
    expect(view.latest).to.equal(3);
    expect(view.drawing?.ahead).to.equal(true);
    expect(view.sentence).to.contain('11.2% in Q4 2024/25');
  });

  it('draws the comparator of the measure’s own rule, or those asked for', () => {
    const document: Partial<PerformanceDocumentInput> = {
      comparators: [
        { id: 'region', name: 'Region', area: 'region', statistic: 'value', period: 'same' },
        { id: 'south', name: 'Southton', area: 'southton', statistic: 'value', period: 'same' },
      ],
    };
    const indicator: Partial<Indicator> = {
      assessment: { method: 'confidenceInterval', comparator: 'region' },
    };
    const series = [
      aSeries({ lower: [12, 11.5, 11, 10], upper: [13, 12.5, 12, 12] }),
      aSeries({ area: 'region', values: [14, 14, 14, 14] }),
      aSeries({ area: 'southton', values: [9, 9, 9, 9] }),
    ];
    const own = chart(series, { indicator, document });
    expect(own.drawing?.references.map(({ name }) => name)).to.deep.equal(['Region']);
    expect(own.heading).to.equal('Falls, Northton: better than Region');
    expect(own.drawing?.interval.band).to.match(/^M.*Z$/);
    expect(columnOf(own, '95% confidence interval')[0]).to.equal('12.0% to 13.0%');
    const asked = chart(series, { indicator, document, query: { comparators: ['south', 'region'] } });
    expect(asked.drawing?.references.map(({ name, order }) => [name, order])).to.deep.equal([
      ['Southton', 0],
      ['Region', 1],
    ]);
  });

  it('draws a few amounts as bars from nought, many as a line', () => {
    const indicator: Partial<Indicator> = {
      valueType: 'count',
      unit: { label: 'people', decimals: 0 },
      polarity: 'none',
      assessment: { method: 'none' },
    };
    const few = chart([aSeries({ values: [120, 130, 125, 128] })], { indicator });
    expect(few.drawing?.form).to.equal('bars');
    expect(few.drawing?.yTicks[0]).to.deep.equal({ y: 100, label: '0' });
    expect(few.unit).to.equal('people');
    expect(
      chart([aSeries({ values: Array.from({ length: 20 }, (_, at) => 120 + at) })], { indicator }).drawing
        ?.form,
    ).to.equal('line');
  });

  it('does not draw a limit below nought where figures never are', () => {
    const values = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 0.2 : 6));
    const ticks = chart([monthly(values)], { indicator: SPC }).drawing?.yTicks;
    expect(ticks?.[0]?.label).to.equal('0%');
  });

  it('draws several areas together, five at most, and says who is left out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const series = ids.map((area, at) => aSeries({ area, values: [10 + at, 11 + at, 12 + at, 13 + at] }));
    const view = chart(series, { query: { areas: ids } });
    expect(view.drawing?.series).to.have.length(5);
    expect(view.sentence).to.contain('Not drawn: f.');
    expect(view.drawing?.endLabels.map(({ text }) => text).slice(0, 2)).to.deep.equal(['a 13.0%', 'b 14.0%']);
    expect(view.table.columns.slice(0, 3).map(({ label }) => label)).to.deep.equal([
      'Period',
      'a',
      'a: status',
    ]);
    const places = view.drawing?.endLabels.map(({ y }) => y ?? NaN).sort((one, other) => one - other) ?? [];
    places.forEach((place, at) => {
      if (at > 0) expect(place - (places[at - 1] ?? 0)).to.be.at.least(14);
    });
  });

  it('lists what happened when, once for each place', () => {
    const document: Partial<PerformanceDocumentInput> = {
      annotations: [
        { indicator: 'falls', period: '2024-Q3', kind: 'intervention', text: 'Team begins' },
        { indicator: 'falls', period: '2024-Q3', kind: 'definitionChange', text: 'Homes counted' },
        { indicator: 'falls', area: 'elsewhere', period: '2024-Q2', kind: 'note', text: 'Not here' },
        { indicator: 'falls', period: '2019-Q1', kind: 'note', text: 'Long ago' },
      ],
      areas: [anArea(), anArea({ id: 'elsewhere' })],
    };
    const [note, ...others] = chart([aSeries({ status: [null, null, 'B', null] })], { document }).notes;
    expect(others).to.deep.equal([]);
    expect(note?.number).to.equal('1');
    expect(note?.texts.map(({ text }) => text)).to.deep.equal(['Team begins', 'Homes counted']);
  });

  it('says what a revised figure was, when and why', () => {
    const document: Partial<PerformanceDocumentInput> = {
      revisions: [
        {
          series: { indicator: 'falls', area: 'northton' },
          period: '2024-Q2',
          from: 13.1,
          to: 12.1,
          reason: 'Counted twice.',
          on: '2024-12-01',
          by: 'Team',
        },
      ],
    };
    const view = chart([aSeries({ status: [null, 'R', null, null] })], { document });
    expect(columnOf(view, 'Note')[1]).to.equal('revised from 13.1% on 1 December 2024: Counted twice.');
  });

  it('does not say what a figure was that is suppressed now', () => {
    const document: Partial<PerformanceDocumentInput> = {
      revisions: [
        {
          series: { indicator: 'falls', area: 'northton' },
          period: '2024-Q2',
          from: 13.1,
          to: null,
          reason: 'Too few people.',
          on: '2024-12-01',
          by: 'Team',
        },
      ],
    };
    const view = chart([aSeries({ values: [14.2, null, 11.8, 11.5], status: [null, 'Q', null, null] })], {
      document,
    });
    expect(JSON.stringify(view)).not.to.contain('13.1');
  });

  it('writes a short unit beside the newest figure, and leaves a long one to the axis', () => {
    const newest = (label: string) =>
      chart([aSeries()], { indicator: { unit: { label, decimals: 1 } } }).drawing?.endLabels[0]?.values;
    expect(newest('days')).to.deep.equal(['11.2\u00a0days']);
    expect(newest('days per 1,000 adults')).to.deep.equal(['11.2']);
  });

  it('ends where it is told to, and speaks of that period', () => {
    const view = chart([aSeries()], { query: { from: '2024-Q2', to: '2024-Q3' } });
    expect(view.readings.map(({ period }) => period)).to.deep.equal(['Q2 2024/25', 'Q3 2024/25']);
    expect(view.sentence).to.contain('11.8% in Q3 2024/25');
  });

  it('has nothing to draw for words, and says them in its table', () => {
    const indicator: Partial<Indicator> = {
      valueType: 'category',
      unit: { label: '', decimals: 0 },
      assessment: { method: 'none' },
    };
    const view = chart([aSeries({ values: ['Good', 'Good', 'Fair'] })], { indicator });
    expect(view.drawing).to.equal(null);
    expect(columnOf(view, 'Value')).to.deep.equal(['Good', 'Good', 'Fair']);
  });

  it('speaks Welsh', () => {
    const view = chart([monthly(ALARM)], { indicator: SPC, words: welsh });
    expect(view.heading).to.equal('Falls, Northton: anarferol o uchel');
    expect(view.choices[1]?.label).to.equal('Y 12 mis diwethaf');
  });

  it('says what is wrong with the asking', () => {
    const code = (query: Partial<TrendChartQuery>) => {
      const found = result([aSeries()], { query, document: { areas: [anArea(), anArea({ id: 'empty' })] } });
      return 'absent' in found ? found.absent.code : 'none';
    };
    expect(code({ indicator: undefined })).to.equal('missing-indicator');
    expect(code({ area: undefined })).to.equal('missing-area');
    expect(code({ indicator: 'trips' })).to.equal('unknown-indicator');
    expect(code({ areas: ['northton', 'nowhere'] })).to.equal('unknown-area');
    expect(code({ comparators: ['moon'] })).to.equal('unknown-comparator');
    expect(code({ from: 'spring' })).to.equal('unknown-period');
    expect(code({ area: 'empty' })).to.equal('no-series');
    expect(code({ from: '2030-Q1' })).to.equal('no-series');
  });
});
