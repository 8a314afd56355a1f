import { createHash } from 'node:crypto';
import { anArea, anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import type { Part, PerformanceDocumentInput, Series } from '@cairn/schema';
import { expect } from 'chai';
import type { Dataset } from '../dataset.js';
import type { Answer } from './answer.js';
import type { LoadState, ReadyState } from './load-state.js';
import { Loader } from './loader.js';
import { latestOf } from './part-store.js';

const BASE = 'https://data.example/set.json';

const sha = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const areas = [anArea(), anArea({ id: 'southton' })];
const indicators = [anIndicator(), anIndicator({ id: 'waits' }), anIndicator({ id: 'visits' })];

const partText = (series: readonly Series[], more: object = {}) =>
  JSON.stringify({ ...minimalDocument({ areas: [], indicators: [], series }), ...more });

const FALLS = partText(areas.map(({ id: area }) => aSeries({ area, values: [9, 8] })));
const WAITS = partText(areas.map(({ id: area }) => aSeries({ indicator: 'waits', area, values: [5, 4] })));

interface Server {
  readonly files: Map<string, string>;
  readonly asked: string[];
  readonly held: Map<string, () => void>;
}

/** A server that has these files; time passes at once. An address in `hold` answers when it is let. */
function serving(files: Readonly<Record<string, string>>, hold: readonly string[] = []) {
  const server: Server = { files: new Map(Object.entries(files)), asked: [], held: new Map() };
  const loader = new Loader({
    request: async (url): Promise<Answer> => {
      const name = url.replace('https://data.example/', '');
      server.asked.push(name);
      if (hold.includes(name)) await new Promise<void>((let_) => server.held.set(name, let_));
      const text = server.files.get(name);
      return { status: text === undefined ? 404 : 200, text: () => Promise.resolve(text ?? '') };
    },
    addressOf: (href, base) => new URL(href, base).href,
    holds: (text, integrity) => Promise.resolve(sha(text) === integrity),
    wait: () => Promise.resolve(),
    random: () => 1,
    now: () => 0,
  });
  const states: LoadState[] = [];
  return { ...server, loader, states };
}

const listed = (href: string, text: string, more: Partial<Part> = {}): Part => ({
  href,
  integrity: sha(text),
  ...more,
});

const whole = (parts: readonly Part[], more: Partial<PerformanceDocumentInput> = {}) =>
  JSON.stringify(minimalDocument({ areas, indicators, series: [], parts, ...more }));

const USUAL = {
  'set.json': whole([
    listed('falls.json', FALLS, { indicators: ['falls'] }),
    listed('waits.json', WAITS, { indicators: ['waits'] }),
  ]),
  'falls.json': FALLS,
  'waits.json': WAITS,
};

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

async function opened(files: Readonly<Record<string, string>>, hold: readonly string[] = []) {
  const all = serving(files, hold);
  all.loader.subscribe(BASE, (state) => all.states.push(state));
  await settled();
  const now = (): ReadyState => {
    const state = all.states.at(-1);
    if (state?.phase !== 'ready') throw new Error(`the state is ${String(state?.phase)}`);
    return latestOf(state);
  };
  return { ...all, now };
}

const value =
  (indicator: string, area = 'northton') =>
  (dataset: Dataset) =>
    dataset.fact({ indicator, area })?.observation?.value ?? null;

/** Asks as a widget does: wants what is missing, waits, asks again. */
async function asked<Result>(now: () => ReadyState, read: (dataset: Dataset) => Result): Promise<Result> {
  const { dataset, parts } = now();
  const { missing } = dataset.reading(read);
  await parts?.settled(missing);
  const again = now().dataset.reading(read);
  if (again.missing.length > 0) throw new Error(`missing ${again.missing.map(({ href }) => href).join()}`);
  return again.result;
}

describe('the parts of a document', () => {
  it('are not asked for until something in them is looked for, and then only those', async () => {
    const { asked: requests, now } = await opened(USUAL);
    expect(requests).to.deep.equal(['set.json']);
    expect(now().dataset.reading(value('visits')).missing).to.deep.equal([]);
    expect(await asked(now, value('waits'))).to.equal(4);
    expect(requests).to.deep.equal(['set.json', 'waits.json']);
  });

  it('are asked for together where they are wanted in one turn, and each once', async () => {
    const { asked: requests, now, held } = await opened(USUAL, ['falls.json', 'waits.json']);
    const { parts, dataset } = now();
    for (const name of ['falls', 'waits', 'falls']) parts?.want(dataset.reading(value(name)).missing);
    expect(requests).to.have.length(1);
    await settled();
    expect(requests.slice(1)).to.deep.equal(['falls.json', 'waits.json']);
    for (const open of held.values()) open();
    await settled();
    expect(requests).to.have.length(3);
  });

  it('give the same whatever the order in which they come', async () => {
    const twice = partText([aSeries({ values: [1] }), aSeries({ indicator: 'waits', values: [2] })]);
    const files = {
      ...USUAL,
      'set.json': whole([
        listed('falls.json', FALLS, { indicators: ['falls'] }),
        listed('twice.json', twice, { indicators: ['falls', 'waits'] }),
      ]),
      'twice.json': twice,
    };
    const seen: unknown[] = [];
    for (const order of [
      ['falls.json', 'twice.json'],
      ['twice.json', 'falls.json'],
    ]) {
      const { now, held } = await opened(files, order);
      const { parts, dataset } = now();
      parts?.want(dataset.document.parts);
      await settled();
      held.get(order[0] ?? '')?.();
      await settled();
      // Half of what may hold the figure claims nothing.
      expect(now().dataset.reading(value('falls')).missing).to.have.length(1);
      held.get(order[1] ?? '')?.();
      await settled();
      const all = now().dataset;
      seen.push([value('falls')(all), value('waits')(all), all.seriesOf({ indicator: 'falls' }).length]);
    }
    expect(seen).to.deep.equal([
      [8, 2, 2],
      [8, 2, 2],
    ]);
  });

  it('keep what was worked out before they came', async () => {
    const { now } = await opened(USUAL);
    await asked(now, value('falls'));
    const before = now().dataset;
    const fact = before.fact({ indicator: 'falls', area: 'northton' });
    await asked(now, value('waits'));
    const after = now().dataset;
    expect(after).to.not.equal(before);
    expect(after.fact({ indicator: 'falls', area: 'northton' })).to.equal(fact);
    expect(after.timeline('falls', 'northton')).to.equal(before.timeline('falls', 'northton'));
    expect(after.document).to.equal(before.document);
  });

  it('of the areas that one is compared with are wanted in the same turn', async () => {
    const rule = { method: 'confidenceInterval', comparator: 'south' } as const;
    const comparators = [
      { id: 'south', name: 'South', area: 'southton', statistic: 'value', period: 'same' } as const,
    ];
    const north = partText([aSeries({ values: [9], lower: [8], upper: [10] })]);
    const south = partText([aSeries({ area: 'southton', values: [5] })]);
    const { now, asked: requests } = await opened({
      'set.json': whole(
        [
          listed('north.json', north, { areas: ['northton'] }),
          listed('south.json', south, { areas: ['southton'] }),
        ],
        { indicators: [anIndicator({ assessment: rule })], comparators },
      ),
      'north.json': north,
      'south.json': south,
    });
    const read = (dataset: Dataset) =>
      dataset.fact({ indicator: 'falls', area: 'northton' })?.comparator?.value;
    expect(now().dataset.reading(read).missing).to.have.length(2);
    expect(await asked(now, read)).to.equal(5);
    expect(requests).to.deep.equal(['set.json', 'north.json', 'south.json']);
  });

  const faults: Readonly<Record<string, readonly [code: string, part: Part, text: string | undefined]>> = {
    'that are not there': ['notFound', listed('a.json', FALLS), undefined],
    'with another hash': ['altered', listed('a.json', FALLS), WAITS],
    'that are a web page': ['html', listed('a.json', FALLS), '<!doctype html><title>Sign in</title>'],
    'that are empty': ['empty', listed('a.json', FALLS), ''],
    'of another document': [
      'foreign',
      listed('a.json', partText([], { id: 'other' })),
      partText([], { id: 'other' }),
    ],
    'that are no document': ['invalid', listed('a.json', '{}'), '{}'],
    'that are too deep': ['tooLarge', listed('a.json', '['.repeat(200)), '['.repeat(200)],
    'that are the document itself': ['altered', listed('set.json', FALLS), undefined],
  };
  for (const [what, [code, part, text]] of Object.entries(faults))
    it(`${what} are told apart, and asked for again when told to`, async () => {
      const files = { 'set.json': whole([part]), ...(text === undefined ? {} : { 'a.json': text }) };
      const { now, asked: requests } = await opened(files);
      const { parts, dataset } = now();
      const [wanted] = dataset.document.parts;
      if (!parts || !wanted) throw new Error('the document has no parts');
      await parts.settled([wanted]);
      expect(parts.failureOf(wanted)).to.include({ code, part: part.href });
      const before = requests.length;
      parts.retry([wanted]);
      expect(parts.isComing(wanted)).to.equal(true);
      await settled();
      expect(requests.length).to.be.above(before);
    });

  it('bring only what the document lists them for, and no parts of their own', async () => {
    const inner = listed('inner.json', WAITS, { indicators: ['waits'] });
    const stray = partText([aSeries(), aSeries({ indicator: 'visits' })], { parts: [inner] });
    const { now, asked: requests } = await opened({
      'set.json': whole([listed('stray.json', stray, { indicators: ['falls'] })]),
      'stray.json': stray,
    });
    expect(await asked(now, value('falls'))).to.equal(11.2);
    expect(value('visits')(now().dataset)).to.equal(null);
    expect(now().dataset.seriesOf()).to.have.length(1);
    expect(now().issues.map(({ code }) => code)).to.deep.equal(['set-aside']);
    await asked(now, value('waits'));
    expect(requests).to.deep.equal(['set.json', 'stray.json']);
  });

  it('are fetched before a newer edition is shown, and the last good stays where they fail', async () => {
    const { now, files, loader, states } = await opened(USUAL);
    await asked(now, value('falls'));
    const next = partText([aSeries({ values: [3] })]);
    const edition = (text: string) =>
      whole([listed('falls-2.json', text, { indicators: ['falls'] })], { title: 'Newer' });
    files.set('set.json', edition(next));
    loader.refresh(BASE);
    await settled();
    expect(now().stale?.code).to.equal('notFound');
    expect(value('falls')(now().dataset)).to.equal(8);
    files.set('falls-2.json', next);
    const before = states.length;
    loader.refresh(BASE);
    await settled();
    expect(states.slice(before)).to.have.length(1);
    expect(now().dataset.reading(value('falls'))).to.deep.include({ result: 3, missing: [] });
  });

  it('that have gone are looked for in the newer edition of the document', async () => {
    const { now, files } = await opened(USUAL);
    const next = partText([aSeries({ values: [3] })]);
    files.delete('falls.json');
    files.set('set.json', whole([listed('falls-2.json', next, { indicators: ['falls'] })]));
    files.set('falls-2.json', next);
    const { parts, dataset } = now();
    parts?.want(dataset.reading(value('falls')).missing);
    await settled();
    await settled();
    expect(value('falls')(now().dataset)).to.equal(3);
  });

  it('are no more than a document’s own series to whoever asks for all of them', async () => {
    const { now } = await opened(USUAL);
    expect(await asked(now, (dataset) => dataset.seriesOf().length)).to.equal(4);
  });
});
