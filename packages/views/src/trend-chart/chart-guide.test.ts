import { aSeries, months } from '@cairn/testing';
import { expect } from 'chai';
import { chart, type Given } from './chart.test-support.js';

const CALM = Array.from({ length: 30 }, (_, at) => 20 + (at % 3));
const monthly = (count = CALM.length) =>
  aSeries({ periods: months(2023, count), values: CALM.slice(0, count) });
const guideOf = (count: number, { indicator = {}, ...given }: Given) =>
  chart([monthly(count)], { ...given, indicator: { frequency: 'month', ...indicator } }).guide;

describe('the guide to a trend chart', () => {
  it('is to what is drawn: limits, a median, a year, a before and after, or the figures alone', () => {
    expect(guideOf(30, { indicator: { assessment: { method: 'none' } } })).to.equal('trend');
    expect(guideOf(30, { indicator: { assessment: { method: 'spc' } } })).to.equal('controlChart');
    expect(guideOf(30, { indicator: { spc: { chart: 'run' } } })).to.equal('runChart');
    expect(guideOf(30, { query: { view: 'within-year' } })).to.equal('withinYear');
    expect(guideOf(30, { query: { view: 'before-after', intervention: '2024-03' } })).to.equal('beforeAfter');
  });

  it('does not speak of limits where there are too few figures for them', () => {
    expect(guideOf(4, { indicator: { assessment: { method: 'spc' } } })).to.equal('trend');
  });
});
