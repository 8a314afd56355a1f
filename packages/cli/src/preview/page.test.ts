import { parse, type PerformanceDocument } from '@cairn/schema';
import { expect } from 'chai';
import { FALLS } from '../project-folder.test-support.js';
import { html } from './escape.js';
import { previewPage } from './page.js';

const series = (indicator: string, area: string) => ({ indicator, area, periods: ['2025-Q1'], values: [1] });

function documentWith(changes: Readonly<Record<string, unknown>> = {}): PerformanceDocument {
  const { document, issues } = parse({
    format: 'cairn/1',
    id: 'x',
    title: 'Care & <support>',
    language: 'en-GB',
    areas: ['north', 'south', 'east'].map((id) => ({ id, name: `The ${id}`, type: 'council' })),
    groups: [{ id: 'two', name: 'Two', kind: 'custom', members: ['south', 'north'] }],
    indicators: [FALLS, { ...FALLS, id: 'trips', name: 'Trips' }, { ...FALLS, id: 'unused' }],
    series: [
      series('falls', 'north'),
      series('falls', 'south'),
      series('trips', 'south'),
      series('falls', 'east'),
    ],
    ...changes,
  });
  if (!document) throw new Error(JSON.stringify(issues));
  return document;
}

function page(query = '', changes: Readonly<Record<string, unknown>> = {}, bundle = true): string {
  return previewPage({
    document: documentWith(changes),
    query: new URLSearchParams(query),
    bundle,
    issues: 0,
  });
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('previewPage', () => {
  it('escapes every text of the document', () => {
    expect(page()).to.contain('<h1>Care &amp; &lt;support&gt;</h1>').and.not.contain('<support>');
    expect(html`<b title="${'"><script>'}">'</b>`.text).to.equal(`<b title="&quot;&gt;&lt;script&gt;">'</b>`);
  });

  it('has no script or style of its own in the page, which a strict policy would refuse', () => {
    expect(page()).to.not.match(/<style|style=|onclick|<script(?![^>]* src=)/);
  });

  it('shows every kind of widget for the first group and its first area', () => {
    const framework = { id: 'f', name: 'F', perspectives: [{ id: 'p', name: 'P' }], objectives: [] };
    const map = { id: 'm', framework: 'f', nodes: [], links: [] };
    const text = page('', { frameworks: [framework], strategyMaps: [map] });
    expect(text).to.contain('<cairn-data src="/document.json">');
    expect(count(text, '<cairn-rag-tile ')).to.equal(2);
    expect(text).to.contain('<cairn-rag-tile indicator="falls" area="north">');
    expect(text).to.contain('<cairn-trend-sparkline indicator="falls" area="north">');
    expect(text).to.match(/<cairn-scorecard-grid\s+areas="south north"\s+framework="f"/);
    expect(text).to.match(/<cairn-strategy-map\s+map="m"\s+area="north"/);
    // Only one of the group's areas has figures for trips, so there is nothing to compare.
    expect(count(text, '<cairn-benchmark-comparison')).to.equal(1);
    expect(text).to.match(/<cairn-benchmark-comparison\s+indicator="falls"\s+area="north"\s+group="two"/);
  });

  it('shows what was chosen', () => {
    const text = page('area=east&group=&indicator=falls');
    expect(text).to.contain('<option value="east" selected>');
    expect(count(text, '<cairn-rag-tile ')).to.equal(1);
    expect(text).to.contain('areas="north south east"');
    expect(text).to.not.contain('group="two"');
  });

  it('puts the chosen area beside a group that it is not in', () => {
    expect(page('area=east&group=two')).to.contain('areas="east south north"');
  });

  it('offers only indicators and areas that have figures', () => {
    expect(page()).to.not.contain('value="unused"');
    expect(page('indicator=unused&area=nowhere')).to.contain('indicator="falls" area="north"');
  });

  it('says how to build the widgets when they are not built', () => {
    expect(page('', {}, false))
      .to.contain('npm run build -w packages/elements')
      .and.not.contain('<script');
  });

  it('says that there is nothing to show when there are no figures', () => {
    expect(page('', { series: [] })).to.contain('no figures yet');
  });
});
