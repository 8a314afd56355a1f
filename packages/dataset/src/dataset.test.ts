import { parse, type PerformanceDocumentInput } from '@cairn/schema';
import {
  aSeries,
  aTarget,
  anArea,
  anIndicator,
  anOverride,
  minimalDocument,
  withSeries,
} from '@cairn/testing';
import { expect } from 'chai';
import { Dataset } from './dataset.js';

function datasetOf(input: PerformanceDocumentInput): Dataset {
  const { document, issues } = parse(input);
  expect(issues, JSON.stringify(issues)).to.deep.equal([]);
  if (!document) throw new Error('the document cannot be read');
  return new Dataset(document);
}

function factOf(input: PerformanceDocumentInput, period?: string) {
  const fact = datasetOf(input).fact({ indicator: 'falls', area: 'northton', period });
  if (!fact) throw new Error('no fact');
  return fact;
}

describe('a dataset', () => {
  it('takes the latest period when none is asked for', () => {
    const fact = factOf(minimalDocument());
    expect(fact.period?.text).to.equal('2024-Q4');
    expect(fact.observation?.value).to.equal(11.2);
  });

  it('says the same of a figure without its judgement', () => {
    const dataset = datasetOf(minimalDocument({ targets: [aTarget()] }));
    for (const period of [undefined, '2024-Q3', '1999-Q1']) {
      const asked = { indicator: 'falls', area: 'northton', period };
      const { indicator, area, period: read, observation, target } = dataset.fact(asked) ?? {};
      expect(dataset.plainFact(asked)).to.deep.equal({ indicator, area, period: read, observation, target });
    }
    expect(dataset.plainFact({ indicator: 'falls', area: 'nowhere' })).to.equal(undefined);
  });

  it('takes the latest period by the calendar, in whatever order the series lists them', () => {
    const fact = factOf(
      minimalDocument({
        series: [aSeries({ periods: ['2024-Q4', '2024-Q2', '2024-Q3'], values: [4, 2, 3] })],
      }),
    );
    expect(fact.period?.text).to.equal('2024-Q4');
    expect(fact.sincePrevious?.from.value).to.equal(3);
  });

  it('compares what is counted from the start of the year with the same part of last year alone', () => {
    const fact = factOf(
      minimalDocument({
        indicators: [anIndicator({ periodBasis: 'cumulative' })],
        series: [aSeries({ periods: ['2023-Q2', '2024-Q1', '2024-Q2'], values: [30, 20, 40] })],
      }),
    );
    expect(fact.sincePrevious).to.equal(null);
    expect(fact.sinceLastYear?.change.absolute).to.equal(10);
  });

  it('keeps each series to its own periods, where others name the same in another order, in part, or by another year', () => {
    const dataset = datasetOf(
      withSeries(
        [
          aSeries({ area: 'a', periods: ['2024-Q1', '2024-Q2', '2024-Q3'], values: [1, 2, 3] }),
          aSeries({ area: 'b', periods: ['2024-Q3', '2024-Q2', '2024-Q1'], values: [6, 5, 4] }),
          aSeries({ area: 'c', periods: ['2024-Q1', '2024-Q3'], values: [7, 8] }),
          aSeries({ indicator: 'stays', area: 'a', periods: ['2024-Q1', '2024-Q2', '2024-Q3'] }),
        ],
        { indicators: [anIndicator(), anIndicator({ id: 'stays', reportingYearStart: '--04-01' })] },
      ),
    );
    const values = (area: string) =>
      dataset.timeline('falls', area)?.slots.map((slot) => slot.observation?.value ?? null);
    expect([values('a'), values('b'), values('c')]).to.deep.equal([
      [1, 2, 3],
      [4, 5, 6],
      [7, null, 8],
    ]);
    const start = (indicator: string) => dataset.timeline(indicator, 'a')?.periods[0]?.start;
    expect(start('stays')).to.equal(Number(start('falls')) + 91);
  });

  it('tells how things stood at the end of a period, whatever the frequency of a measure', () => {
    const dataset = datasetOf(
      withSeries(
        [
          aSeries({
            indicator: 'weekly',
            periods: ['2025-06-29', '2025-06-30', '2025-07-01'],
            values: [1, 2, 3],
          }),
          aSeries({ indicator: 'quarterly', periods: ['2024-Q4', '2025-Q1', '2025-Q2'], values: [4, 5, 6] }),
          aSeries({ indicator: 'yearly', periods: ['2023-A1', '2024-A1', '2025-A1'], values: [7, 8, 9] }),
          aSeries({ indicator: 'young', periods: ['2025-Q2'], values: [10] }),
          aSeries({
            indicator: 'foretold',
            periods: ['2024-Q4', '2025-Q1'],
            values: [11, 12],
            status: [null, 'F'],
          }),
        ],
        { reportingYearStart: '--04-01' },
      ),
    );
    const value = (indicator: string) =>
      dataset.fact({ indicator, area: 'northton', period: { asOf: '2025-Q1' } })?.observation?.value;
    expect(['weekly', 'quarterly', 'yearly', 'young', 'foretold'].map(value)).to.deep.equal([
      2,
      5,
      8,
      undefined,
      11,
    ]);
  });

  it('reads a period that stands for the page by the year of the document, not of the measure', () => {
    const dataset = datasetOf(
      withSeries([aSeries({ periods: ['2025-Q1', '2025-Q2'], values: [1, 2] })], {
        reportingYearStart: '--04-01',
        indicators: [anIndicator({ reportingYearStart: '--01-01' })],
      }),
    );
    const fact = dataset.fact({ indicator: 'falls', area: 'northton', period: { asOf: '2025-Q1' } });
    // April to June is the second quarter of the calendar year.
    expect(fact?.period?.text).to.equal('2025-Q2');
    expect(dataset.namedPeriod('falls', { asOf: 'soon' })).to.equal(null);
  });

  it('does not take a forecast for the latest figure', () => {
    const fact = factOf(
      minimalDocument({ series: [aSeries({ values: [4, 3, 2], status: ['A', 'P', 'F'] })] }),
    );
    expect(fact.observation?.value).to.equal(3);
  });

  it('says no data, not red, when the latest value is missing', () => {
    const fact = factOf(
      minimalDocument({ series: [aSeries({ values: [4, 3, null] })], targets: [aTarget()] }),
    );
    expect(fact.observation?.absence).to.equal('missing');
    expect(fact.assessment.outcome).to.equal('noData');
  });

  it('tells missing, suppressed, not collected, not applicable and zero apart', () => {
    const series = aSeries({ values: [null, null, null, null, 0], status: ['M', 'Q', 'L', 'O', null] });
    const dataset = datasetOf(
      minimalDocument({
        series: [series],
        targets: [aTarget({ periods: series.periods, values: [1, 1, 1, 1, 1] })],
      }),
    );
    const outcomes = series.periods.map((period) => {
      const fact = dataset.fact({ indicator: 'falls', area: 'northton', period });
      return [fact?.observation?.absence, fact?.assessment.outcome];
    });
    expect(outcomes).to.deep.equal([
      ['missing', 'noData'],
      ['suppressed', 'suppressed'],
      ['notCollected', 'noData'],
      ['notApplicable', 'notApplicable'],
      [null, 'green'],
    ]);
  });

  it('never shows a value, numerator or limit that stands under a suppression by mistake', () => {
    const { document } = parse(
      minimalDocument({
        series: [aSeries({ values: [3], numerators: [2], lower: [1], upper: [5], status: ['Q'] })],
      }),
    );
    if (!document) throw new Error('the document cannot be read');
    const observation = new Dataset(document).fact({ indicator: 'falls', area: 'northton' })?.observation;
    expect(observation).to.include({
      value: null,
      numerator: null,
      lower: null,
      upper: null,
      absence: 'suppressed',
    });
  });

  it('reads quarters by the reporting year of the document, and of the indicator where it has its own', () => {
    const start = (input: PerformanceDocumentInput) =>
      new Date((factOf(input, '2024-Q1').period?.start ?? 0) * 86_400_000).toISOString().slice(0, 10);
    expect(start(minimalDocument())).to.equal('2024-01-01');
    expect(start(minimalDocument({ reportingYearStart: '--04-01' }))).to.equal('2024-04-01');
    expect(
      start(
        minimalDocument({
          reportingYearStart: '--04-01',
          indicators: [anIndicator({ reportingYearStart: '--09-01' })],
        }),
      ),
    ).to.equal('2024-09-01');
  });

  it('gives the same fact to everyone who asks for it', () => {
    const dataset = datasetOf(minimalDocument());
    const ask = () => dataset.fact({ indicator: 'falls', area: 'northton' });
    expect(ask()).to.equal(ask());
  });

  it('gives the same fact for the latest period whether it is asked for by name or not, whichever is first', () => {
    const series = [aSeries({ periods: ['2024-Q1', '2024-Q2'], values: [1, 2] })];
    const about = { indicator: 'falls', area: 'northton' };
    for (const [first, second] of [
      [{}, { period: '2024-Q2' }],
      [{ period: '2024-Q2' }, {}],
    ]) {
      const dataset = datasetOf({ ...minimalDocument(), series });
      const earlier = dataset.fact({ ...about, period: '2024-Q1' });
      const latest = dataset.fact({ ...about, ...first });
      expect(latest?.observation?.value).to.equal(2);
      expect(dataset.fact({ ...about, ...second })).to.equal(latest);
      expect(dataset.fact({ ...about, ...first })).to.equal(latest);
      expect(dataset.fact({ ...about, period: '2024-Q1' })).to.equal(earlier);
    }
  });

  it('has no fact for an indicator or area that is not in the document', () => {
    const dataset = datasetOf(minimalDocument());
    expect(dataset.fact({ indicator: 'nothing', area: 'northton' })).to.equal(undefined);
    expect(dataset.fact({ indicator: 'falls', area: 'nowhere' })).to.equal(undefined);
  });

  it('has a fact without a period where an area has no series', () => {
    const input = minimalDocument({ areas: [anArea(), anArea({ id: 'southton' })] });
    const fact = datasetOf(input).fact({ indicator: 'falls', area: 'southton' });
    expect(fact).to.include({ period: null, observation: null });
    expect(fact?.assessment.outcome).to.equal('noData');
  });
});

