import type { Dataset } from '@cairn/dataset';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';
import { longNames, relationshipData } from './relationship-data.test-support.js';

interface Asked {
  readonly x?: string;
  readonly y?: string;
  readonly size?: string;
  readonly indicators?: string;
  readonly areas?: string;
  readonly group?: string;
  readonly period?: string;
  readonly from?: string;
  readonly form?: 'scatter' | 'path' | 'lines' | 'multiples';
}

const PAIR: Asked = { x: 'waits', y: 'delays' };

const chart = (asked: Asked = PAIR, data: Dataset = relationshipData()) =>
  html`<cairn-relationship-chart
    area="northton"
    x=${asked.x ?? nothing}
    y=${asked.y ?? nothing}
    size=${asked.size ?? nothing}
    indicators=${asked.indicators ?? nothing}
    areas=${asked.areas ?? nothing}
    group=${asked.group ?? nothing}
    period=${asked.period ?? nothing}
    from=${asked.from ?? nothing}
    form=${asked.form ?? nothing}
    .data=${data}
  ></cairn-relationship-chart>`;

const related = (form?: Asked['form']) =>
  html`<cairn-relationship-chart
    relationship="waits-and-delays"
    area="northton"
    form=${form ?? nothing}
    .data=${relationshipData()}
  ></cairn-relationship-chart>`;

export const Scatter: Example = {
  title: 'Areas as points, two of them without a figure',
  render: () => chart(),
};

export const Lag: Example = {
  title: 'A relationship of the document, one measure a month later than the other',
  render: () => related(),
};

export const Neighbours: Example = {
  title: 'Neighbours named among all areas',
  render: () => chart({ ...PAIR, group: 'near', period: '2025-11' }),
};

export const Named: Example = {
  title: 'Named areas in an earlier month',
  render: () => chart({ ...PAIR, areas: 'southton coldstow', period: '2025-03' }),
};

export const FewAreas: Example = {
  title: 'Four areas, each with its name',
  render: () => chart({ ...PAIR, group: 'few', form: 'scatter' }),
};

export const Size: Example = {
  title: 'The size of a point shows a third measure',
  render: () => chart({ ...PAIR, size: 'people', period: '2025-11', form: 'scatter' }),
};

export const Path: Example = {
  title: 'The course of one area, with a gap',
  render: () => chart({ ...PAIR, form: 'path' }),
};

export const Lines: Example = {
  title: 'Lines beneath each other, one read a month later',
  render: () => related('lines'),
};

export const Multiples: Example = {
  title: 'Small multiples of four measures',
  width: 900,
  render: () => chart({ indicators: 'waits delays posts people' }),
};

export const Combined: Example = {
  title: 'Months put together to quarters, to be paired with quarters',
  render: () => chart({ x: 'delays', y: 'posts', form: 'path' }),
};

export const Unpaired: Example = {
  title: 'Periods that do not match, as lines',
  render: () => chart({ x: 'waits', y: 'posts' }),
};

export const CannotPair: Example = {
  title: 'Periods that do not match, asked for as points',
  render: () => chart({ x: 'waits', y: 'posts', form: 'scatter' }),
};

export const InWords: Example = {
  title: 'A measure told in words',
  render: () => chart({ x: 'waits', y: 'control' }),
};

export const NoData: Example = {
  title: 'No figures yet',
  render: () => chart(PAIR, relationshipData({ series: [] })),
};

export const Empty: Example = { title: 'Asked for nothing', render: () => chart({}) };

export const UnknownRelationship: Example = {
  title: 'Asked for a relationship that is not in the document',
  render: () =>
    html`<cairn-relationship-chart
      relationship="watis"
      area="northton"
      .data=${relationshipData()}
    ></cairn-relationship-chart>`,
};

export const Failed: Example = {
  title: 'The document cannot be read; a link stands in',
  render: () =>
    html`<cairn-relationship-chart x="waits" y="delays" src="data:application/json,{}"
      ><a href="#table">The figures as a table</a></cairn-relationship-chart
    >`,
};

export const LongLabels: Example = {
  title: 'Names far too long for the plot',
  width: 360,
  render: () => chart({ ...PAIR, group: 'near', period: '2025-11' }, longNames()),
};

export const Narrow: Example = {
  title: 'In a narrow place',
  width: 260,
  render: () => chart({ ...PAIR, group: 'near', period: '2025-11' }),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => related() };

export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => related('lines') };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => chart({ ...PAIR, group: 'near', period: '2025-11' }),
};
