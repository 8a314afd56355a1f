import { aSeries, aTarget, anArea, anIndicator, anOverride, minimalDocument, months } from '@cairn/testing';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { Dataset } from '@cairn/dataset';
import { parse } from '@cairn/schema';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { ragTileView } from './rag-tile-view.js';

const tile = (overrides: Partial<PerformanceDocumentInput>, words = english) =>
  viewIn(ragTileView(datasetOf(minimalDocument(overrides)), { indicator: 'falls', area: 'northton' }, words));

describe('the view of a RAG tile', () => {
  it('says value, status and why', () => {
    const view = tile({ targets: [aTarget()] });
    expect(view.value.text).to.equal('11.2%');
    expect(view.status).to.include({
      outcome: 'green',
      word: 'On track',
      why: 'Better than the target of 11.5% by 0.3 points.',
    });
    expect(view.sentence).to.equal(
      'falls in northton: 11.2% in Q4 2024. Better than the target of 11.5% by 0.3 points.',
    );
  });

  it('says which way a change went and, apart from that, whether it is good', () => {
    const [since] = tile({}).changes;
    expect(since).to.deep.include({
      direction: 'down',
      judgement: 'better',
      text: 'Down 0.6 points since Q3 2024, better',
    });
    const [unjudged] = tile({ indicators: [anIndicator({ polarity: 'none' })] }).changes;
    expect(unjudged).to.deep.include({
      direction: 'down',
      judgement: 'neither',
      text: 'Down 0.6 points since Q3 2024',
    });
  });

  it('compares with last year once where the period before is last year', () => {
    const view = tile({
      indicators: [anIndicator({ frequency: 'year' })],
      series: [aSeries({ periods: ['2023-A1', '2024-A1'], values: [9, 8] })],
    });
    expect(view.changes.map(({ text }) => text)).to.deep.equal(['Down 1.0 points since 2023, better']);
  });

  it('claims no change from a figure that is missing', () => {
    expect(tile({ series: [aSeries({ values: [9, null, 8] })] }).changes).to.deep.equal([]);
  });

  it('names the target where the status does not', () => {
    expect(tile({ targets: [aTarget()] }).target).to.equal(null);
    expect(
      tile({ targets: [aTarget()], indicators: [anIndicator({ assessment: { method: 'none' } })] }).target,
    ).to.equal('Target 11.5%');
  });

  it('claims no difference between a no and a yes, and draws no line between them', () => {
    const view = tile({
      indicators: [anIndicator({ valueType: 'boolean' })],
      series: [aSeries({ values: [0, 0, 0, 1] })],
    });
    expect([view.value.text, view.changes, view.drawsTrend]).to.deep.equal(['Yes', [], false]);
  });

  it('carries the signs of a control chart whose measure is judged by its target', () => {
    const values = [61, 63, 60, 62, 64, 61, 60, 63, 62, 61, 63, 62, 60, 61, 64, 62, 63, 80];
    const series = [aSeries({ periods: months(2023, values.length), values })];
    const signs = (indicator: Parameters<typeof anIndicator>[0]) =>
      tile({
        series,
        indicators: [anIndicator({ frequency: 'month', ...indicator })],
        targets: [aTarget({ periods: ['2024-A1'], values: [60] })],
      });
    const view = signs({ spc: {} });
    expect(view.status.word).to.equal('Off track');
    expect(view.signs.map(({ kind, word }) => [kind, word])).to.deep.equal([
      ['variation', 'Concern: high'],
      ['assurance', 'Will hit and miss the target by chance'],
    ]);
    expect(signs({}).signs).to.deep.equal([]);
    expect(signs({ assessment: { method: 'spc' } }).signs.map(({ word }) => word)).to.include(
      'Concern: high',
    );
  });

  it('says in words why there is no figure', () => {
    const words = (status: string) =>
      tile({ series: [aSeries({ values: [9, null], status: ['A', status] })] }).value.text;
    expect(['M', 'Q', 'O', 'L'].map(words)).to.deep.equal([
      'No data',
      'Suppressed',
      'Not applicable',
      'No data',
    ]);
  });

  it('says beside the figure that it is provisional', () => {
    expect(
      tile({ series: [aSeries({ values: [9], status: ['PR'] })] }).value.marks.map(({ word }) => word),
    ).to.deep.equal(['provisional', 'revised']);
  });

  it('says who set a status by hand, and still why the rule says otherwise', () => {
    const view = tile({
      targets: [aTarget()],
      overrides: [anOverride()],
    });
    expect(view.status).to.include({
      outcome: 'red',
      word: 'Off track',
      why: 'Better than the target of 11.5% by 0.3 points.',
    });
    expect(view.status.override).to.equal(
      'Set to “Off track” by A. Officer on 10 January 2025: Recorded late.',
    );
  });

  it('speaks Welsh', () => {
    const view = tile({ targets: [aTarget()], published: '2026-10-30' }, welsh);
    expect(view.status.word).to.equal('Ar y trywydd iawn');
    expect(view.vintage).to.equal('Cyhoeddwyd 30 Hydref 2026');
  });

  it('says what is wrong with the asking', () => {
    const dataset = datasetOf(minimalDocument({ areas: [anArea(), anArea({ id: 'southton' })] }));
    const code = (indicator: string | undefined, area: string | undefined, period?: string) => {
      const result = ragTileView(dataset, { indicator, area, period }, english);
      return 'absent' in result ? result.absent.code : 'view';
    };
    expect(code(undefined, 'northton')).to.equal('missing-indicator');
    expect(code('falls', undefined)).to.equal('missing-area');
    expect(code('nothing', 'northton')).to.equal('unknown-indicator');
    expect(code('falls', 'nowhere')).to.equal('unknown-area');
    expect(code('falls', 'northton', '2024-Q5')).to.equal('unknown-period');
    expect(code('falls', 'southton')).to.equal('no-series');
  });

  it('shows a document of a newer minor version by what it knows of it: unknown fields, rules and letters are passed over', () => {
    const newer = {
      ...minimalDocument({ targets: [aTarget()] }),
      format: 'cairn/1.9',
      weather: [{ sunny: true }],
      indicators: [
        {
          ...anIndicator(),
          mood: 'calm',
          assessment: [{ method: 'forecast', horizon: 4 }, { method: 'target' }],
        },
      ],
      series: [{ ...aSeries(), status: [null, 'Z', null, 'PZ'], colours: ['red'] }],
    };
    const { document } = parse(newer);
    if (!document) throw new Error('not read');
    const view = viewIn(
      ragTileView(new Dataset(document), { indicator: 'falls', area: 'northton' }, english),
    );
    expect(view.value.text).to.equal('11.2%');
    expect(view.status.word).to.equal('On track');
    expect(view.value.marks.map(({ word }) => word)).to.deep.equal(['provisional']);
  });
});