describe('the target that judges', () => {
  const judged = (targets: PerformanceDocumentInput['targets']) =>
    factOf(minimalDocument({ targets })).target;

  it('is the area’s own before one for all areas', () => {
    expect(
      judged([aTarget({ values: [1, 1, 1, 1] }), aTarget({ area: 'northton', values: [2, 2, 2, 2] })])?.value,
    ).to.equal(2);
  });

  it('is the local one before the statutory and the national one', () => {
    const found = judged([
      aTarget({ kind: 'national', values: [3, 3, 3, 3] }),
      aTarget({ kind: 'statutory', values: [2, 2, 2, 2] }),
      aTarget({ kind: 'local', values: [1, 1, 1, 1] }),
    ]);
    expect(found).to.include({ kind: 'local', value: 1 });
  });

  it('is never an ambition or a trajectory', () => {
    expect(judged([aTarget({ kind: 'stretch' }), aTarget({ kind: 'trajectory' })])).to.equal(null);
  });

  it('of a year holds for its quarters where the measure is a proportion or a state of affairs, but not where amounts add up', () => {
    const targets = [aTarget({ periods: ['2024-A1'], values: [10] })];
    expect(factOf(minimalDocument({ targets })).target?.value).to.equal(10);
    const count = anIndicator({ valueType: 'count', unit: { label: '', decimals: 0 } });
    expect(factOf(minimalDocument({ targets, indicators: [count] })).target).to.equal(null);
    const standing = { ...count, periodBasis: 'pointInTime' as const };
    expect(factOf(minimalDocument({ targets, indicators: [standing] })).target?.value).to.equal(10);
  });

  it('of another period does not hold', () => {
    expect(judged([aTarget({ periods: ['2023-Q4'], values: [10] })])).to.equal(null);
  });
});

