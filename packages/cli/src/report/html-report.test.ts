import { expect } from 'chai';
import { JSDOM } from 'jsdom';
import { htmlReport } from './html-report.js';
import { HOSTILE, requestIn } from './report.test-support.js';

/** What a reader's browser makes of a page: shadow roots where the page declares them. */
function opened(html: string): Document {
  const { document } = new JSDOM(html).window;
  for (const template of declared(document)) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
  }
  return document;
}

function declared(root: ParentNode): readonly HTMLTemplateElement[] {
  return [...root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')];
}

/** Every element of a page in reading order, across shadow roots. */
function elements(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? elements(one.shadowRoot) : []),
  ]);
}

const textOf = (one: Element | undefined) => one?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';

describe('a report as one page', function () {
  // The whole library is read and run in a page for each.
  this.timeout(60_000);

  let html = '';
  let page: Document;
  before(async () => {
    html = await htmlReport(requestIn('en'));
    page = opened(html);
  });

  it('says the figures that the dataset has', () => {
    const tile = elements(page).find((one) => one.localName === 'cairn-rag-tile');
    const { dataset, words } = requestIn('en');
    const fact = dataset.fact({ indicator: 'falls', area: 'northton' });
    const value = fact?.observation?.value ?? null;
    expect(value).to.equal(12.25);
    expect(tile?.shadowRoot?.textContent).to.contain(words.value(12.25, fact!.indicator.unit).text);
  });

  it('holds the figures of a chart in a table, closed until a reader opens it', () => {
    const chart = elements(page).find((one) => one.localName === 'cairn-trend-chart')?.shadowRoot;
    const figures = chart?.querySelector('details.figures');
    expect(figures?.hasAttribute('open')).to.equal(false);
    expect([...figures!.querySelectorAll('tbody th')].map(textOf)).to.have.length(2);
    expect(chart?.querySelectorAll('svg path').length).to.be.greaterThan(0);
  });

  it('says how its widgets are read once, at the end, and why each status is what it is', () => {
    const texts = elements(page)
      .filter((one) => one.matches('.guide-of'))
      .map(textOf);
    expect(texts.map((text) => text.split(' ')[0])).to.deep.equal(['Tile', 'Trend', 'Scorecard']);
    expect(elements(page).filter((one) => one.matches('details.guide')).length).to.equal(0);
    const terms = elements(page).filter((one) => one.localName === 'dt' && textOf(one) === 'Status, and why');
    expect(terms.map((term) => textOf(term.nextElementSibling ?? undefined))).to.deep.equal([
      'Northton, Q1 2025: No target. There is no target for this period.',
    ]);
  });

  it('has real headings that go down a level at a time, under one title', () => {
    const levels = elements(page)
      .filter(({ localName }) => /^h[1-6]$/u.test(localName))
      .map(({ localName }) => Number(localName.slice(1)));
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    expect(levels[0]).to.equal(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).to.be.at.most(1);
    expect(elements(page).filter((one) => one.getAttribute('role') === 'heading')).to.deep.equal([]);
  });

  it('leads from its contents to its sections without a script', () => {
    const links = [...page.querySelectorAll('.contents a')];
    expect(links).to.have.length(7);
    for (const link of links) {
      const target = page.querySelector(link.getAttribute('href')!);
      expect(textOf(target!)).to.equal(textOf(link));
    }
  });

  it('has nothing to press, nothing to run and nothing to fetch', () => {
    const all = elements(page);
    expect(all.filter((one) => one.matches('script, button, select, input, link, iframe'))).to.deep.equal([]);
    const attributes = all.flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).to.deep.equal([]);
    expect(
      attributes.filter(({ name, value }) => name === 'src' && !value.startsWith('data:')),
    ).to.deep.equal([]);
    expect(html).to.not.match(/url\(\s*["']?(?!#)|@import/iu);
  });

  it('shows hostile text of a document as text', () => {
    expect(textOf([...page.querySelectorAll('h2')][1])).to.equal(HOSTILE);
  });

  it('keeps the links of the document as they are', () => {
    const links = elements(page).filter((one) => one.localName === 'a');
    const outward = links.map((one) => one.getAttribute('href')!).filter((href) => !href.startsWith('#'));
    expect(outward).to.deep.equal(['https://example.org/rules', 'rules.html']);
  });

  it('lets a browser use no styles but its own', () => {
    const rule = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(rule).to.contain("default-src 'none'").and.not.contain('unsafe');
    const hashes = new Set(rule?.match(/sha256-[^']+/gu));
    const styles = elements(page).filter((one) => one.localName === 'style');
    expect(hashes.size).to.equal(new Set(styles.map((one) => one.textContent)).size);
  });

  for (const [language, title, contents] of [
    ['en', 'Board', 'Contents'],
    ['cy', 'Bwrdd', 'Cynnwys'],
    ['gd', 'Bòrd', 'Clàr-innse'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const spoken = opened(await htmlReport(requestIn(language)));
      expect(spoken.documentElement.lang).to.equal(language);
      expect(spoken.title).to.equal(title);
      expect(textOf(spoken.querySelector('.contents-heading')!)).to.equal(contents);
    });
  }
});
