import { alertNews, alertsIn } from '@cairn/dataset';
import type { AlertRule, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, welsh } from '../view.test-support.js';
import { Words } from '../words/words.js';
import { alertsView } from './alerts-view.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const DAY = '2026-01-01';
const gaelic = new Words('gd', 'en-GB');

const RULES: readonly AlertRule[] = [
  { kind: 'status', id: 'off-target', outcomes: ['red', 'amber'] },
  { kind: 'missedTarget', id: 'twice' },
  { kind: 'forecastMiss', id: 'will-miss' },
  { kind: 'late', id: 'late' },
  { kind: 'signOff', id: 'unsigned', within: 'P1W' },
  { kind: 'revision', id: 'revised' },
];

/** Lower is better, the target is 10 %, the tolerance 1. */
const edition = (
  values: Series['values'],
  changes: Partial<PerformanceDocumentInput> = {},
  status?: NonNullable<Series['status']>,
) =>
  datasetOf(
    minimalDocument({
      alertRules: RULES,
      areas: [anArea({ name: 'Northton' })],
      indicators: [
        anIndicator({
          name: { en: 'Falls', cy: 'Cwympiadau' },
          assessment: { method: 'target', tolerance: { absolute: 1 } },
          responsible: { owner: 'Ann' },
        }),
      ],
      series: [
        aSeries({
          periods: QUARTERS.slice(0, values.length),
          values,
          ...(status === undefined ? {} : { status }),
        }),
      ],
      targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [10, 10] })],
      ...changes,
    }),
  );

function viewed(
  before: ReturnType<typeof edition> | null,
  after: ReturnType<typeof edition>,
  words = english,
) {
  const told = before && alertsIn(before, DAY).map((alert) => alert.told);
  return alertsView(after, alertNews(after, told, alertsIn(after, DAY)), words);
}

describe('the view of warnings', () => {
  it('counts them, and says of each what, where, why and who answers for it', () => {
    const view = viewed(edition([9]), edition([9, 12]));
    expect([view.heading, view.summary]).to.deep.equal(['Warnings: Example partnership', '1 new warning']);
    expect(view.raised.lines.map(({ title, sentences, who }) => [title, sentences, who])).to.deep.equal([
      [
        'Falls, Northton',
        ['Q2 2024: Off track.', 'Worse than the target of 10.0% by 2.0 percentage points.'],
        ['Ann'],
      ],
    ]);
    expect(viewed(edition([9]), edition([9])).summary).to.equal('Nothing new to warn of.');
  });

  it('says the status that was told before, in the words of the same rule', () => {
    const [line] = viewed(edition([10.5]), edition([10.5, 12])).raised.lines;
    expect(line?.sentences.at(-1)).to.equal('Before: at risk.');
  });

  it('says why a warning is over, and where that cannot be said', () => {
    const over = viewed(edition([12, 12]), edition([12, 12, 9])).ended.lines;
    expect(over.map(({ sentences }) => sentences[0])).to.deep.equal([
      'Q3 2024: On track.',
      'The target is no longer missed.',
    ]);
    const hidden = viewed(edition([9, 12]), edition([9, null], {}, [null, 'Q'])).ended.lines;
    expect(hidden.map(({ sentences }) => sentences)).to.deep.equal([
      ['Whether this is over cannot be said: suppressed.'],
    ]);
  });

  it('tells forecasts, corrections and loads without a signature', () => {
    const revision = {
      series: { indicator: 'falls', area: 'northton' },
      ...{ period: '2024-Q1', from: 8, to: 9, reason: 'Coded late.', on: '2025-05-01', by: 'Bob' },
    };
    const load = {
      ...{ id: 'l1', source: 'June file', loaded: '2025-07-01T09:00:00Z', by: 'Bob' },
      ...{ rows: 1, accepted: 1, rejected: 0, indicators: ['falls'] },
    };
    const after = edition([9, 12], { revisions: [revision], batches: [load] }, [null, 'F']);
    expect(viewed(edition([9]), after).raised.lines.map(({ sentences }) => sentences)).to.deep.equal([
      ['The forecast for Q2 2024, 12.0%, misses the target.'],
      ['The load “June file” of 1 July 2025 is not signed off; it was due on 8 July 2025.'],
      ['The figure for Q1 2024 was corrected from 8.0% to 9.0%: Coded late.'],
    ]);
  });

  it('speaks Welsh and Gaelic', () => {
    const [before, after] = [edition([9]), edition([9, 12])];
    const [cy, gd] = [viewed(before, after, welsh), viewed(before, after, gaelic)];
    expect([cy.summary, cy.raised.lines[0]?.title]).to.deep.equal([
      '1 rhybudd newydd',
      'Cwympiadau, Northton',
    ]);
    expect(gd.summary).to.equal('1 rabhadh ùr');
  });
});
