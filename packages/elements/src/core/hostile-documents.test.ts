import type { PerformanceDocumentInput } from '@cairn/schema';
import { anArea, anIndicator, aSeries, aTarget, minimalDocument, quarters } from '@cairn/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { CairnData } from '../cairn-data/cairn-data.js';
import '../benchmark-comparison/define.js';
import '../cairn-data/define.js';
import '../data-quality/define.js';
import '../exception-list/define.js';
import '../indicator-profile/define.js';
import '../rag-tile/define.js';
import '../scorecard-grid/define.js';
import '../story/define.js';
import '../strategy-map/define.js';
import '../trend-chart/define.js';
import '../trend-sparkline/define.js';

/** A document whose every name is `name` and whose latest values in three areas are `values`. */
function documentOf(
  name: string,
  values: readonly (number | string | null)[] = [3, 2, 1],
): PerformanceDocumentInput {
  const areas = ['a', 'b', 'c'];
  const perspective = { id: 'p', name };
  return minimalDocument({
    title: name,
    areas: areas.map((id) => anArea({ id, name })),
    indicators: [anIndicator({ id: 'i', name, unit: { label: name, decimals: 1 } })],
    series: areas.map((area, at) =>
      aSeries({
        indicator: 'i',
        area,
        periods: quarters(2024, 4),
        values: [values[(at + 1) % 3]!, values[at]!, null, values[at]!],
      }),
    ),
    targets: [aTarget({ indicator: 'i' })],
    frameworks: [
      {
        id: 'f',
        name,
        perspectives: [perspective],
        objectives: [{ id: 'o', name, perspective: 'p', indicators: ['i'] }],
      },
    ],
    strategyMaps: [
      {
        id: 'm',
        name,
        framework: 'f',
        nodes: ['one', 'two'].map((id) => ({ id, label: name, perspective: 'p', objective: 'o' })),
        links: [
          { from: 'one', to: 'two', effect: 'positive', lag: name },
          { from: 'two', to: 'one', effect: 'negative' },
          { from: 'one', to: 'one', effect: 'unclear' },
        ],
      },
    ],
    stories: [{ id: 's', title: name, body: name, date: '2025-01-01', indicators: ['i'], area: 'a' }],
    overrides: [
      {
        indicator: 'i',
        area: 'a',
        period: '2024-Q4',
        status: 'amber',
        reason: name,
        by: name,
        on: '2025-01-01',
      },
    ],
  });
}

/** All widgets over a document, in a place as wide as a telephone. */
async function widgetsOver(document: PerformanceDocumentInput): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(html`<div><cairn-data .document=${document}></cairn-data></div>`);
  room.style.width = '304px';
  const data = room.querySelector<CairnData>('cairn-data')!;
  for (const tag of [
    'cairn-rag-tile',
    'cairn-exception-list',
    'cairn-trend-chart',
    'cairn-trend-sparkline',
    'cairn-benchmark-comparison',
    'cairn-scorecard-grid',
    'cairn-strategy-map',
    'cairn-indicator-profile',
    'cairn-data-quality',
    'cairn-story',
  ]) {
    const widget = window.document.createElement(tag);
    widget.setAttribute('indicator', 'i');
    widget.setAttribute('area', 'a');
    data.append(widget);
    if (widget instanceof LitElement) await widget.updateComplete;
  }
  return room;
}

const widgetsIn = (room: HTMLElement) => [...room.querySelectorAll<LitElement>('cairn-data > *')];

describe('a document with anything in it', () => {
  const names = {
    markup: '<img src=x onerror="this.pwned=1"><script>pwned()</script>&amp;${7*7}',
    'a word without end': 'W'.repeat(2_000),
    'a long text': 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(10),
    'turned letters': '\u202Edetrevni',
    'joined letters': '👩‍👩‍👧‍👦 e\u0301\u0301\u0301',
    'white space': ' ',
  };
  for (const [kind, name] of Object.entries(names)) {
    it(`is shown as text, within its room, where names are ${kind}`, async () => {
      const room = await widgetsOver(documentOf(name));
      for (const widget of widgetsIn(room)) {
        const heading = widget.shadowRoot?.querySelector('[part=heading]')?.textContent ?? 'no heading';
        expect(heading, widget.localName).to.contain(name);
        expect(widget.shadowRoot?.querySelector('img, script'), widget.localName).to.equal(null);
        expect(widget.scrollWidth, widget.localName).to.be.at.most(304);
      }
    });
  }

  const numbers = {
    'the largest there are': [1.7e308, -1.7e308, 0],
    'the smallest there are': [5e-324, -5e-324, 1e-9],
    'nought from below': [-0, 0, -0],
    'all missing': [null, null, null],
  };
  for (const [kind, values] of Object.entries(numbers)) {
    it(`is drawn with numbers alone where values are ${kind}`, async () => {
      const room = await widgetsOver(documentOf('Falls', values));
      for (const widget of widgetsIn(room)) {
        const markup = widget.shadowRoot?.innerHTML ?? '';
        expect(markup, widget.localName).to.not.match(/NaN|Infinity|undefined/);
        expect(widget.scrollWidth, widget.localName).to.be.at.most(304);
      }
    });
  }

  it('is shown within its room where values are long texts', async () => {
    const document = documentOf('Falls', ['x'.repeat(500), 'green', 'red']);
    const indicators = [anIndicator({ id: 'i', valueType: 'text', assessment: { method: 'selfAssessed' } })];
    const room = await widgetsOver({ ...document, indicators });
    for (const widget of widgetsIn(room)) expect(widget.scrollWidth, widget.localName).to.be.at.most(304);
  });

  it('is a map of 300 nodes that are named in columns, not in one endless list', async () => {
    const document = documentOf('Falls');
    const nodes = Array.from({ length: 300 }, (_, at) => ({
      id: `n${at}`,
      label: `Node ${at}`,
      perspective: 'p',
      objective: 'o',
    }));
    const links = nodes.map(({ id }, at) => ({
      from: id,
      to: nodes[(at * 7 + 3) % 300]!.id,
      effect: 'positive' as const,
    }));
    const room = await widgetsOver({
      ...document,
      strategyMaps: [{ id: 'm', framework: 'f', nodes, links }],
    });
    room.style.width = '1000px';
    const root = room.querySelector('cairn-strategy-map')?.shadowRoot;
    expect(root?.querySelectorAll('[data-node]').length).to.equal(300);
    const lefts = [...(root?.querySelectorAll('.idle li') ?? [])].map(
      (li) => li.getBoundingClientRect().left,
    );
    expect(new Set(lefts).size).to.be.above(2);
  });
});