describe('a comparator', () => {
  const areas = ['northton', 'southton', 'easton', 'weston'];
  const comparison = (
    statistic: 'mean' | 'median' | 'quartiles' | 'best',
    values: readonly (number | null)[],
  ) => {
    const indicator = anIndicator({ assessment: { method: 'confidenceInterval', comparator: 'peers' } });
    const input = withSeries(
      areas.map((area, at) => aSeries({ area, periods: ['2024-Q1'], values: [values[at] ?? null] })),
      {
        indicators: [indicator],
        groups: [{ id: 'all', name: 'All', kind: 'region', members: areas }],
        comparators: [{ id: 'peers', name: 'Peers', group: 'all', statistic, period: 'same' }],
      },
    );
    return factOf(input).comparator;
  };

  it('is the mean, the median or the best of a group, over the areas that have a value', () => {
    expect(comparison('mean', [1, 2, 6, null])).to.include({ value: 3, areas: 3 });
    expect(comparison('median', [1, 2, 6, null])?.value).to.equal(2);
    expect(comparison('best', [1, 2, 6, null])?.value).to.equal(1);
  });

  it('has quartiles', () => {
    expect(comparison('quartiles', [1, 2, 3, 4])?.quartiles).to.deep.equal([1.75, 3.25]);
  });

  it('has no value, rather than zero, where no area has one', () => {
    expect(comparison('mean', [null, null, null, null])?.value).to.equal(null);
  });

  it('that is an area is not compared with itself', () => {
    const indicator = anIndicator({ assessment: { method: 'confidenceInterval', comparator: 'self' } });
    const input = minimalDocument({
      indicators: [indicator],
      series: [aSeries({ values: [5], lower: [4], upper: [6] })],
      comparators: [{ id: 'self', name: 'Northton', area: 'northton', statistic: 'value', period: 'same' }],
    });
    expect(factOf(input).assessment.reason.code).to.equal('comparator/itself');
  });
});

