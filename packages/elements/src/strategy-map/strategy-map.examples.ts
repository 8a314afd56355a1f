import type { Dataset } from '@cairn/dataset';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';
import { MEASURES, mapData, nodes, questionedData } from './strategy-map-data.test-support.js';

const shown = (data: Dataset, area = 'northton') =>
  html`<cairn-strategy-map area=${area} .data=${data}></cairn-strategy-map>`;

export const Default: Example = {
  title: 'A map of nine objectives',
  width: 1200,
  render: () => shown(mapData()),
};

export const Narrow: Example = {
  title: 'In a narrow place, as a list',
  width: 320,
  render: () => shown(mapData()),
};

export const Tight: Example = {
  title: 'Wider than its place, scrolling inside',
  width: 700,
  render: () => shown(mapData()),
};

export const Questions: Example = {
  title: 'Figures that speak against three links',
  width: 1200,
  render: () => shown(questionedData()),
};

export const QuestionsInWelsh: Example = {
  title: 'The same in Welsh, as a list',
  lang: 'cy',
  width: 360,
  render: () => shown(questionedData()),
};

export const QuestionsRightToLeft: Example = {
  title: 'The same in a right-to-left page',
  dir: 'rtl',
  width: 1000,
  render: () => shown(questionedData()),
};

export const Gaelic: Example = {
  title: 'In Scottish Gaelic',
  lang: 'gd',
  width: 1000,
  render: () => shown(questionedData()),
};

export const NoData: Example = {
  title: 'An area without figures',
  width: 1000,
  render: () => shown(mapData(), 'southton'),
};

export const NothingMeasured: Example = {
  title: 'Objectives that nothing measures',
  width: 1000,
  render: () =>
    shown(mapData({ nodes: nodes.map(({ id, label, perspective }) => ({ id, label, perspective })) })),
};

export const NoLinks: Example = {
  title: 'Objectives without links',
  width: 1000,
  render: () => shown(mapData({ links: [] })),
};

export const LongLabels: Example = {
  title: 'Long labels, wrapped and never cut',
  width: 1000,
  render: () =>
    shown(
      mapData({
        nodes: nodes.map((one) => ({
          ...one,
          label: `${typeof one.label === 'string' ? one.label : (one.label['en'] ?? '')}, as agreed by the integration joint board and its strategic planning group for interdisciplinary collaboration`,
        })),
      }),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', width: 1000, render: () => shown(mapData()) };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  width: 1000,
  render: () => shown(mapData()),
};

export const NoMap: Example = {
  title: 'A document without a map',
  render: () => shown(mapData({}, { strategyMaps: [] })),
};

export const EmptyMap: Example = {
  title: 'A map without objectives',
  render: () => shown(mapData({ nodes: [], links: [] })),
};

export const UnknownMap: Example = {
  title: 'Asked for a map that is not in the document',
  render: () => html`<cairn-strategy-map map="hwo" area="northton" .data=${mapData()}></cairn-strategy-map>`,
};

export const Failed: Example = {
  title: 'The document cannot be read; a link stands in',
  render: () =>
    html`<cairn-strategy-map area="northton" src="data:application/json,{}"
      ><a href="#table">The map as a table</a></cairn-strategy-map
    >`,
};

/** A large map: lanes of many objectives, linked from lane to lane. */
export const Large: Example = {
  title: 'Forty objectives',
  width: 1400,
  render: () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `n${String(at)}`,
      label: `Objective ${String(at + 1)}`,
      perspective: ['outcomes', 'money', 'delivery', 'people'][Math.floor(at / 10)] ?? 'people',
      indicators: [Object.keys(MEASURES)[at % 5] ?? 'falls'],
    }));
    const between = Array.from({ length: 50 }, (_, at) => {
      const from = 10 + (at % 30);
      return {
        from: `n${String(from)}`,
        to: `n${String(Math.max(0, from - 10 + ((at * 7 + Math.floor(at / 30)) % 5) - 2))}`,
        effect: 'positive' as const,
      };
    });
    return shown(mapData({ nodes: many, links: between }));
  },
};
