import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, minimalDocument, quarters } from '@cairn/testing';
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import { strFromU8, unzipSync } from 'fflate';
import { fileOf, items, openMenu } from './export.test-support.js';
import '../data-quality/define.js';
import '../exception-list/define.js';
import '../portfolio/define.js';
import '../report/define.js';
import '../scorecard-grid/define.js';
import '../story/define.js';

/** Off track, with a figure that is kept back although it was written. */
function dataset(changes: Partial<PerformanceDocumentInput> = {}): Dataset {
  const state = readDocument(
    minimalDocument({
      series: [
        aSeries({ periods: quarters(2024, 4), values: [9, 987.6, 9, 12], status: [null, 'Q', null, 'P'] }),
      ],
      targets: [aTarget({ periods: ['2024-A1'], values: [10] })],
      ...changes,
    }),
  );
  if (state.phase !== 'ready') throw new Error(state.phase);
  return state.dataset;
}

async function drawn(template: TemplateResult): Promise<LitElement> {
  const element = await fixture<LitElement>(template);
  await element.updateComplete;
  return element;
}

/** The CSV that a widget hands out, as lines. */
async function csvOf(element: LitElement): Promise<readonly string[]> {
  const { file } = await fileOf(element, 'CSV');
  return (await file.text()).trimEnd().split('\r\n');
}

describe('widgets without a drawing whose figures can be taken away', () => {
  it('gives a scorecard as a table, what is kept back as a word', async () => {
    const data = dataset();
    const lines = await csvOf(
      await drawn(
        html`<cairn-scorecard-grid
          columns="periods"
          area="northton"
          exportable
          .data=${data}
        ></cairn-scorecard-grid>`,
      ),
    );
    expect(lines[0]).to.match(/^Measure,Unit,Q1 2024,"Status, Q1 2024",/);
    expect(lines[1]).to.contain('falls,%,9,').and.to.contain('Suppressed,Suppressed');
    expect(lines.join()).not.to.contain('987');
  });

  it('gives what needs attention with its reasons, and nothing where nothing does', async () => {
    const list = (data: Dataset) =>
      drawn(html`<cairn-exception-list area="northton" exportable .data=${data}></cairn-exception-list>`);
    const lines = await csvOf(await list(dataset()));
    expect(lines).to.have.length(2);
    expect(lines[1]).to.contain('Off track').and.to.contain('provisional');
    const well = await list(dataset({ targets: [aTarget({ periods: ['2024-A1'], values: [20] })] }));
    expect(well.renderRoot.querySelector('#export') === null).to.equal(true);
  });

  it('gives each table of the data quality a sheet of its own', async () => {
    const element = await drawn(
      html`<cairn-data-quality
        indicator="falls"
        area="northton"
        exportable
        .data=${dataset()}
      ></cairn-data-quality>`,
    );
    const captions = [...element.renderRoot.querySelectorAll('caption')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(captions.length).to.be.greaterThan(1);
    const { file } = await fileOf(element, 'XLSX');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const book = new DOMParser().parseFromString(strFromU8(parts['xl/workbook.xml']!), 'application/xml');
    const sheets = [...book.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name') ?? '');
    expect(sheets).to.have.length(captions.length);
    for (const [at, name] of sheets.entries())
      expect(`${String(at + 1)} ${captions[at] ?? ''}`.startsWith(name.slice(0, 20))).to.equal(true);
  });

  it('gives every table of a report, each under its caption, from a menu above it', async () => {
    const data = dataset({
      reports: [
        {
          id: 'board',
          ...{ title: 'Board report', edition: 'quarterly', audience: 'partner' },
          areas: ['northton'],
          sections: [
            { kind: 'text', text: 'Words.' },
            { kind: 'exceptions' },
            { kind: 'trendCharts', indicators: ['falls'] },
          ],
        },
      ],
    });
    const report = await drawn(html`<cairn-report report="board" exportable .data=${data}></cairn-report>`);
    const { renderRoot } = report;
    const [menu, article] = [renderRoot.querySelector('.export')!, renderRoot.querySelector('article')!];
    expect(menu.compareDocumentPosition(article)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const text = (await csvOf(report)).join('\n');
    const headings = [
      ...renderRoot.querySelectorAll<LitElement>('cairn-exception-list, cairn-trend-chart'),
    ].map((widget) => widget.renderRoot.querySelector('table caption')?.textContent.trim() ?? '');
    expect(headings).to.have.length(2);
    expect(text).to.contain('What needs attention, ').and.to.contain(headings[1]);
    expect(text).to.contain('Suppressed').and.not.to.contain('987');
  });

  it('offers of a report of words its print alone', async () => {
    const data = dataset({
      reports: [
        {
          id: 'words',
          title: 'Words',
          edition: 'annual',
          audience: 'public',
          sections: [{ kind: 'text', text: 'Words.' }],
        },
      ],
    });
    const report = await drawn(html`<cairn-report exportable .data=${data}></cairn-report>`);
    await openMenu(report);
    expect(items(report).map(({ textContent }) => textContent.trim())).to.deep.equal(['Print this']);
  });

  it('gives the figures that stand beside a story', async () => {
    const stories = [
      { id: 'fall', title: 'After a fall', date: '2025-01-31', body: 'She fell.', indicators: ['falls'] },
    ];
    const lines = await csvOf(
      await drawn(html`<cairn-story area="northton" exportable .data=${dataset({ stories })}></cairn-story>`),
    );
    expect(lines.join()).to.contain('falls').and.not.to.contain('987');
  });

  it('gives a choice of measures as one table, whether shown as tiles or not', async () => {
    const portfolio = await drawn(
      html`<cairn-portfolio
        indicators="falls"
        area="northton"
        exportable
        .data=${dataset()}
      ></cairn-portfolio>`,
    );
    const lines = await csvOf(portfolio);
    expect(lines[0]).to.contain('Measure').and.to.contain('Status').and.to.contain('Target');
    expect(lines).to.have.length(2);
  });
});