describe('a timeline', () => {
  const slots = (frequency: 'quarter' | 'twoYear' | 'irregular', periods: string[]) => {
    const input = minimalDocument({
      indicators: [anIndicator({ frequency })],
      series: [aSeries({ periods, values: periods.map(() => 1) })],
    });
    return datasetOf(input)
      .timeline('falls', 'northton')
      ?.slots.map((slot) => (slot.observation ? slot.period.text : `gap ${slot.period.text}`));
  };

  it('keeps a missing period as a gap', () => {
    expect(slots('quarter', ['2024-Q1', '2024-Q3'])).to.deep.equal(['2024-Q1', 'gap 2024-Q2', '2024-Q3']);
  });

  it('sees no gap between surveys of every second year, but one where a survey is left out', () => {
    expect(slots('twoYear', ['2018-A1', '2020-A1', '2024-A1'])).to.deep.equal([
      '2018-A1',
      '2020-A1',
      'gap 2022-A1',
      '2024-A1',
    ]);
  });

  it('sees no gap in an irregular series', () => {
    expect(slots('irregular', ['2018-A1', '2021-A1'])).to.deep.equal(['2018-A1', '2021-A1']);
  });
});

describe('an override', () => {
  const input = minimalDocument({
    targets: [aTarget()],
    overrides: [anOverride()],
  });

  it('stands beside what the rule says', () => {
    const fact = factOf(input);
    expect(fact.override?.status).to.equal('red');
    expect(fact.assessment.outcome).to.equal('green');
  });

  it('counts in its objective, and holds for its own period alone', () => {
    const framework = {
      id: 'f',
      name: 'F',
      perspectives: [{ id: 'p', name: 'P' }],
      objectives: [{ id: 'o', name: 'O', perspective: 'p', indicators: ['falls'] }],
    };
    const dataset = datasetOf({ ...input, frameworks: [framework] });
    const [objective] = framework.objectives;
    if (!objective) throw new Error('no objective');
    expect(dataset.objective(framework, objective, 'northton').rollUp.outcome).to.equal('red');
    expect(dataset.fact({ indicator: 'falls', area: 'northton', period: '2024-Q3' })?.override).to.equal(
      null,
    );
  });
});

