import type { Dataset } from '@cairn/dataset';
import { anArea } from '@cairn/testing';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';
import { indicators, nation, partnership, series, wholePartnership } from './scorecard-grid.test-support.js';

interface Attributes {
  readonly columns?: 'areas' | 'periods' | 'measures';
  readonly areas?: string;
  readonly area?: string;
  readonly indicators?: string;
  readonly framework?: string;
  readonly perspective?: string;
  readonly period?: string;
  readonly sort?: string;
  readonly exceptions?: boolean;
  readonly trend?: boolean;
  readonly groupBy?: 'perspective' | 'domain' | 'objective' | 'role' | 'owner' | 'none';
  readonly collapsed?: boolean;
  readonly commentary?: boolean;
  readonly show?: string;
  readonly status?: string;
  readonly measureRole?: string;
  readonly owner?: string;
  readonly search?: string;
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
    group-by=${given.groupBy ?? nothing}
    ?collapsed=${given.collapsed ?? false}
    ?commentary=${given.commentary ?? false}
    show=${given.show ?? nothing}
    status=${given.status ?? nothing}
    measure-role=${given.measureRole ?? nothing}
    owner=${given.owner ?? nothing}
    search=${given.search ?? nothing}
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

export const Measures: Example = {
  title: 'What there is to say of each measure of one area',
  render: () => grid(wholePartnership(), { columns: 'measures', area: 'northton' }),
};

export const SomeColumns: Example = {
  title: 'Some of what there is to say, in another order',
  render: () =>
    grid(wholePartnership(), { columns: 'measures', area: 'northton', show: 'value status owner' }),
};

export const DrillDown: Example = {
  title: 'Measures that open into categories and places',
  render: () => grid(wholePartnership()),
};

export const Collapsed: Example = {
  title: 'Groups closed at first',
  render: () => grid(wholePartnership(), { collapsed: true }),
};

export const ByRole: Example = {
  title: 'By what the measures are for',
  render: () => grid(wholePartnership(), { groupBy: 'role' }),
};

export const ByOwner: Example = {
  title: 'By who answers for the measures',
  render: () => grid(wholePartnership(), { groupBy: 'owner' }),
};

export const SelfAssessed: Example = {
  title: 'With commentary, and how each area rates itself',
  render: () => grid(wholePartnership(), { groupBy: 'objective', commentary: true }),
};

export const Filtered: Example = {
  title: 'Key targets that are on track or at risk',
  render: () => grid(partnership(), { status: 'green amber', measureRole: 'target' }),
};

export const NothingFound: Example = {
  title: 'Filters that nothing passes',
  render: () => grid(partnership(), { search: 'trams' }),
};

export const Suppressed: Example = {
  title: 'A figure that is withheld',
  render: () => grid(partnership(), { indicators: 'waits', areas: 'southton' }),
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

export const Gaelic: Example = {
  title: 'In Scottish Gaelic',
  lang: 'gd',
  render: () => grid(wholePartnership(), { columns: 'measures', area: 'northton' }),
};

export const WelshMeasures: Example = {
  title: 'In Welsh, with commentary',
  lang: 'cy',
  render: () => grid(wholePartnership(), { columns: 'measures', area: 'northton', commentary: true }),
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

export const NarrowMeasures: Example = {
  title: 'Measures of one area in 240 pixels',
  width: 240,
  render: () => grid(wholePartnership(), { columns: 'measures', area: 'northton', commentary: true }),
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
