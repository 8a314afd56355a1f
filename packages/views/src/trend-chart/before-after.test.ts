import type { Indicator, PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, months } from '@cairn/testing';
import { expect } from 'chai';
import { chart, columnOf, result, type Given } from './chart.test-support.js';

const MONTHLY: Partial<Indicator> = { frequency: 'month', assessment: { method: 'none' } };
/** A year about 20, then a year about 10. */
const STEP = Array.from({ length: 24 }, (_, at) => (at < 12 ? 20 : 10) + (at % 2));
const stepped = (values: readonly (number | null)[] = STEP, status?: (string | null)[]) =>
  aSeries({ periods: months(2024, values.length), values: [...values], ...(status ? { status } : {}) });
const DOCUMENT: Partial<PerformanceDocumentInput> = {
  annotations: [
    { indicator: 'falls', period: '2024-03', kind: 'intervention', text: 'Leaflet' },
    { indicator: 'falls', period: '2025-01', kind: 'intervention', text: 'Falls team begins' },
    { indicator: 'falls', period: '2025-06', kind: 'note', text: 'Warm summer' },
    { indicator: 'falls', period: '2030-01', kind: 'intervention', text: 'To come' },
  ],
};
const given = (more: Given = {}): Given => ({
  indicator: MONTHLY,
  document: DOCUMENT,
  ...more,
  query: { view: 'before-after', ...more.query },
});

describe('a trend chart before and after', () => {
  it('draws the averages before and after the latest intervention noted, as levels over their own periods', () => {
    const view = chart([stepped()], given());
    expect(view.drawing?.references.map(({ kind }) => kind)).to.deep.equal(['before', 'after']);
    expect(view.drawing?.segments.map(({ text }) => text)).to.deep.equal([
      'Average before 20.5%',
      'Average after 10.5%',
    ]);
    expect(columnOf(view, 'Average before').filter((text) => text !== '')).to.have.length(12);
    expect(columnOf(view, 'Average after').slice(11, 13)).to.deep.equal(['', '10.5%']);
    expect(view.signs).to.deep.equal([]);
  });

  it('says the difference with its interval, and does not say why', () => {
    const view = chart([stepped()], given());
    expect(view.heading).to.equal('Falls, Northton: better since January 2025');
    expect(view.sentence).to.match(
      /^Falls team begins, January 2025\. The average was 20\.5% before and is 10\.5% after\. A clear difference: 10\.0 points lower, better \(95% confidence interval: between 9\.\d points lower and 10\.\d points lower\)\. Whatever else changed/,
    );
  });

  it('puts no full stop within a sentence where the annotation ends with one', () => {
    const [first] = DOCUMENT.annotations ?? [];
    const document = {
      annotations: [
        {
          ...first,
          indicator: 'falls',
          period: '2025-01',
          kind: 'intervention' as const,
          text: 'Team begins.',
        },
      ],
    };
    expect(chart([stepped()], given({ document })).sentence).to.match(/^Team begins, January 2025\. /);
  });

  it('says that the figures were going there already', () => {
    const falling = STEP.map((value, at) => value - at / 5);
    expect(chart([stepped(falling)], given()).sentence).to.contain('The figures were already falling before');
    const rising = STEP.map((value, at) => value + at / 5);
    expect(chart([stepped(rising)], given()).sentence).not.to.contain('already');
  });

  it('says that there is no clear difference where the interval includes none', () => {
    const view = chart([stepped(STEP.map((_, at) => 20 + (at % 2)))], given());
    expect(view.heading).to.equal('Falls, Northton: no clear difference since January 2025');
    expect(view.sentence).to.contain('Not a clear difference');
  });

  it('gives no verdict from too few figures', () => {
    const view = chart([stepped(STEP.slice(0, 14))], given());
    expect(view.heading).to.equal('Falls, Northton: before and after January 2025');
    expect(view.sentence).to.contain('12 before and 2 after, where six on each side are needed');
  });

  it('takes the period asked for', () => {
    const view = chart([stepped()], given({ query: { intervention: '2024-07' } }));
    expect(columnOf(view, 'Average before').filter((text) => text !== '')).to.have.length(6);
    expect(view.sentence).to.match(/^Before July 2024 and from then on\./);
  });

  it('does not compare across a break in the series', () => {
    const status = STEP.map((_, at) => (at === 12 ? 'B' : null));
    const view = chart([stepped(STEP, status)], given());
    expect(view.sentence).to.contain('cannot be compared').and.not.to.contain('difference:');
    expect(view.heading).to.equal('Falls, Northton: before and after January 2025');
    const earlier = chart(
      [
        stepped(
          STEP,
          STEP.map((_, at) => (at === 4 ? 'B' : null)),
        ),
      ],
      given(),
    );
    expect(columnOf(earlier, 'Average before').filter((text) => text !== '')).to.have.length(8);
  });

  it('leaves forecasts out of the average after', () => {
    const view = chart([stepped([...STEP, 90], [...STEP.map(() => null), 'F'])], given());
    expect(view.drawing?.segments[1]?.text).to.equal('Average after 10.5%');
  });

  it('says that there is nothing to look at before and after', () => {
    const code = (query: Given['query'], document: Given['document'] = DOCUMENT) => {
      const found = result([stepped()], given({ document, query }));
      return 'absent' in found ? found.absent.code : 'none';
    };
    expect(code({}, {})).to.equal('no-intervention');
    expect(code({ intervention: '2024-01' })).to.equal('no-intervention');
    expect(code({ intervention: 'spring' })).to.equal('unknown-period');
  });
});
