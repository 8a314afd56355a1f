import type { Indicator } from '@cairn/schema';
import { aSeries } from '@cairn/testing';
import { expect } from 'chai';
import { chart } from './chart.test-support.js';

const WORDS: Partial<Indicator> = {
  valueType: 'category',
  unit: { label: '', decimals: 0 },
  assessment: { method: 'none' },
  polarity: 'notApplicable',
};

describe('the form a trend chart chooses', () => {
  it('draws one or two figures as dots: a line would claim a course', () => {
    const two = chart([aSeries({ periods: ['2024-Q1', '2024-Q2'], values: [12, 11] })]);
    expect(two.drawing?.form).to.equal('dots');
    expect(two.drawing?.series[0]?.path).to.equal('');
    expect(two.drawing?.series[0]?.marks).to.have.length(2);
    expect(chart([aSeries({ values: [12, 11, 10, 10] })]).drawing?.form).to.equal('line');
  });

  it('draws a survey as dots, each with its interval', () => {
    const values = [70, 72, 75, 74];
    const limits = { lower: values.map((one) => one - 3), upper: values.map((one) => one + 3) };
    const survey = chart([aSeries({ values, ...limits, sampleSize: [400, 410, 405, 390] })]);
    expect(survey.drawing?.form).to.equal('dots');
    expect(survey.drawing?.interval.band).to.equal('');
    expect(survey.drawing?.interval.whiskers.match(/M/g)).to.have.length(4);
    expect(survey.drawing?.key.map(({ sample }) => sample)).to.include('whisker');
    expect(chart([aSeries({ values, ...limits })]).drawing?.form).to.equal('line');
  });

  it('draws what is told in words as a row of blocks for each answer', () => {
    const view = chart(
      [aSeries({ values: ['Good', 'Good', 'Fair', 'Good'], status: [null, null, null, 'P'] })],
      {
        indicator: WORDS,
      },
    );
    expect(view.drawing).to.equal(null);
    const [good, fair] = view.strip?.rows ?? [];
    expect(good).to.include({ text: 'Good', latest: true });
    expect(good?.blocks.map(({ x, hollow }) => [Math.round(x), hollow])).to.deep.equal([
      [0, false],
      [75, true],
    ]);
    expect(fair).to.include({ text: 'Fair', latest: false });
    expect(view.readings[2]?.text).to.equal('Q3 2024/25: Fair');
  });

  it('puts yes above no, and leaves a suppressed answer open', () => {
    const view = chart([aSeries({ values: [0, null, 1, 1], status: [null, 'Q', null, null] })], {
      indicator: { ...WORDS, valueType: 'boolean' },
    });
    expect(view.strip?.rows.map(({ text, blocks }) => [text, blocks.length])).to.deep.equal([
      ['Yes', 1],
      ['No', 1],
    ]);
    expect(view.readings[1]?.text).to.equal('Q2 2024/25: Suppressed');
  });

  it('puts ratings in their own order and colours, and categories in that of the document', () => {
    const rated = chart([aSeries({ values: ['red', 'green', 'amber', 'amber'] })], {
      indicator: { ...WORDS, assessment: { method: 'selfAssessed' } },
    });
    expect(rated.strip?.rows.map(({ text, tone }) => [text, tone])).to.deep.equal([
      ['Rated green', 'good'],
      ['Rated amber', 'warning'],
      ['Rated red', 'bad'],
    ]);
    const categories = ['fair', 'good'].map((value) => ({ value, label: value.toUpperCase() }));
    const listed = chart([aSeries({ values: ['good', 'fair', 'good', 'good'] })], {
      indicator: { ...WORDS, categories },
    });
    expect(listed.strip?.rows.map(({ text }) => text)).to.deep.equal(['FAIR', 'GOOD']);
  });

  it('leaves texts that hardly ever come again to the table', () => {
    const periods = Array.from({ length: 9 }, (_, at) => `${String(2015 + at)}-A1`);
    const view = chart([aSeries({ periods, values: periods.map((period) => `Said in ${period}`) })], {
      indicator: { ...WORDS, valueType: 'text', frequency: 'year' },
    });
    expect(view.strip).to.equal(null);
    expect(view.table.rows).to.have.length(9);
  });
});
