import type { PerformanceDocumentInput } from '@cairn/schema';
import { anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { Answer } from './answer.js';
import type { LoadState, ReadyState } from './load-state.js';
import { Loader } from './loader.js';

const URL = 'https://example.org/data/main.json';
const falls = { href: 'falls.json', indicators: ['falls'], integrity: 'sha256-falls1' };
const waits = { href: 'waits.json', indicators: ['waits'], integrity: 'sha256-waits1' };
const indicators = [anIndicator(), anIndicator({ id: 'waits' })];
const main = (more: Partial<PerformanceDocumentInput> = {}) =>
  minimalDocument({ indicators, series: [], parts: [falls, waits], ...more });
const partOf = (indicator: string, value: number) =>
  minimalDocument({ areas: [], indicators: [], series: [aSeries({ indicator, values: [value] })] });

/** A text that has the hash `sha256-name1` where it begins with a space and `name1`; the parser minds no space. */
const hashed = (name: string, document: PerformanceDocumentInput) => ({
  name,
  text: JSON.stringify(document),
});

type File = ReturnType<typeof hashed> | number;

/** A page with a server that holds these files; a number is a status. */
function page(files: Record<string, File>) {
  const asked: string[] = [];
  const names = new Map<string, string>();
  const loader = new Loader({
    request: (url, again): Promise<Answer> => {
      const href = url.replace('https://example.org/data/', '');
      asked.push(again ? `${href} again` : href);
      const file = files[href] ?? 404;
      if (typeof file === 'number') return Promise.resolve({ status: file, text: () => Promise.resolve('') });
      names.set(file.text, file.name);
      return Promise.resolve({ status: 200, text: () => Promise.resolve(file.text) });
    },
    resolve: (href, base) => base.replace(/[^/]*$/u, href),
    matches: (text, integrity) => Promise.resolve(`sha256-${names.get(text) ?? ''}` === integrity),
    wait: () => Promise.resolve(),
    random: () => 1,
  });
  let state: LoadState = { phase: 'idle' };
  let told = 0;
  loader.subscribe(URL, (now) => {
    state = now;
    told++;
  });
  const ready = () => state as ReadyState;
  const want = async (...hrefs: string[]) => {
    const { parts } = ready().dataset.document;
    loader.want(
      URL,
      parts.filter(({ href }) => hrefs.includes(href)),
    );
    await settled();
  };
  const value = (indicator: string) =>
    ready().dataset.fact({ indicator, area: 'northton' })?.observation?.value ?? null;
  const missing = () => [...(ready().missing ?? [])].map(([{ href }, { code }]) => `${href} ${code}`);
  return { loader, files, asked, ready, want, value, missing, told: () => told };
}

/** Lets everything that has no more to wait for happen. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

async function opened(more: Record<string, File> = {}) {
  const open = page({
    'main.json': hashed('', main()),
    'falls.json': hashed('falls1', partOf('falls', 7)),
    'waits.json': hashed('waits1', partOf('waits', 8)),
    ...more,
  });
  await settled();
  return open;
}

describe('the parts of a document', () => {
  it('are not asked for before somebody wants them, and then once', async () => {
    const { asked, want, value } = await opened();
    expect(asked).to.deep.equal(['main.json']);
    await want('falls.json');
    await want('falls.json');
    expect(asked).to.deep.equal(['main.json', 'falls.json']);
    expect([value('falls'), value('waits')]).to.deep.equal([7, null]);
  });

  it('are asked for together, and come in any order', async () => {
    const { asked, want, value } = await opened();
    const coming = want('waits.json', 'falls.json');
    expect(asked.slice(1).sort()).to.deep.equal(['falls.json', 'waits.json']);
    await coming;
    expect([value('falls'), value('waits')]).to.deep.equal([7, 8]);
  });

  it('are refused when they have another hash, after one look past the cache', async () => {
    const { asked, want, value, missing } = await opened({
      'falls.json': hashed('other', partOf('falls', 9)),
    });
    await want('falls.json', 'waits.json');
    expect(missing()).to.deep.equal(['falls.json altered']);
    expect([value('falls'), value('waits')]).to.deep.equal([null, 8]);
    expect(asked.filter((href) => href.startsWith('falls'))).to.deep.equal([
      'falls.json',
      'falls.json again',
    ]);
  });

  it('are each missing for a reason of their own, and asked for again on request', async () => {
    const open = await opened({ 'falls.json': 404, 'waits.json': 403 });
    await open.want('falls.json', 'waits.json');
    expect(open.missing()).to.deep.equal(['falls.json notFound', 'waits.json forbidden']);
    open.files['falls.json'] = hashed('falls1', partOf('falls', 7));
    open.loader.retry(URL);
    await settled();
    expect(open.missing()).to.deep.equal(['waits.json forbidden']);
    expect(open.value('falls')).to.equal(7);
  });

  it('are web pages or cut off like documents are', async () => {
    const open = await opened({
      'falls.json': { name: 'falls1', text: '<!doctype html><title>Sign in</title>' },
      'waits.json': { name: 'waits1', text: '{"format":"cairn/1"' },
    });
    await open.want('falls.json', 'waits.json');
    expect(open.missing()).to.deep.equal(['falls.json html', 'waits.json notJson']);
  });

  it('give no figures but those that the document says they hold', async () => {
    const series = [aSeries({ values: [7] }), aSeries({ indicator: 'waits', values: [99] })];
    const greedy = minimalDocument({ areas: [], indicators: [], series });
    const { want, value } = await opened({ 'falls.json': hashed('falls1', greedy) });
    await want('falls.json');
    expect([value('falls'), value('waits')]).to.deep.equal([7, null]);
  });

  it('come to nothing where the page cannot check them', async () => {
    const loader = new Loader({
      request: () => Promise.resolve({ status: 200, text: () => Promise.resolve(JSON.stringify(main())) }),
      wait: () => Promise.resolve(),
      random: () => 1,
    });
    const codes: string[] = [];
    loader.subscribe(URL, (state) => {
      if (state.phase !== 'ready') return;
      for (const { code } of state.missing?.values() ?? []) codes.push(code);
      if (codes.length === 0) loader.want(URL, state.dataset.document.parts.slice(0, 1));
    });
    await settled();
    expect(codes).to.deep.equal(['unverifiable']);
  });

  it('stay when the document has not changed', async () => {
    const { loader, want, value, told } = await opened();
    await want('falls.json');
    const before = told();
    loader.refresh(URL);
    await settled();
    expect(value('falls')).to.equal(7);
    expect(told()).to.equal(before);
  });

  it('come again with a new edition before it is shown, those that are the same without asking', async () => {
    const open = await opened();
    await open.want('falls.json', 'waits.json');
    const renewed = { ...falls, href: 'falls2.json', integrity: 'sha256-falls2' };
    open.files['main.json'] = hashed('', main({ title: 'Newer', parts: [renewed, waits] }));
    open.files['falls2.json'] = hashed('falls2', partOf('falls', 5));
    open.asked.length = 0;
    const shown: (number | null)[] = [];
    open.loader.subscribe(URL, () => shown.push(open.value('falls')));
    open.loader.refresh(URL);
    await settled();
    await settled();
    expect(open.ready().dataset.document.title).to.equal('Newer');
    expect([open.value('falls'), open.value('waits')]).to.deep.equal([5, 8]);
    expect(shown).not.to.include(null);
    expect(open.asked).to.deep.equal(['main.json again', 'falls2.json']);
  });
});
