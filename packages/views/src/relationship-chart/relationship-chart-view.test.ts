import type { Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, anArea, anIndicator, minimalDocument, months, quarters } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { relationshipChartView } from './relationship-chart-view.js';
import type { RelationshipQuery } from './relationship-query.js';

const ASKED: RelationshipQuery = {
  relationship: undefined,
  x: undefined,
  y: undefined,
  size: undefined,
  indicators: [],
  area: undefined,
  areas: [],
  group: undefined,
  period: undefined,
  from: undefined,
  form: undefined,
};

const NAMES = ['northton', 'a', 'b', 'c', 'd', 'e'];

const indicators = [
  anIndicator({ id: 'waits', name: 'Waits', unit: { label: 'days', decimals: 1 }, valueType: 'duration' }),
  anIndicator({ id: 'delays', name: 'Delays', polarity: 'higher' }),
  anIndicator({
    id: 'people',
    name: 'People',
    valueType: 'count',
    unit: { label: '', decimals: 0 },
    polarity: 'none',
  }),
];

/** Six areas, four quarters: waits rise by area, delays fall but for the last. */
const series: readonly Series[] = NAMES.flatMap((area, at) => [
  aSeries({ indicator: 'waits', area, values: [10 + at, 11 + at, 12 + at, 13 + at] }),
  aSeries({ indicator: 'delays', area, values: [20 - at, 21 - at, 20.5 - at, at === 5 ? 90 : 23 - at] }),
  aSeries({ indicator: 'people', area, values: [100, 100, 100, at === 0 ? 400 : 100] }),
]);

function documentOf(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  return datasetOf(
    minimalDocument({
      areas: NAMES.map((id) => anArea({ id, name: id.toUpperCase() })),
      indicators,
      series,
      ...overrides,
    }),
  );
}

const view = (query: Partial<RelationshipQuery>, dataset = documentOf(), words = english) =>
  viewIn(relationshipChartView(dataset, { ...ASKED, ...query }, words));

const pair = { x: 'waits', y: 'delays' } as const;

/** Without the spaces that must not break. */
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

const codeOf = (query: Partial<RelationshipQuery>, dataset = documentOf()) => {
  const result = relationshipChartView(dataset, { ...ASKED, ...query }, english);
  return 'absent' in result ? result.absent.code : 'shown';
};

