import { readDocument, type Dataset } from '@cairn/dataset';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './cairn.js';
import { finishIdleWork } from './parts/idle-work.js';

/*
 * What a reader sees of one indicator in one area, on the demo's own document: the same figure, status and period on the tile, in
 * the scorecard's cell, in the panel of the strategy map and in the comparison's row. The views are compared over the whole demo in
 * `packages/views`; here it is the pages' own text.
 */

const spoken = (node: Element | null | undefined): string =>
  node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function drawn(template: ReturnType<typeof html>): Promise<ShadowRoot> {
  const element = await fixture<LitElement>(template);
  await element.updateComplete;
  finishIdleWork();
  if (!element.shadowRoot) throw new Error('nothing is drawn');
  return element.shadowRoot;
}

interface Seen {
  readonly value: string;
  readonly status: string;
  readonly period: string;
}

async function onTile(data: Dataset, indicator: string, area: string): Promise<Seen> {
  const root = await drawn(
    html`<cairn-rag-tile .data=${data} indicator=${indicator} area=${area}></cairn-rag-tile>`,
  );
  return {
    value: spoken(root.querySelector('[part=value]')),
    status: spoken(root.querySelector('[part=status]')),
    period: spoken(root.querySelector('[part=period]')).split(',')[0] ?? '',
  };
}

/** The phrase a screen reader hears of the measure's cell: "12.3 days, at risk, provisional". */
async function inGrid(data: Dataset, indicator: string, area: string): Promise<string> {
  const root = await drawn(
    html`<cairn-scorecard-grid .data=${data} indicators=${indicator} areas=${area}></cairn-scorecard-grid>`,
  );
  return spoken(root.querySelector('[part=cell] .visually-hidden'));
}

async function inComparison(data: Dataset, indicator: string, area: string): Promise<Seen> {
  const root = await drawn(
    html`<cairn-benchmark-comparison
      .data=${data}
      indicator=${indicator}
      area=${area}
    ></cairn-benchmark-comparison>`,
  );
  const own = root.querySelector('tr.own');
  const heads = [...root.querySelectorAll('[part=table] thead th')].map(spoken);
  const row = [...root.querySelectorAll('[part=table] tbody tr')].find(
    (candidate) =>
      spoken(candidate.querySelector('th')) === spoken(own?.querySelector('.name')).split(',')[0],
  );
  return {
    value: spoken(row?.children[heads.findIndex((head) => head.startsWith('Value'))]),
    status: spoken(own?.querySelector('[part=status]')),
    period: spoken(root.querySelector('[part=heading]')),
  };
}

/** What the map's panel says of the measure, on the node of an objective that holds it alone or with others. */
async function onMap(data: Dataset, indicator: string, area: string, name: string): Promise<Seen> {
  const element = await fixture<LitElement>(
    html`<cairn-strategy-map .data=${data} area=${area}></cairn-strategy-map>`,
  );
  await element.updateComplete;
  const root = element.renderRoot;
  const [map] = data.document.strategyMaps;
  const objectives = data.document.frameworks.flatMap((framework) => framework.objectives);
  const node = map?.nodes.findIndex(({ objective, indicators }) =>
    (indicators ?? objectives.find(({ id }) => id === objective)?.indicators ?? []).includes(indicator),
  );
  const label = map?.nodes[node ?? -1]?.label;
  const text = typeof label === 'string' ? label : (label?.['en'] ?? '');
  const button = [...root.querySelectorAll<HTMLButtonElement>('button')].find((one) =>
    spoken(one).startsWith(text),
  );
  button?.focus();
  await element.updateComplete;
  const measure = [...root.querySelectorAll('.measures li')].find(
    (item) => spoken(item.querySelector('span')) === name,
  );
  return {
    value: spoken(measure?.querySelector('strong')),
    status: spoken(measure?.querySelector('[part=status]')),
    period: spoken(measure?.querySelector('.muted')),
  };
}

describe('one indicator in one area of the demo', () => {
  let data: Dataset;
  before(async () => {
    // The test server gives JSON as a module.
    const address = '/demo/data/two-rivers.json';
    // eslint-disable-next-line no-unsanitized/method -- a constant, kept from the compiler because it has no types
    const { default: document } = (await import(address)) as { default: unknown };
    const state = readDocument(document);
    if (state.phase !== 'ready') throw new Error('the demo’s document cannot be read');
    data = state.dataset;
  });

  for (const [indicator, area] of [
    ['delayed-discharges', 'aldermoor'],
    ['ae-four-hours', 'greyhaven'],
    ['emergency-readmissions', 'greyhaven'],
    ['safeguarding', 'aldermoor'],
    ['budget-variance', 'aldermoor'],
    ['vacancies', 'greyhaven'],
  ] as const) {
    it(`looks the same in every widget: ${indicator}, ${area}`, async () => {
      const measure = data.directory.indicator(indicator);
      const name = measure?.shortName ?? measure?.name;
      const english = typeof name === 'string' ? name : (name?.['en'] ?? '');
      const tile = await onTile(data, indicator, area);
      const plain = tile.value.replaceAll('\u00A0', ' ');

      const cell = await inGrid(data, indicator, area);
      expect(cell.replaceAll('\u00A0', ' ').toLowerCase()).to.contain(tile.status.toLowerCase());
      expect(cell.replace(/[^\d.,−]/g, '')).to.contain(plain.replace(/[^\d.,−]/g, '').replace(/,$/, ''));

      const row = await inComparison(data, indicator, area);
      expect(row.status).to.equal(tile.status);
      expect(row.period).to.contain(tile.period);
      expect(row.value.replaceAll(/\s/g, '')).to.equal(plain.replaceAll(/\s/g, ''));

      const node = await onMap(data, indicator, area, english);
      expect(node.status).to.equal(tile.status);
      expect(node.period).to.equal(tile.period);
      expect(node.value.replaceAll(/\s/g, '')).to.equal(plain.replaceAll(/\s/g, ''));
    });
  }
});
