import { axeFaults } from '@cairn/testing/in-browser/axe.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';
import * as examples from './portfolio.examples.js';
import type { CairnPortfolio } from './portfolio.js';

const KEY = 'cairn-portfolio example';

async function portfolioOf(example: Example): Promise<CairnPortfolio> {
  const portfolio = (await show(example)).querySelector('cairn-portfolio');
  if (!portfolio) throw new Error('no portfolio');
  return portfolio;
}

/** An element on its own, as a page would write it a second time. */
async function again(
  portfolio: CairnPortfolio,
  attributes: Partial<CairnPortfolio>,
): Promise<CairnPortfolio> {
  const next = await fixture<CairnPortfolio>(
    html`<cairn-portfolio .data=${portfolio.data}></cairn-portfolio>`,
  );
  Object.assign(next, attributes);
  await next.updateComplete;
  return next;
}

const text = (place: Element | null | undefined) => place?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const tiles = ({ renderRoot }: CairnPortfolio) =>
  [...renderRoot.querySelectorAll('cairn-rag-tile')].map(({ indicator }) => indicator);

/** A button by its accessible name. */
function button(portfolio: CairnPortfolio, name: string): HTMLButtonElement {
  const found = [...portfolio.renderRoot.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? text(one)) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

async function press(portfolio: CairnPortfolio, name: string): Promise<void> {
  button(portfolio, name).focus();
  await sendKeys({ press: 'Enter' });
  await portfolio.updateComplete;
}

async function opened(example: Example): Promise<CairnPortfolio> {
  const portfolio = await portfolioOf(example);
  await press(portfolio, 'Choose measures');
  return portfolio;
}

const told = ({ renderRoot }: CairnPortfolio) => text([...renderRoot.querySelectorAll('[aria-live]')].at(-1));

const focused = ({ shadowRoot }: CairnPortfolio) =>
  shadowRoot?.activeElement?.getAttribute('aria-label') ?? text(shadowRoot?.activeElement);

describe('cairn-portfolio', () => {
  examplesAreAccessible(examples);

  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname);
  });

  it('shows the measures in their order, and how they stand', async () => {
    const portfolio = await portfolioOf(examples.Usual);
    expect(tiles(portfolio)).to.deep.equal(['falls', 'stays', 'waits']);
    expect(text(portfolio.renderRoot.querySelector('[part=sentence]'))).to.match(
      /^3 measures in Northton: .*on track/,
    );
  });

  it('is accessible while a reader chooses', async () => {
    expect(await axeFaults(await opened(examples.Usual), 'all')).to.deep.equal([]);
  });

  it('moves a measure by keyboard, keeps the focus on it, and says where it is', async () => {
    const portfolio = await opened(examples.Usual);
    await press(portfolio, 'Move Falls at home down');
    expect(tiles(portfolio)).to.deep.equal(['stays', 'falls', 'waits']);
    expect(focused(portfolio)).to.equal('Move Falls at home down');
    expect(told(portfolio)).to.equal('Falls at home is now 2 of 3.');
    await sendKeys({ press: 'Enter' });
    await portfolio.updateComplete;
    // At the end there is no further down: the focus stays with the measure.
    expect(focused(portfolio)).to.equal('Move Falls at home up');
    expect(tiles(portfolio)).to.deep.equal(['stays', 'waits', 'falls']);
  });

  it('removes a measure, and leads the focus to the next, then to where one can be added', async () => {
    const portfolio = await opened(examples.Usual);
    await press(portfolio, 'Remove Long stays');
    expect(tiles(portfolio)).to.deep.equal(['falls', 'waits']);
    expect(told(portfolio)).to.equal('Long stays removed. 2 left.');
    expect(focused(portfolio)).to.equal('Remove Long waits');
    await press(portfolio, 'Remove Long waits');
    expect(focused(portfolio)).to.equal('Remove Falls at home');
    await press(portfolio, 'Remove Falls at home');
    expect(portfolio.shadowRoot?.activeElement?.localName).to.equal('select');
    expect(text(portfolio.renderRoot.querySelector('[part=nothing-chosen]'))).to.contain(
      'You have not chosen any measures yet.',
    );
  });

  it('adds a measure that is not there yet, and tells the page', async () => {
    const portfolio = await opened(examples.Usual);
    const heard: (readonly string[])[] = [];
    portfolio.addEventListener('cairn-portfolio-change', ({ detail }) => heard.push(detail.indicators));
    const select = portfolio.renderRoot.querySelector<HTMLSelectElement>('.pick.add select');
    expect([...(select?.options ?? [])].map((option) => option.text)).to.deep.equal(['Calls answered']);
    await press(portfolio, 'Add');
    expect(tiles(portfolio)).to.deep.equal(['falls', 'stays', 'waits', 'calls']);
    expect(told(portfolio)).to.equal('Calls answered added, 4 of 4.');
    expect(heard).to.deep.equal([['falls', 'stays', 'waits', 'calls']]);
    expect(focused(portfolio)).to.equal('Remove Calls answered');
    expect(portfolio.indicators).to.equal('falls stays waits');
  });

  it('starts from a choice that the document has ready, and goes back to that of the page', async () => {
    const portfolio = await opened(examples.Usual);
    await press(portfolio, 'Use');
    expect(tiles(portfolio)).to.deep.equal(['calls', 'waits']);
    await press(portfolio, 'Back to the page’s own choice');
    expect(tiles(portfolio)).to.deep.equal(['falls', 'stays', 'waits']);
  });

  it('shows the same measures as a table where a reader prefers it', async () => {
    const portfolio = await portfolioOf(examples.Usual);
    await press(portfolio, 'Table');
    const grid = portfolio.renderRoot.querySelector('cairn-scorecard-grid');
    expect(grid?.indicators).to.equal('falls stays waits');
    expect(button(portfolio, 'Table').getAttribute('aria-pressed')).to.equal('true');
    await waitUntil(() => grid?.shadowRoot?.textContent.includes('Long waits'));
  });

  it('keeps nothing in the browser or the address unless the page asks for it', async () => {
    const before = location.href;
    const portfolio = await opened(examples.Usual);
    await press(portfolio, 'Remove Long stays');
    expect(localStorage.length).to.equal(0);
    expect(location.href).to.equal(before);
  });

  it('keeps the choice for the next visit, one for each document', async () => {
    const first = await opened(examples.Usual);
    first.keep = true;
    await first.updateComplete;
    await press(first, 'Remove Long stays');
    expect(localStorage.getItem(KEY)).to.equal('["falls","waits"]');
    expect(tiles(await again(first, { keep: true, indicators: 'calls' }))).to.deep.equal(['falls', 'waits']);
    expect(tiles(await again(first, { indicators: 'calls' }))).to.deep.equal(['calls']);
  });

  it('follows the choice that is made in another window', async () => {
    const portfolio = await portfolioOf(examples.Usual);
    portfolio.keep = true;
    await portfolio.updateComplete;
    localStorage.setItem(KEY, '["calls"]');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await portfolio.updateComplete;
    expect(tiles(portfolio)).to.deep.equal(['calls']);
  });

  it('takes no harm from what else may be kept under its name', async () => {
    const portfolio = await portfolioOf(examples.Usual);
    for (const kept of ['{', '{}', '[1,null,"calls"]']) {
      localStorage.setItem(KEY, kept);
      const next = await again(portfolio, { keep: true, indicators: 'falls' });
      expect(tiles(next), kept).to.deep.equal(kept.startsWith('[') ? ['calls'] : ['falls']);
    }
  });

  it('says so where the browser keeps nothing, and goes on', async () => {
    const portfolio = await opened(examples.Usual);
    portfolio.keep = true;
    await portfolio.updateComplete;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      await press(portfolio, 'Remove Long stays');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(tiles(portfolio)).to.deep.equal(['falls', 'waits']);
    expect(text(portfolio.renderRoot.querySelector('[part=not-kept]'))).to.contain('holds until you leave');
  });

  it('keeps the choice in the address, odd ids too, and a link leads to it', async () => {
    const portfolio = await opened(examples.Shared);
    await press(portfolio, 'Move Falls at home down');
    expect(new URL(location.href).searchParams.get('cairn-portfolio')).to.equal('stays,falls');
    expect(tiles(await again(portfolio, { addressState: 'query' }))).to.deep.equal(['stays', 'falls']);
    history.replaceState(null, '', '?cairn-portfolio=a%252Cb%2525,falls');
    const odd = await again(portfolio, { addressState: 'query' });
    expect(text(odd.renderRoot.querySelector('.note'))).to.contain('a,b%');
  });

  it('gives the link to copy in a field where the browser does not copy it', async () => {
    const portfolio = await portfolioOf(examples.Shared);
    const { clipboard } = navigator;
    const refusing = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: refusing, configurable: true });
    try {
      await press(portfolio, 'Copy link');
      await waitUntil(() => portfolio.renderRoot.querySelector('.share input'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    const input = portfolio.renderRoot.querySelector<HTMLInputElement>('.share input');
    expect(new URL(input?.value ?? '').searchParams.get('cairn-portfolio')).to.equal('falls,stays');
    await waitUntil(() => portfolio.shadowRoot?.activeElement === input);
  });

  it('says when the link is copied', async () => {
    const portfolio = await portfolioOf(examples.Shared);
    const { clipboard } = navigator;
    const copied: string[] = [];
    const value = {
      writeText: (link: string) => {
        copied.push(link);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    try {
      await press(portfolio, 'Copy link');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    await waitUntil(() => text(portfolio.renderRoot.querySelector('.note')).startsWith('Link copied.'));
    expect(copied).to.have.length(1);
  });

  it('has no link to share where the address holds no choice', async () => {
    const portfolio = await portfolioOf(examples.Usual);
    expect(text(portfolio.renderRoot.querySelector('[part=tools]'))).not.to.contain('Copy link');
  });

  it('leaves out measures that are no longer there, and names them', async () => {
    const portfolio = await portfolioOf(examples.MeasureGone);
    expect(tiles(portfolio)).to.deep.equal(['falls']);
    expect(text(portfolio.renderRoot.querySelector('.note'))).to.contain('left out: bygone.');
  });

  it('shows the area that a context around it has chosen', async () => {
    const { data } = await portfolioOf(examples.Usual);
    await import('../context/define.js');
    const context = await fixture(
      html`<cairn-context pick="" area="southton" .data=${data}
        ><cairn-portfolio indicators="falls" .data=${data}></cairn-portfolio
      ></cairn-context>`,
    );
    const portfolio = context.querySelector('cairn-portfolio');
    await waitUntil(() => text(portfolio?.renderRoot.querySelector('[part=sentence]')).includes('Southton'));
  });

  it('fits into 240 pixels while a reader chooses, each button 24 high', async () => {
    const portfolio = await opened(examples.LongLabels);
    expect(portfolio.scrollWidth).to.be.at.most(240);
    for (const one of portfolio.renderRoot.querySelectorAll('button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), text(one)).to.be.at.least(24);
    }
  });
});
