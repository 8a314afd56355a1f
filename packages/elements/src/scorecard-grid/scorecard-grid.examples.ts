import type { Dataset } from '@cairn/dataset';
import { anArea } from '@cairn/testing';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';
import { indicators, nation, partnership, series } from './scorecard-grid.test-support.js';

interface Attributes {
  readonly columns?: 'areas' | 'periods';
  readonly areas?: string;
  readonly area?: string;
  readonly indicators?: string;
  readonly framework?: string;
  readonly perspective?: string;
  readonly period?: string;
  readonly sort?: string;
  readonly exceptions?: boolean;
  readonly trend?: boolean;
}

const grid = (data: Dataset | undefined, given: Attributes = {}) =>
  html`<cairn-scorecard-grid
    columns=${given.columns ?? 'areas'}
    areas=${given.areas ?? nothing}
    area=${given.area ?? nothing}
    indicators=${given.indicators ?? nothing}
    framework=${given.framework ?? nothing}
    perspective=${given.perspective ?? nothing}
    period=${given.period ?? nothing}
    sort=${given.sort ?? nothing}
    ?exceptions=${given.exceptions ?? false}
    ?trend=${given.trend ?? false}
    .data=${data}
  ></cairn-scorecard-grid>`;

export const Default: Example = {
  title: 'Areas, by perspective and objective',
  render: () => grid(partnership()),
};

export const Trend: Example = {
  title: 'With trends of one area',
  render: () => grid(partnership(), { trend: true, area: 'southton' }),
};

export const Periods: Example = {
  title: 'Periods of one area',
  render: () => grid(partnership(), { columns: 'periods', area: 'northton', trend: true }),
};

export const OnePerspective: Example = {
  title: 'One perspective',
  render: () => grid(partnership(), { perspective: 'people' }),
};

export const PlainList: Example = {
  title: 'A plain list of measures',
  render: () => grid(partnership(), { indicators: 'waits falls', areas: 'southton northton' }),
};

export const Sorted: Example = {
  title: 'Sorted by an area, worst first',
  render: () =>
    grid(partnership(), { indicators: 'cost satisfaction falls waits', sort: 'northton:descending' }),
};

export const Exceptions: Example = {
  title: 'Exceptions only',
  render: () => grid(partnership(), { exceptions: true }),
};

export const NoExceptions: Example = {
  title: 'Exceptions only, where there are none',
  render: () => grid(partnership(), { exceptions: true, perspective: 'money' }),
};

export const UpToAPeriod: Example = {
  title: 'As it stood at the end of a period',
  render: () => grid(partnership(), { period: '2024-Q3' }),
};

export const NoData: Example = {
  title: 'An area without figures',
  render: () =>
    grid(partnership({ series: series.filter(({ area }) => area === 'northton') }), {
      areas: 'northton southton',
    }),
};

export const Empty: Example = { title: 'No figures at all', render: () => grid(partnership({ series: [] })) };

export const Partial: Example = {
  title: 'Some of what is asked for does not exist',
  render: () => grid(partnership(), { areas: 'northton weston' }),
};

export const UnknownPerspective: Example = {
  title: 'A perspective that the framework does not have',
  render: () => grid(partnership(), { perspective: 'peple' }),
};

export const Loading: Example = { title: 'Nothing has come yet', render: () => grid(undefined) };

export const Failed: Example = {
  title: 'The document cannot be read',
  render: () => html`<cairn-scorecard-grid src="data:application/json,%7B"></cairn-scorecard-grid>`,
};

export const Welsh: Example = {
  title: 'In Welsh',
  lang: 'cy',
  render: () => grid(partnership(), { exceptions: true, sort: 'northton:descending' }),
};

export const RightToLeft: Example = {
  title: 'From right to left',
  dir: 'rtl',
  render: () => grid(partnership(), { trend: true }),
};

export const Narrow: Example = {
  title: 'In 320 pixels',
  width: 320,
  render: () => grid(partnership(), { columns: 'periods', area: 'northton' }),
};

export const LongLabels: Example = {
  title: 'With long names',
  width: 360,
  render: () =>
    grid(
      partnership({
        indicators: indicators.map((indicator) => ({
          ...indicator,
          name: 'Emergency readmissions within twenty-eight days of people whose rehabilitation was interdisciplinary',
        })),
        areas: [
          anArea({ id: 'northton', name: 'Northton-upon-the-Water and Surrounding Villages' }),
          anArea({ id: 'southton', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }),
        ],
      }),
    ),
};

export const Large: Example = {
  title: 'Eighty measures in forty areas',
  render: () => {
    const data = nation(80, 40);
    return grid(data, { areas: data.document.areas.map(({ id }) => id).join(' ') });
  },
};