describe('a self-assessed measure', () => {
  it('has the rating that is its value', () => {
    const indicator = anIndicator({
      valueType: 'category',
      unit: { label: '', decimals: 0 },
      polarity: 'notApplicable',
      assessment: { method: 'selfAssessed' },
    });
    expect(
      factOf(minimalDocument({ indicators: [indicator], series: [aSeries({ values: ['amber'] })] }))
        .assessment.outcome,
    ).to.equal('amber');
  });
});

describe('an objective that areas rate themselves', () => {
  const rated = (rating: 'green' | 'amber', by: string) => ({ rating, by, on: '2026-10-01' }) as const;
  const objective = { id: 'o', name: 'O', perspective: 'p', indicators: ['falls'] };
  const ratedBy = (given: object, area: string) => {
    const own = { ...objective, ...given };
    const framework = { id: 'f', name: 'F', perspectives: [{ id: 'p', name: 'P' }], objectives: [own] };
    const dataset = datasetOf(
      minimalDocument({ areas: [anArea(), anArea({ id: 'southton' })], frameworks: [framework] }),
    );
    return dataset.objective(framework, own, area).selfAssessment?.by;
  };

  it('has each area’s own rating, and none where an area has not rated itself', () => {
    const given = {
      selfAssessment: rated('amber', 'all'),
      selfAssessments: [{ area: 'northton', ...rated('green', 'north') }],
    };
    expect(ratedBy(given, 'northton')).to.equal('north');
    expect(ratedBy(given, 'southton')).to.equal(undefined);
  });

  it('has the rating of all partners where no area rates itself', () => {
    expect(ratedBy({ selfAssessment: rated('amber', 'all') }, 'southton')).to.equal('all');
  });
});

describe('a measure ranked among areas', () => {
  const areas = ['a', 'b', 'c', 'd'];
  const input = (extra: string) =>
    withSeries(
      [...areas, extra].map((area, at) => aSeries({ area, periods: ['2024-Q1'], values: [at + 1] })),
      {
        areas: [
          anArea({ id: 'whole', type: 'region' }),
          anArea({ id: 'apart', type: 'region' }),
          ...areas.map((id) => anArea({ id, parent: 'whole' })),
        ],
        indicators: [
          anIndicator({ assessment: { method: 'quantile', quantiles: 4, group: 'all', minimumAreas: 4 } }),
        ],
        groups: [{ id: 'all', name: 'All', kind: 'region', members: areas }],
      },
    );

  it('has a place among them', () => {
    const fact = datasetOf(input('whole')).fact({ indicator: 'falls', area: 'a' });
    expect(fact?.assessment.reason).to.deep.include({ code: 'quantile/position' });
    expect(fact?.assessment.reason.params).to.deep.include({ quantile: 1, quantiles: 4, areas: 4 });
  });

  it('is not ranked where the area is the whole of which the others are parts', () => {
    expect(datasetOf(input('whole')).fact({ indicator: 'falls', area: 'whole' })?.assessment).to.deep.include(
      { outcome: 'notComparable' },
    );
  });
});