describe('relationshipChartView', () => {
  it('gives each area a point in the latest period, in the order of the measure across', () => {
    const { form, readings, plot, heading } = view({ ...pair, area: 'northton' });
    expect(form).to.equal('scatter');
    expect(heading).to.equal('Waits and Delays, Q4 2024');
    expect(readings.map(({ name }) => name)).to.deep.equal(['NORTHTON', 'A', 'B', 'C', 'D', 'E']);
    expect(plain(readings[0]?.text)).to.equal('NORTHTON: Waits 13.0 days; Delays 23.0%.');
    const places = plot!.points.map(({ x }) => x);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(plot!.points.map(({ kind }) => kind)).to.deep.equal([
      'own',
      'named',
      'named',
      'named',
      'named',
      'named',
    ]);
  });

  it('counts the areas on the same side of both medians, and says no more than that', () => {
    // E is high on both, B low on both; northton and A wait least and have more delays than most.
    expect(view({ ...pair, area: 'northton' }).sentence).to.contain(
      '2 of 6 areas are above the median for both measures or below it for both.',
    );
  });

  it('always says that moving together shows no cause, and then what the document says', () => {
    const dataset = documentOf({
      relationships: [
        {
          id: 'r',
          name: 'Waits and delays',
          ...pair,
          caution: { en: 'Mind the size.', cy: 'Cofiwch y maint.' },
        },
      ],
    });
    const own = 'That measures move together does not show that one causes the other.';
    expect(view({ ...pair, area: 'northton' }).cautions).to.deep.equal([own]);
    expect(view({ relationship: 'r', area: 'northton' }, dataset).cautions).to.deep.equal([
      own,
      'Mind the size.',
    ]);
    expect(view({ relationship: 'r', area: 'northton' }, dataset, welsh).cautions[1]).to.equal(
      'Cofiwch y maint.',
    );
  });

  it('reads y as many periods after x as the relationship says, and says so', () => {
    const dataset = documentOf({ relationships: [{ id: 'r', name: 'Waits and delays', ...pair, lag: 2 }] });
    const { sentence, readings } = view({ relationship: 'r', area: 'northton' }, dataset);
    expect(sentence).to.contain('Across: Waits, Q2 2024. Upwards: Delays, Q4 2024.');
    expect(sentence).to.contain('“Delays” is read 2 quarters later than “Waits”.');
    expect(plain(readings[0]?.text)).to.equal('NORTHTON: Waits 11.0 days (Q2 2024); Delays 23.0%.');
    const path = view({ relationship: 'r', area: 'northton', form: 'path' }, dataset);
    expect(path.readings.map(({ name }) => name)).to.deep.equal(['Q3 2024', 'Q4 2024']);
  });

  it('draws no area without both figures, and names it and why in the table', () => {
    const without = series.map((one) =>
      one.indicator === 'delays' && one.area === 'b'
        ? { ...one, values: [20, 20, 20, null], status: [null, null, null, 'Q'] }
        : one,
    );
    const { sentence, plot, table } = view({ ...pair, area: 'northton' }, documentOf({ series: without }));
    expect(plot!.points).to.have.length(5);
    expect(sentence).to.contain('Not drawn, as a figure is missing: B.');
    expect(table.rows.at(-1)?.map(({ text }) => plain(text))).to.deep.equal(['B', '15.0 days', 'Suppressed']);
  });

  it('has every point in the table, with the figure that is read', () => {
    for (const form of ['scatter', 'path', 'lines'] as const) {
      const { readings, table } = view({ ...pair, area: 'northton', form });
      expect(
        table.rows.map(([head, ...cells]) => [head?.text, ...cells.map(({ text }) => text)]),
      ).to.deep.equal(readings.map(({ name, items }) => [name, ...items.map(({ value }) => value)]));
    }
  });

  it('shows the size of a third measure by the area of the point', () => {
    const { plot, readings, key } = view({ ...pair, size: 'people', area: 'northton', form: 'scatter' });
    const [own, other] = plot!.points;
    expect(own!.radius / other!.radius).to.be.closeTo(2, 0.02);
    expect(readings[0]?.items.at(-1)).to.deep.equal({ measure: 'People', value: '400', note: '' });
    expect(key.map(({ sample }) => sample)).to.contain('size');
  });

  it('joins the periods of one area in the order of time, and not across a gap', () => {
    const whole = view({ ...pair, area: 'northton', form: 'path' });
    expect(whole.plot!.path.match(/M/g)).to.have.length(1);
    expect(whole.readings.map(({ name }) => name)).to.deep.equal([
      'Q1 2024',
      'Q2 2024',
      'Q3 2024',
      'Q4 2024',
    ]);
    expect(whole.sentence).to.contain('both moved the same way 2 times out of 3.');
    expect(new Set(whole.plot!.labels.map(({ text }) => text))).to.deep.equal(
      new Set(['Q1 2024', 'Q4 2024']),
    );
    const gap = series.map((one) =>
      one.indicator === 'waits' && one.area === 'northton' ? { ...one, values: [10, null, 12, 13] } : one,
    );
    const broken = view({ ...pair, area: 'northton', form: 'path' }, documentOf({ series: gap }));
    expect(broken.plot!.path.match(/M/g)).to.have.length(2);
    expect(broken.sentence).to.contain('both moved the same way 1 times out of 1.');
    expect(broken.table.rows[1]?.map(({ text }) => text)).to.deep.equal(['Q2 2024', 'No data', '21.0%']);
  });

  it('puts lines beneath each other, each on its own scale, read where the lag puts them', () => {
    const dataset = documentOf({ relationships: [{ id: 'r', name: 'Waits and delays', ...pair, lag: 1 }] });
    const { panels, plot } = view({ relationship: 'r', area: 'northton', form: 'lines' }, dataset);
    expect(plot).to.equal(null);
    const [waits, delays] = panels!.panels;
    expect(waits!.yTicks).not.to.deep.equal(delays!.yTicks);
    // The reading of Q4: waits at Q3, delays at Q4.
    expect(waits!.points.at(-1)!.x).to.be.below(delays!.points.at(-1)!.x);
    expect(delays!.points.at(-1)!.x).to.equal(delays!.last?.x);
  });

  describe('with measures of different frequency', () => {
    const own = (monthly: Partial<Series>, kind: Parameters<typeof anIndicator>[0]) =>
      documentOf({
        indicators: [
          anIndicator({ id: 'waits', name: 'Waits', frequency: 'month', ...kind }),
          anIndicator({ id: 'delays', name: 'Delays' }),
        ],
        series: [
          aSeries({
            indicator: 'waits',
            periods: months(2024, 6),
            values: [10, 20, 30, 40, 50, 60],
            ...monthly,
          }),
          aSeries({ indicator: 'delays', periods: quarters(2024, 2), values: [5, 6] }),
        ],
      });
    const path = { ...pair, area: 'northton', form: 'path' } as const;

    it('makes a ratio anew from the parts of the longer period', () => {
      const dataset = own({ numerators: [1, 2, 3, 4, 5, 6], denominators: [10, 10, 20, 10, 10, 10] }, {});
      const { readings, sentence } = view(path, dataset);
      expect(readings.map(({ items }) => items[0]?.value)).to.deep.equal(['15.0%', '50.0%']);
      expect(sentence).to.contain('“Waits” is put together from shorter periods');
    });

    it('takes a snapshot as it was at the end of the longer period', () => {
      const { readings } = view(path, own({}, { periodBasis: 'pointInTime', valueType: 'duration' }));
      expect(readings.map(({ items }) => items[0]?.value)).to.deep.equal(['30.0%', '60.0%']);
    });

    it('makes nothing of a period of which a part is suppressed or missing', () => {
      const status = [null, 'Q', null, null, null, null];
      const parts = {
        values: [10, null, 30, 40, 50, 60],
        status,
        numerators: [1, 2, 3, 4, 5, 6],
        denominators: [9, 9, 9, 9, 9, 9],
      };
      const { readings, table } = view(path, own(parts, {}));
      expect(readings.map(({ name }) => name)).to.deep.equal(['Q2 2024']);
      expect(table.rows[0]?.[1]?.text).to.equal('Suppressed');
    });

    it('says that means cannot be paired, and draws them as lines instead when no form is asked for', () => {
      const dataset = own({}, { valueType: 'mean' });
      expect(codeOf(path, dataset)).to.equal('unpaired');
      const { form, sentence, readings } = view({ ...pair, area: 'northton' }, dataset);
      expect(form).to.equal('lines');
      expect(sentence).to.contain('do not match, so they are not paired');
      // A quarter's figure is read in each of its months.
      expect(plain(readings.at(-1)?.text)).to.equal('June 2024: Waits 60.0%; Delays 6.0% (Q2 2024).');
    });
  });

  it('says what is wrong with the asking', () => {
    const words = documentOf({
      indicators: [
        ...indicators,
        anIndicator({ id: 'rating', valueType: 'category', unit: { label: '', decimals: 0 } }),
      ],
    });
    expect(codeOf({})).to.equal('missing-relationship');
    expect(codeOf({ x: 'waits' })).to.equal('missing-relationship');
    expect(codeOf({ relationship: 'nope' })).to.equal('unknown-relationship');
    expect(codeOf({ ...pair, x: 'nope' })).to.equal('unknown-indicator');
    expect(codeOf({ ...pair, area: 'nope' })).to.equal('unknown-area');
    expect(codeOf({ ...pair, group: 'nope' })).to.equal('unknown-group');
    expect(codeOf({ ...pair, area: 'northton', period: 'soon' })).to.equal('unknown-period');
    expect(codeOf({ ...pair, form: 'path' })).to.equal('missing-area');
    expect(codeOf({ ...pair, x: 'rating' }, words)).to.equal('measure-in-words');
    expect(codeOf({ ...pair, area: 'northton', period: '2031-Q1' })).to.equal('no-pairs');
    const late = documentOf({ relationships: [{ id: 'r', name: 'R', ...pair, lag: 1e12 }] });
    expect(codeOf({ relationship: 'r', area: 'northton', form: 'scatter' }, late)).to.equal('no-pairs');
  });
});
