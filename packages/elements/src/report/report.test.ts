import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';
import * as examples from './report.examples.js';
import type { CairnReport } from './report.js';

async function reportOf(example: Example): Promise<CairnReport> {
  const report = (await show(example)).querySelector('cairn-report');
  if (!report) throw new Error('no report');
  return report;
}

const text = (place: Element | null | undefined) => place?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Headings with their levels, those within the widgets of the report among them, in reading order. */
function outline(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.getAttribute('role') === 'heading'
      ? [`${element.getAttribute('aria-level') ?? ''} ${text(element)}`]
      : []),
    ...(element.shadowRoot ? outline(element.shadowRoot) : []),
  ]);
}

const sections = (report: CairnReport) => [...report.renderRoot.querySelectorAll('[part=section]')];

describe('cairn-report', () => {
  examplesAreAccessible(examples);

  it('says on its cover what it is, about where and when, and whose it is', async () => {
    const report = await reportOf(examples.EarlierPeriod);
    const cover = report.renderRoot.querySelector('[part=cover]');
    expect(text(cover?.querySelector('[part=heading]'))).to.equal('Board report');
    expect([...(cover?.querySelectorAll('dl > div') ?? [])].map(text)).to.deep.equal([
      'Edition Quarterly',
      'About Northton',
      'Period As at the end of Q4 2024/25',
      'Publisher Northern Partnership',
      'Published 14 February 2026',
      'For Partners',
    ]);
  });

  it('has an outline in which each widget stands beneath its section', async () => {
    expect(outline((await reportOf(examples.Usual)).renderRoot).join('\n')).to.match(
      new RegExp(
        [
          '^2 Board report',
          '3 Contents',
          '3 Overview',
          '4 At a glance',
          '5 Falls at home',
          '5 Long stays',
          '4 Scorecard',
          '5 .+',
          '3 In depth',
          '4 Trends',
          '5 Falls at home, Northton.*',
          '4 What comes next',
          '3 What the measures mean',
          '4 Falls at home',
          '3 How to read the charts and tables',
          '4 Tile',
          '4 Scorecard',
          '4 Trend chart$',
        ].join('\n'),
      ),
    );
  });

  it('lists its sections, and leads to each by keyboard', async () => {
    const report = await reportOf(examples.Usual);
    const [, ...links] = [...report.renderRoot.querySelectorAll<HTMLElement>('nav button')];
    expect(links.map(text)).to.deep.equal([
      'At a glance',
      'Scorecard',
      'In depth',
      'Trends',
      'What comes next',
      'What the measures mean',
      'How to read the charts and tables',
    ]);
    links[2]?.focus();
    await sendKeys({ press: 'Enter' });
    const reached = report.shadowRoot?.activeElement;
    expect(text(reached)).to.equal('In depth');
    expect(reached?.getAttribute('role')).to.equal('heading');
    expect(reached?.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('leads back to its contents from the end of each chapter, and from its own', async () => {
    const report = await reportOf(examples.Usual);
    const back = [...report.renderRoot.querySelectorAll<HTMLElement>('.back')];
    expect(back.length).to.equal(3);
    back[2]?.focus();
    await sendKeys({ press: 'Enter' });
    expect(text(report.shadowRoot?.activeElement)).to.equal('Contents');
  });

  it('shows figures as they stood at the end of its period, in every widget', async () => {
    const report = await reportOf(examples.EarlierPeriod);
    const tile = report.renderRoot.querySelector('cairn-rag-tile')?.shadowRoot;
    expect(text(tile?.querySelector('[part=value]'))).to.equal('11.9%');
    const chart = report.renderRoot.querySelector('cairn-trend-chart')?.shadowRoot;
    expect(text(chart?.querySelector('[part=sentence]'))).to.contain('11.9%');
  });

  it('keeps its place for a section that a newer version has brought, and says so', async () => {
    const [first, second] = sections(await reportOf(examples.NewerVersion));
    expect(text(first)).to.contain('Weather This section needs a newer version of Cairn.');
    expect(second?.querySelectorAll('cairn-rag-tile').length).to.equal(2);
  });

  it('says of a section that nothing fits that nothing does', async () => {
    expect(text(sections(await reportOf(examples.NothingFits))[0])).to.contain(
      'Nothing in the published figures fits this section.',
    );
  });

  it('begins with what has changed since an edition that the page gives it', async () => {
    const report = await reportOf(examples.SinceTheLastEdition);
    const [changes] = sections(report);
    expect(text(changes?.querySelector('[part=section-heading]'))).to.equal(
      'What has changed since the last edition',
    );
    expect(text(changes)).to.contain('Falls at home, Northton');
    report.previous = undefined;
    await report.updateComplete;
    expect(text(sections(report)[0])).to.match(/^Overview/);
  });

  it('shows what areas say of themselves as a word beside a shape, in their own words', async () => {
    const report = await reportOf(examples.SelfAssessments);
    const rows = [...report.renderRoot.querySelectorAll('.assessments tbody tr')];
    expect(rows.map((row) => [...row.children].map(text).join(' '))).to.deep.equal([
      'Northton Rated amber 10.8% Too few staff. Director, 1 December 2025',
      'Southton Rated green 11.8% All is well. Director, 2 December 2025',
    ]);
    const [sign] = report.renderRoot.querySelectorAll('.assessments .status svg');
    expect(sign?.getBoundingClientRect().width).to.be.within(8, 24);
  });

  it('is larger, its widgets too, and one thing beneath another where it is for easy reading', async () => {
    const sizes = async (example: Example) => {
      const root = (await reportOf(example)).renderRoot;
      const tile = root.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector('[part=value]');
      return [root.querySelector('.section-heading'), tile].map((one) =>
        one ? parseFloat(getComputedStyle(one).fontSize) : 0,
      );
    };
    const [easy, usual] = [await sizes(examples.EasyRead), await sizes(examples.OneSection)];
    expect(easy.map((size, at) => size > (usual[at] ?? Infinity))).to.deep.equal([true, true]);
  });

  it('is about another area where the page asks for it', async () => {
    const { data } = await reportOf(examples.Usual);
    const report = await fixture<CairnReport>(
      html`<cairn-report area="southton" .data=${data}></cairn-report>`,
    );
    expect(text(report.renderRoot.querySelector('.facts'))).to.contain('About Southton');
    const tiles = [...report.renderRoot.querySelectorAll('cairn-rag-tile')];
    expect(tiles.map(({ area }) => area)).to.deep.equal(['southton']);
  });

  it('follows what a context around it has chosen', async () => {
    const { data } = await reportOf(examples.Usual);
    const context = await fixture(
      html`<cairn-context pick="" area="southton" .data=${data}
        ><cairn-report .data=${data}></cairn-report
      ></cairn-context>`,
    );
    const report = context.querySelector('cairn-report');
    await waitUntil(() => text(report?.renderRoot.querySelector('.facts')).includes('Southton'));
  });

  it('says in the reader’s language what is its own, and marks what the document says in another', async () => {
    const report = await reportOf(examples.Gaelic);
    expect(text(report.renderRoot.querySelector('nav'))).to.match(/^Clàr-innse Sealladh farsaing/);
    expect(report.renderRoot.querySelector('.subtitle [lang=en]')).not.to.equal(null);
  });

  it('has no contents where there is next to nothing to list', async () => {
    expect((await reportOf(examples.OneSection)).renderRoot.querySelector('nav')).to.equal(null);
  });

  it('fits into 240 pixels', async () => {
    const report = await reportOf(examples.Narrow);
    expect(report.scrollWidth).to.be.at.most(240);
    for (const widget of report.renderRoot.querySelectorAll<LitElement>('.figure, cairn-rag-tile')) {
      const { left, right } = widget.getBoundingClientRect();
      expect(left, widget.localName).to.be.at.least(report.getBoundingClientRect().left);
      expect(right, widget.localName).to.be.at.most(report.getBoundingClientRect().right + 0.5);
    }
  });
});
