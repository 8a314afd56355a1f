import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { LoadError, type Answer } from './answer.js';
import type { LoadFailureCode, LoadState } from './load-state.js';
import type { Surroundings } from './ask.js';
import { Loader } from './loader.js';

const URL = 'https://example.org/a.json';
const good = JSON.stringify(minimalDocument());
const newer = JSON.stringify(minimalDocument({ title: 'Newer' }));

const answer = (body: string, status = 200, more: Partial<Answer> = {}): Answer => ({
  status,
  text: () => Promise.resolve(body),
  ...more,
});

type Reply = Answer | Error;

/** A server that gives these answers one after another, and the last one again and again; time passes at once. */
function server(replies: readonly Reply[], more: Partial<Surroundings> = {}) {
  const requests: boolean[] = [];
  const waits: number[] = [];
  const loader = new Loader({
    request: (_url, again) => {
      const reply = replies[Math.min(requests.length, replies.length - 1)] ?? answer('', 500);
      requests.push(again);
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 1,
    now: () => 0,
    ...more,
  });
  const states: LoadState[] = [];
  return { loader, requests, waits, states };
}

/** Lets everything that has no more to wait for happen. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

async function outcome(replies: readonly Reply[], more: Partial<Surroundings> = {}) {
  const all = server(replies, more);
  all.loader.subscribe(URL, (state) => all.states.push(state));
  await settled();
  const state = all.states.at(-1);
  const code = state?.phase === 'failed' ? state.failure.code : state?.phase;
  return { ...all, state, code };
}

const noNetwork = new TypeError('Failed to fetch');

describe('the loader', () => {
  it('asks a server once for an address that many want', async () => {
    const { loader, requests, states } = server([answer(good)]);
    for (let many = 0; many < 3; many++) loader.subscribe(URL, (state) => states.push(state));
    await settled();
    expect(requests).to.deep.equal([false]);
    expect(states.map(({ phase }) => phase).slice(3)).to.deep.equal(['ready', 'ready', 'ready']);
    expect(new Set(states.slice(3)).size).to.equal(1);
  });

  it('tells a late comer at once, and no more those who no longer listen', async () => {
    const { loader, states } = await outcome([answer(good)]);
    const phases: string[] = [];
    loader.subscribe(URL, ({ phase }) => phases.push(phase));
    expect(phases).to.deep.equal(['ready']);
    const before = states.length;
    const early = server([answer(good)]);
    early.loader.subscribe(URL, (state) => early.states.push(state))();
    await settled();
    expect(early.states.map(({ phase }) => phase)).to.deep.equal(['loading']);
    expect(states).to.have.length(before);
  });

  it('asks again where an address is wanted after nobody wanted it for a while', async () => {
    let now = 1_000;
    const { loader, requests } = server([answer(good), answer(good), answer(newer)], { now: () => now });
    const titles: unknown[] = [];
    const come = async () => {
      const leave = loader.subscribe(URL, (state) => {
        titles.push(state.phase === 'ready' ? state.dataset.document.title : state.phase);
      });
      await settled();
      return leave;
    };
    (await come())();
    now += 30_000;
    (await come())();
    expect(requests, 'one that is moved asks for nothing').to.deep.equal([false]);
    now += 61_000;
    const stays = await come();
    expect(requests, 'and not what a cache has kept').to.deep.equal([false, true]);
    now += 61_000;
    (await come())();
    expect(requests, 'nor does one that comes beside another').to.deep.equal([false, true]);
    stays();
    titles.length = 0;
    await come();
    expect(titles, 'what is here is shown until the newer has come').to.deep.equal([
      'Example partnership',
      'Newer',
    ]);
  });

  it('asks again for what had failed when somebody wants it again later', async () => {
    let now = 0;
    const { loader, states } = server([answer('', 404), answer(good)], { now: () => now });
    loader.subscribe(URL, (state) => states.push(state))();
    await settled();
    now += 61_000;
    const phases: string[] = [];
    loader.subscribe(URL, ({ phase }) => phases.push(phase));
    await settled();
    expect(phases).to.deep.equal(['loading', 'ready']);
  });

  it('names a document in UTF-16, whatever the server calls it', async () => {
    for (const text of [`\ufffd\ufffd{\0"\0`, `{\0"\0`, `\ufffd\ufffd\0{\0"`, `\0{\0"`])
      for (const type of ['application/json', 'text/csv'])
        expect((await outcome([answer(text, 200, { type })])).code).to.equal('notUtf8');
    expect((await outcome([answer('{"a\0')])).code).to.equal('notJson');
  });

  const faults: readonly (readonly [LoadFailureCode, Reply])[] = [
    ['unreachable', noNetwork],
    ['timeout', Object.assign(new Error('slow'), { name: 'TimeoutError' })],
    ['blocked', new LoadError('blocked')],
    ['notFound', answer('', 404)],
    ['notFound', answer('', 410)],
    ['forbidden', answer('', 401)],
    ['forbidden', answer('', 403)],
    ['serverError', answer('', 500)],
    ['busy', answer('', 429)],
    ['refused', answer('', 418)],
    ['redirected', answer('', 0)],
    ['redirected', answer('<!doctype html><title>Sign in</title>', 200, { elsewhere: true })],
    ['html', answer('<!doctype html><title>Sign in</title>', 200, { type: 'text/html' })],
    ['wrongType', answer('PK\u0003\u0004', 200, { type: 'application/vnd.ms-excel' })],
    ['notJson', answer(good.slice(0, 40), 200, { type: 'application/json; charset=utf-8' })],
    ['notJson', answer(good.slice(0, 40), 200, { type: 'application/ld+json' })],
    ['notJson', answer(good.slice(0, 40))],
    ['cutOff', answer('', 200, { text: () => Promise.reject(noNetwork) })],
    ['tooLarge', answer('', 200, { text: () => Promise.reject(new LoadError('tooLarge')) })],
    ['tooLarge', answer('['.repeat(100_000))],
    ['empty', answer('')],
    ['tooNew', answer('{"format":"cairn/2"}')],
    ['invalid', answer('{"format":"cairn/1"}')],
  ];
  it('tells each fault apart', async () => {
    for (const [expected, reply] of faults)
      expect((await outcome([reply])).code, JSON.stringify(reply)).to.equal(expected);
  });

  it('reads a document that a server sends under the wrong type', async () => {
    expect((await outcome([answer(good, 200, { type: 'text/html' })])).code).to.equal('ready');
  });

  it('takes brackets within texts for letters, not for depth', async () => {
    const title = `${'[{'.repeat(200)}"\\`;
    expect((await outcome([answer(JSON.stringify(minimalDocument({ title })))])).code).to.equal('ready');
  });

  it('keeps the first thousand faults of a document that has more', async () => {
    const areas = Array.from({ length: 1_500 }, (_, at) => ({ id: `a${String(at)}`, name: at }));
    const { state } = await outcome([
      answer(JSON.stringify({ ...minimalDocument(), areas: [...minimalDocument().areas, ...areas] })),
    ]);
    expect(state?.phase === 'ready' && state.issues.length).to.equal(1_000);
  });

  describe('asks again by itself', () => {
    it('where a fault may pass, waiting twice as long each time, and gives up after three requests', async () => {
      for (const reply of [noNetwork, answer('', 503), answer('', 429), faults[17]![1]]) {
        const { requests, waits } = await outcome([reply]);
        expect(requests).to.have.length(3);
        expect(waits).to.deep.equal([1_000, 2_000]);
      }
    });

    it('at moments that differ from reader to reader', async () => {
      const { waits } = await outcome([noNetwork], { random: () => 0 });
      expect(waits).to.deep.equal([500, 1_000]);
    });

    it('and shows nothing of it when that helps', async () => {
      const { code, states } = await outcome([answer('', 503), answer(good)]);
      expect(code).to.equal('ready');
      expect(states.map(({ phase }) => phase)).to.deep.equal(['loading', 'ready']);
    });

    it('not before the server wants to be asked, nor at all where that is long', async () => {
      const after = (retryAfter: number) => outcome([answer('', 503, { retryAfter }), answer(good)]);
      expect((await after(7_000)).waits).to.deep.equal([7_000]);
      expect((await after(10)).waits).to.deep.equal([1_000]);
      const long = await after(3_600_000);
      expect([long.code, long.requests.length]).to.deep.equal(['serverError', 1]);
    });

    it('not where a fault stays', async () => {
      for (const reply of [answer('', 404), answer('', 403), answer('{'), new LoadError('blocked')])
        expect((await outcome([reply])).requests).to.have.length(1);
    });
  });

  it('names the reason where more can be found out about an address without an answer', async () => {
    const { code, requests } = await outcome([noNetwork], { diagnose: () => Promise.resolve('notShared') });
    expect([code, requests.length]).to.deep.equal(['notShared', 1]);
    const broken = await outcome([noNetwork], { diagnose: () => Promise.reject(new Error('no idea')) });
    expect(broken.code).to.equal('unreachable');
  });

  it('asks again when told to, past the cache, and only for an address that failed', async () => {
    const { loader, requests, states } = await outcome([answer('', 404), answer(good)]);
    loader.retry(URL);
    await settled();
    loader.retry(URL);
    await settled();
    expect(states.map(({ phase }) => phase)).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
    expect(requests).to.deep.equal([false, true]);
  });

  it('asks again for all that failed for want of a network, and for nothing else', async () => {
    const { loader, requests } = await outcome([new LoadError('offline')]);
    loader.retryAll(['unreachable']);
    expect(requests).to.have.length(1);
    loader.retryAll(['offline']);
    expect(requests).to.have.length(2);
  });

  describe('asked for what is new', () => {
    it('tells of a document that has changed, and of none that has not', async () => {
      const { loader, requests, states } = await outcome([answer(good), answer(good), answer(newer)]);
      loader.refresh(URL);
      await settled();
      expect(states).to.have.length(2);
      loader.refresh(URL);
      await settled();
      expect(requests).to.deep.equal([false, true, true]);
      const last = states.at(-1);
      expect(last?.phase === 'ready' && last.dataset.document.title).to.equal('Newer');
    });

    it('keeps the last good document where a newer one cannot be loaded, until one can', async () => {
      const { loader, states } = await outcome([answer(good), answer('', 404), answer(good)]);
      const [, first] = states;
      loader.refresh(URL);
      await settled();
      const kept = states.at(-1);
      expect(kept?.phase === 'ready' && kept.stale?.code).to.equal('notFound');
      expect(kept).to.have.property('dataset', (first as { dataset: unknown }).dataset);
      loader.refresh(URL);
      await settled();
      expect(states).to.have.length(4);
      expect(states.at(-1)).to.not.have.property('stale');
    });

    it('asks once where it is asked twice at a time', async () => {
      const { loader, requests } = await outcome([answer(good)]);
      loader.refresh(URL);
      loader.refresh(URL);
      await settled();
      expect(requests).to.have.length(2);
    });
  });

  it('shows no document whose signature does not hold', async () => {
    const seen: string[] = [];
    const verify = (_url: string, text: string) => {
      seen.push(text);
      return text === good ? Promise.resolve() : Promise.reject(new LoadError('forged'));
    };
    const holds = await outcome([answer(good)], { verify });
    expect(holds.state).to.include({ phase: 'ready', verified: true });
    const fails = await outcome([answer(newer)], { verify });
    expect(fails.code).to.equal('forged');
    expect(seen).to.deep.equal([good, newer, newer]);
    // A document and a signature that a cache kept at different times do not fit each other.
    expect(fails.requests).to.deep.equal([false, true]);
  });
});
