import type { AlertRule, Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, months } from '@cairn/testing';
import { expect } from 'chai';
import type { Dataset } from '../dataset.js';
import { readDocument } from '../load/read.js';
import { alertsIn } from './evaluate.js';
import { alertNews } from './news.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'];
const DAY = '2025-08-01';

function datasetOf(rule: AlertRule, changes: Partial<PerformanceDocumentInput>): Dataset {
  const state = readDocument(minimalDocument({ alertRules: [rule], ...changes }));
  if (state.phase !== 'ready') throw new Error('the document cannot be read');
  return state.dataset;
}

/** Lower is better, the target is 10. */
const measured = (
  values: Series['values'],
  indicator: Partial<Indicator> = {},
  status?: NonNullable<Series['status']>,
): Partial<PerformanceDocumentInput> => ({
  indicators: [anIndicator({ assessment: { method: 'target' }, ...indicator })],
  series: [
    aSeries({
      periods: QUARTERS.slice(0, values.length),
      values,
      ...(status === undefined ? {} : { status }),
    }),
  ],
  targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [10, 10] })],
});

const told = (dataset: Dataset, day = DAY) => alertsIn(dataset, day).map((alert) => alert.told);

/** What two editions of a document have to tell one after the other, where the first was told. */
function newsOf(
  rule: AlertRule,
  before: Partial<PerformanceDocumentInput>,
  after: Partial<PerformanceDocumentInput>,
  day = DAY,
) {
  const now = datasetOf(rule, after);
  const { raised, ended } = alertNews(now, told(datasetOf(rule, before), day), alertsIn(now, day));
  return { raised: raised.map(({ was }) => was), ended: ended.map(({ how }) => how) };
}

const NOTHING = { raised: [], ended: [] };
const STATUS: AlertRule = { kind: 'status', id: 'off-target' };

