import { readFileSync } from 'node:fs';
import { alertsIn, type Alert } from '@cairn/dataset';
import { parseText, type AlertRule } from '@cairn/schema';
import { aSeries, aTarget, anIndicator, minimalDocument, quarters } from '@cairn/testing';
import { expect } from 'chai';
import { exceptionListView } from '../exception-list/exception-list-view.js';
import { datasetOf, english, viewIn } from '../view.test-support.js';

const text = readFileSync(new URL('../../../../demo/data/two-rivers.json', import.meta.url), 'utf8');

/** What a list can show: a state of a figure. */
const LISTED: readonly string[] = ['status', 'specialCause', 'missedTarget', 'late'];

/** Measure and area of each warning; of late figures, of each area that owes them. */
function placesOf({ told, matter }: Alert): readonly string[] {
  const areas = matter.kind === 'late' ? matter.figures.areas : [told.area];
  return LISTED.includes(told.kind) ? areas.map((area) => `${told.subject} ${area}`) : [];
}

describe('the list of exceptions and the warnings', () => {
  it('name the same measures in the same areas of the demo, whose rules are of every kind', () => {
    const { document } = parseText(text);
    expect(new Set(document?.alertRules.map(({ kind }) => kind)).size).to.equal(7);
    const dataset = datasetOf(JSON.parse(text) as Parameters<typeof datasetOf>[0]);
    const warned = new Set(alertsIn(dataset, '2026-10-30').flatMap(placesOf));
    const { groups } = viewIn(exceptionListView(dataset, { areas: 'aldermoor greyhaven' }, english));
    const listed = groups.flatMap(({ rows }) => rows).map(({ indicator, area }) => `${indicator} ${area}`);
    expect(listed.length).to.be.greaterThan(10);
    expect([...warned].sort()).to.deep.equal([...listed].sort());
  });

  it('take from the rules what needs attention, unless the page says otherwise', () => {
    const listed = (alertRules: readonly AlertRule[], query = {}) => {
      const dataset = datasetOf(
        minimalDocument({
          alertRules,
          indicators: [anIndicator({ assessment: { method: 'target', tolerance: { absolute: 5 } } })],
          series: [aSeries({ periods: quarters(2024, 3), values: [9, 12, 12] })],
          targets: [aTarget({ periods: ['2024-A1'], values: [10] })],
        }),
      );
      return viewIn(exceptionListView(dataset, query, english)).groups.flatMap(({ rows }) => rows).length;
    };
    const red: AlertRule = { kind: 'status', id: 'red', outcomes: ['red'] };
    const twice: AlertRule = { kind: 'missedTarget', id: 'twice' };
    // The figures are near their target, and have missed it twice.
    expect([listed([]), listed([red]), listed([red, twice])]).to.deep.equal([1, 0, 1]);
    expect([listed([red], { status: 'amber' }), listed([red, twice], { missed: 3 })]).to.deep.equal([1, 0]);
  });
});
