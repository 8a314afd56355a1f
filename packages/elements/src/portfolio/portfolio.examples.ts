import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

function dataset(document: Partial<PerformanceDocumentInput> = {}): Dataset {
  const measures = ['falls', 'stays', 'waits', 'calls'];
  const values = [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8];
  const state = readDocument(
    withSeries(
      measures.flatMap((indicator, at) =>
        ['northton', 'southton'].map((area) =>
          aSeries({
            indicator,
            area,
            values: values.map((value) => value + at + (area === 'southton' ? 5 : 0)),
          }),
        ),
      ),
      {
        reportingYearStart: '--04-01',
        areas: [
          anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd' } }),
          anArea({ id: 'southton', name: { en: 'Southton', cy: 'Tref y De' } }),
        ],
        indicators: [
          anIndicator({
            name: { en: 'Falls at home', cy: 'Cwympiadau gartref', gd: 'Tuiteaman san dachaigh' },
          }),
          anIndicator({ id: 'stays', name: { en: 'Long stays', cy: 'Arosiadau hir', gd: 'Fuireach fada' } }),
          anIndicator({
            id: 'waits',
            name: { en: 'Long waits', cy: 'Arosiadau am ofal', gd: 'Feitheamh fada' },
          }),
          anIndicator({
            id: 'calls',
            name: { en: 'Calls answered', cy: 'Galwadau a atebwyd', gd: 'Fiosan' },
          }),
        ],
        targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [11.5, 11] })],
        views: [
          { id: 'urgent', title: { en: 'Urgent care', cy: 'Gofal brys' }, indicators: ['calls', 'waits'] },
          { id: 'everything', title: { en: 'Everything', cy: 'Popeth' } },
        ],
        ...document,
      },
    ),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

export const Usual: Example = {
  title: 'Three measures as tiles',
  render: () =>
    html`<cairn-portfolio
      indicators="falls stays waits"
      area="northton"
      .data=${dataset()}
    ></cairn-portfolio>`,
};

export const Table: Example = {
  title: 'As one table',
  render: () =>
    html`<cairn-portfolio
      indicators="falls stays"
      form="grid"
      area="northton"
      .data=${dataset()}
    ></cairn-portfolio>`,
};

export const ReadyChoice: Example = {
  title: 'Starting from a choice that the document has ready',
  render: () => html`<cairn-portfolio view="urgent" area="northton" .data=${dataset()}></cairn-portfolio>`,
};

export const NothingChosen: Example = {
  title: 'Nothing chosen yet',
  render: () => html`<cairn-portfolio area="northton" .data=${dataset()}></cairn-portfolio>`,
};

export const Shared: Example = {
  title: 'With a link to share',
  render: () =>
    html`<cairn-portfolio
      indicators="falls stays"
      area="northton"
      address-state="query"
      .data=${dataset()}
    ></cairn-portfolio>`,
};

export const MeasureGone: Example = {
  title: 'A chosen measure is no longer there',
  render: () =>
    html`<cairn-portfolio indicators="falls bygone" area="northton" .data=${dataset()}></cairn-portfolio>`,
};

export const Suppressed: Example = {
  title: 'A figure that is suppressed',
  render: () => {
    const data = dataset({
      series: [aSeries({ values: [12, null], status: [null, 'Q'] })],
    });
    return html`<cairn-portfolio indicators="falls stays" area="northton" .data=${data}></cairn-portfolio>`;
  },
};

export const UnknownArea: Example = {
  title: 'Asked for an area that is not in the document',
  render: () =>
    html`<cairn-portfolio indicators="falls" area="nowhere" .data=${dataset()}></cairn-portfolio>`,
};

export const LongLabels: Example = {
  title: 'Long names in a narrow room',
  width: 240,
  render: () => {
    const name =
      'Emergency admissions to hospital of people aged 65 and over because of a fall at home or in a care home';
    const data = dataset({
      indicators: ['falls', 'stays', 'waits', 'calls'].map((id) =>
        anIndicator({ id, name: `${name}: ${id}` }),
      ),
    });
    return html`<cairn-portfolio indicators="falls stays" area="northton" .data=${data}></cairn-portfolio>`;
  },
};

export const Welsh: Example = {
  title: 'In Welsh',
  lang: 'cy',
  render: () =>
    html`<cairn-portfolio indicators="falls stays" area="northton" .data=${dataset()}></cairn-portfolio>`,
};

export const Gaelic: Example = {
  title: 'In Scottish Gaelic',
  lang: 'gd',
  render: () =>
    html`<cairn-portfolio indicators="falls stays" area="northton" .data=${dataset()}></cairn-portfolio>`,
};

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () =>
    html`<cairn-portfolio indicators="falls stays" area="northton" .data=${dataset()}></cairn-portfolio>`,
};
