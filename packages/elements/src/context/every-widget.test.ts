import { readDocument } from '@cairn/dataset';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../cairn.js';
import { dataset } from './context-data.test-support.js';

/** Each widget as a page writes it that leaves area and period to the context around it. */
const WIDGETS: readonly TemplateResult[] = [
  html`<cairn-rag-tile indicator="falls"></cairn-rag-tile>`,
  html`<cairn-trend-sparkline indicator="falls"></cairn-trend-sparkline>`,
  html`<cairn-trend-chart indicator="falls"></cairn-trend-chart>`,
  html`<cairn-scorecard-grid columns="periods" indicators="falls"></cairn-scorecard-grid>`,
  html`<cairn-benchmark-comparison indicator="falls"></cairn-benchmark-comparison>`,
  html`<cairn-relationship-chart x="falls" y="waits" form="path"></cairn-relationship-chart>`,
  html`<cairn-exception-list></cairn-exception-list>`,
  html`<cairn-strategy-map></cairn-strategy-map>`,
  html`<cairn-report></cairn-report>`,
  html`<cairn-portfolio indicators="falls"></cairn-portfolio>`,
];

const base = dataset().document;
const state = readDocument({
  ...base,
  indicators: [...base.indicators, { ...base.indicators[0], id: 'waits', name: 'Waits' }],
  series: [
    ...base.series,
    ...base.series
      .filter(({ indicator }) => indicator === 'falls')
      .map((series) => ({ ...series, indicator: 'waits', values: series.values.map((_, at) => at + 1) })),
  ],
  targets: [{ indicator: 'falls', kind: 'local', periods: ['2024-A1', '2025-A1'], values: [1, 1] }],
  frameworks: [
    {
      id: 'f',
      name: 'F',
      perspectives: [{ id: 'p', name: 'P' }],
      objectives: [{ id: 'o', name: 'O', perspective: 'p', indicators: ['falls'] }],
    },
  ],
  strategyMaps: [
    {
      id: 'm',
      framework: 'f',
      nodes: [{ id: 'n', label: 'N', perspective: 'p', objective: 'o' }],
      links: [],
    },
  ],
  reports: [{ id: 'r', title: 'R', edition: 'annual', sections: [{ kind: 'tiles', indicators: ['falls'] }] }],
});

/** All that a widget says, its drawings' names and the widgets within it among it. */
function said(root: ParentNode | null | undefined): string {
  const parts = [...(root?.querySelectorAll('*') ?? [])].map(
    (element) => `${element.getAttribute('aria-label') ?? ''} ${said(element.shadowRoot)}`,
  );
  return [root?.textContent ?? '', ...parts].join(' ');
}

describe('a widget inside a cairn-context', () => {
  for (const widget of WIDGETS) {
    const tag = /<(cairn-[a-z-]+)/.exec(widget.strings[0] ?? '')?.[1] ?? '';
    it(`is of the area and the period chosen there: ${tag}`, async () => {
      const data = state.phase === 'ready' ? state.dataset : undefined;
      const room = await fixture<HTMLElement>(
        html`<cairn-data .data=${data}
          ><cairn-context pick="" area="southton" period="2025-Q1">${widget}</cairn-context></cairn-data
        >`,
      );
      const element = room.querySelector(tag);
      const now = () => said(element?.shadowRoot);
      await waitUntil(() => now().includes('Southton'), `${tag}: ${now()}`);
      // A map has no figure of a period; every other widget has that of the first quarter and nothing later.
      if (tag === 'cairn-strategy-map') return;
      await waitUntil(() => /12[.]2|2025\/26/.test(now()) && !/12[.]3/.test(now()), `${tag}: ${now()}`);
    });
  }
});