describe('the warnings of a document', () => {
  it('are told once, and not again by the next edition or the same one', () => {
    const bad = measured([9, 12]);
    const first = datasetOf(STATUS, bad);
    expect(alertNews(first, null, alertsIn(first, DAY)).raised).to.have.length(1);
    expect(newsOf(STATUS, bad, bad)).to.deep.equal(NOTHING);
    expect(newsOf(STATUS, bad, measured([9, 12, 13]))).to.deep.equal(NOTHING);
  });

  it('begin when a status goes wrong and are over when it is well', () => {
    expect(newsOf(STATUS, measured([9]), measured([9, 12]))).to.deep.equal({ raised: [null], ended: [] });
    expect(newsOf(STATUS, measured([9, 12]), measured([9, 12, 9]))).to.deep.equal({
      raised: [],
      ended: ['over'],
    });
  });

  it('are told again with the former status where it gets better or worse without being well', () => {
    const rule: AlertRule = { ...STATUS, outcomes: ['red', 'amber'] };
    const tolerant: Partial<Indicator> = { assessment: { method: 'target', tolerance: { absolute: 1 } } };
    const news = newsOf(rule, measured([10.5], tolerant), measured([10.5, 12], tolerant));
    expect(news).to.deep.equal({ raised: ['amber'], ended: [] });
  });

  it('do not claim that all is well where the figure is kept back, missing, or the measure is gone', () => {
    const bad = measured([9, 12]);
    expect(newsOf(STATUS, bad, measured([9, null], {}, [null, 'Q'])).ended).to.deep.equal(['unknown']);
    expect(newsOf(STATUS, bad, { ...measured([9]), targets: [] }).ended).to.deep.equal(['unknown']);
    const gone = { ...measured([9], { id: 'other' }), series: [], targets: [] };
    expect(newsOf(STATUS, bad, gone).ended).to.deep.equal(['unknown']);
  });

  it('are forgotten with the rule that they came from', () => {
    const before = told(datasetOf(STATUS, measured([12])));
    const after = datasetOf({ kind: 'late', id: 'another' }, measured([9]));
    expect(alertNews(after, before, []).ended).to.deep.equal([]);
  });

  it('are of the measures, roles and areas that the rule names, and go to who answers for them', () => {
    const bad = measured([12], { role: 'target', responsible: { owner: 'Ann' } });
    const count = (rule: Partial<AlertRule>) => alertsIn(datasetOf({ ...STATUS, ...rule }, bad), DAY).length;
    expect(count({ indicators: ['falls'], areas: ['northton'], roles: ['target'] })).to.equal(1);
    expect([count({ roles: ['context'] }), count({ indicators: [] }), count({ areas: [] })]).to.deep.equal([
      0, 0, 0,
    ]);
    expect(alertsIn(datasetOf(STATUS, bad), DAY)[0]?.who).to.deep.equal(['Ann']);
  });

  it('count how often a target was missed running', () => {
    const rule: AlertRule = { kind: 'missedTarget', id: 'twice' };
    expect(newsOf(rule, measured([9, 12]), measured([9, 12, 12])).raised).to.have.length(1);
    expect(newsOf(rule, measured([12, 12]), measured([12, 12, 9])).ended).to.deep.equal(['over']);
    expect(told(datasetOf({ ...rule, periods: 3 }, measured([12, 12])))).to.deep.equal([]);
  });

  it('tell what a control chart finds to be of concern', () => {
    const chart = (last: number): Partial<PerformanceDocumentInput> => {
      const values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, last];
      return {
        indicators: [anIndicator({ frequency: 'month', spc: {} })],
        series: [aSeries({ periods: months(2024, values.length), values })],
      };
    };
    const rule: AlertRule = { kind: 'specialCause', id: 'unusual' };
    expect(newsOf(rule, chart(6), chart(12))).to.deep.equal({ raised: [null], ended: [] });
  });

  it('tell the first period that is forecast to miss its target, not figures that are there', () => {
    const rule: AlertRule = { kind: 'forecastMiss', id: 'will-miss' };
    const dataset = datasetOf(rule, measured([12, 9, 9, 11, 12], {}, [null, null, 'F', 'F', 'F']));
    const [alert] = alertsIn(dataset, DAY);
    expect(alert?.matter.kind === 'forecastMiss' && alert.matter.fact.period?.text).to.equal('2024-Q4');
    expect(told(datasetOf(rule, measured([12, 12])))).to.deep.equal([]);
  });

  it('tell a late figure from the day after it was due, to who enters it, and that it has come', () => {
    const rule: AlertRule = { kind: 'late', id: 'late' };
    const measure = (values: Series['values']) =>
      measured(values, { updateDue: 'P6W', responsible: { owner: 'Ann', updater: 'Bob' } });
    const late = datasetOf(rule, measure([9, 9, 9, 9, 9]));
    const [due] = alertsIn(late, '2030-01-01');
    expect(due?.who).to.deep.equal(['Bob', 'Ann']);
    const last = due?.matter.kind === 'late' ? due.matter.figures.due : '';
    expect(told(late, last)).to.deep.equal([]);
    const before = told(late, '2030-01-01').slice(0, 1);
    const come = datasetOf(rule, measure([9, 9, 9, 9, 9, 9]));
    expect(alertNews(come, before, alertsIn(come, last)).ended.map(({ how }) => how)).to.deep.equal(['over']);
  });

  it('tell a load that waits for a signature, by its measures or by the rule, until it is signed', () => {
    const load = {
      id: 'l1',
      source: 'June',
      loaded: '2025-07-01T09:00:00Z',
      by: 'Bob',
      ...{ rows: 1, accepted: 1, rejected: 0, indicators: ['falls'] },
    };
    const document = (changes = {}, signOffDue?: string) => ({
      ...measured([9], signOffDue === undefined ? {} : { signOffDue }),
      batches: [{ ...load, ...changes }],
    });
    const rule: AlertRule = { kind: 'signOff', id: 'unsigned' };
    expect(told(datasetOf(rule, document()))).to.deep.equal([]);
    expect(told(datasetOf(rule, document({}, 'P2W')), '2025-07-15')).to.deep.equal([]);
    expect(told(datasetOf(rule, document({}, 'P2W')), '2025-07-16')).to.have.length(1);
    const within: AlertRule = { ...rule, within: 'P1W' };
    const signed = { signedOff: { by: 'Ann', on: '2025-07-20' } };
    expect(newsOf(within, document(), document(signed))).to.deep.equal({ raised: [], ended: ['over'] });
  });

  it('tell a correction of some size once, never of a figure that is kept back, and none of the past', () => {
    const revision = (from: number, to: number) => ({
      series: { indicator: 'falls', area: 'northton' },
      ...{ period: '2024-Q1', from, to, reason: 'Late.', on: '2025-05-01', by: 'Bob' },
    });
    const document = (...revisions: ReturnType<typeof revision>[]) => ({ ...measured([9]), revisions });
    const rule: AlertRule = { kind: 'revision', id: 'revised', size: { relative: 0.1 } };
    expect(newsOf(rule, document(), document(revision(10, 9))).raised).to.have.length(1);
    expect(newsOf(rule, document(), document(revision(10, 9.5))).raised).to.deep.equal([]);
    const twice = [revision(10, 9), revision(10, 8)] as const;
    expect(newsOf(rule, document(twice[0]), document(...twice))).to.deep.equal({ raised: [null], ended: [] });
    const first = datasetOf(rule, document(revision(10, 9)));
    expect(alertNews(first, null, alertsIn(first, DAY)).raised).to.deep.equal([]);
    const hidden = { ...document(revision(10, 9)), ...measured([null], {}, ['Q']) };
    expect(told(datasetOf(rule, hidden))).to.deep.equal([]);
  });

  it('hold for every area by itself', () => {
    const areas = [anArea(), anArea({ id: 'southton', name: 'Southton' })];
    const series = areas.map(({ id }) => aSeries({ area: id, periods: ['2024-Q1'], values: [12] }));
    expect(
      told(datasetOf(STATUS, { ...measured([12]), areas, series })).map(({ area }) => area),
    ).to.deep.equal(['northton', 'southton']);
  });
});
