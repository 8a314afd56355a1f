import { parse, type Part, type PerformanceDocument, type PerformanceDocumentInput } from '@cairn/schema';
import { anArea, anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { Dataset } from '../dataset.js';
import { openRevisions } from '../open-revisions.js';

function parsed(input: PerformanceDocumentInput): PerformanceDocument {
  const { document, issues } = parse(input);
  if (!document || issues.length > 0) throw new Error(JSON.stringify(issues));
  return document;
}

const part = (href: string, more: Partial<Part> = {}): Part => ({ href, integrity: 'sha256-aa', ...more });
const FALLS = part('falls.json', { indicators: ['falls'] });
const WAITS = part('waits.json', { indicators: ['waits'], areas: ['northton'] });

const whole = (parts: Part[] = [FALLS, WAITS]) =>
  new Dataset(
    parsed(
      minimalDocument({
        areas: [anArea(), anArea({ id: 'southton', name: 'Southton' })],
        indicators: [anIndicator(), anIndicator({ id: 'waits' }), anIndicator({ id: 'stays' })],
        series: [aSeries({ indicator: 'stays' })],
        parts,
      }),
    ),
  );

/** The addresses of the parts that a question runs into. */
function needs(dataset: Dataset, question: (dataset: Dataset) => unknown): readonly string[] {
  return dataset.asking(() => question(dataset)).missing.map(({ href }) => href);
}

describe('a document with parts', () => {
  it('says which part may hold what it has not', () => {
    expect(needs(whole(), (data) => data.fact({ indicator: 'falls', area: 'northton' }))).to.deep.equal([
      'falls.json',
    ]);
    expect(needs(whole(), (data) => data.timeline('waits', 'northton'))).to.deep.equal(['waits.json']);
  });

  it('needs no part for what no part covers, nor for what it has', () => {
    expect(needs(whole(), (data) => data.timeline('waits', 'southton'))).to.deep.equal([]);
    expect(needs(whole(), (data) => data.timeline('stays', 'northton'))).to.deep.equal([]);
  });

  it('says it of a fact every time, to whoever asks', () => {
    const data = whole();
    const ask = () => data.fact({ indicator: 'falls', area: 'northton' });
    expect(needs(data, ask)).to.deep.equal(['falls.json']);
    expect(needs(data, ask)).to.deep.equal(['falls.json']);
  });

  it('needs a part that names no measures for every figure it has not', () => {
    const any = whole([part('rest.json')]);
    expect(needs(any, (data) => data.timeline('waits', 'southton'))).to.deep.equal(['rest.json']);
  });

  it('needs all parts for all series, and only those concerned for some', () => {
    expect(needs(whole(), (data) => data.seriesOf({}))).to.deep.equal(['falls.json', 'waits.json']);
    expect(needs(whole(), (data) => data.seriesOf({ areas: ['southton'] }))).to.deep.equal(['falls.json']);
  });

  it('has with a part the figures of that part, and asks for it no more', () => {
    const data = whole();
    const more = data.with(new Map([[FALLS, [aSeries({ values: [7] })]]]));
    const fact = () => more.fact({ indicator: 'falls', area: 'northton' });
    expect(fact()?.observation?.value).to.equal(7);
    expect(needs(more, fact)).to.deep.equal([]);
    expect(needs(more, () => more.timeline('waits', 'northton'))).to.deep.equal(['waits.json']);
    expect(more.isMoreOf(data)).to.equal(true);
    expect(data.document.series).to.have.length(1);
  });

  it('takes in no part twice', () => {
    const loaded = new Map([[FALLS, [aSeries()]]]);
    const once = whole().with(loaded);
    expect(once.with(loaded)).to.equal(once);
  });

  it('tells an outer question what an inner one has run into', () => {
    const data = whole();
    const inner = () => data.asking(() => data.timeline('falls', 'northton'));
    expect(needs(data, inner)).to.deep.equal(['falls.json']);
  });

  it('keeps corrections to itself whose figures may be suppressed in a part that has not come', () => {
    const revision = {
      series: { indicator: 'falls', area: 'northton' },
      period: '2024-Q1',
      from: 1,
      to: 12.5,
      reason: 'Late',
      on: '2025-01-01',
      by: 'Analyst',
    };
    const document = parsed(minimalDocument({ series: [], parts: [FALLS], revisions: [revision] }));
    expect(document.revisions).to.have.length(1);
    expect(openRevisions(document)).to.deep.equal([]);
    const loaded = new Dataset(document).with(new Map([[document.parts[0] ?? FALLS, [aSeries()]]]));
    expect(openRevisions(loaded.document)).to.have.length(1);
  });
});
