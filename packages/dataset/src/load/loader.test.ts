import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { LoadState } from './load-state.js';
import { Loader, type Answer } from './loader.js';

const good = JSON.stringify(minimalDocument());
const answer = (body: string, status = 200): Answer => ({
  ok: status < 400,
  status,
  text: () => Promise.resolve(body),
});

/** Loads one address and waits until it is ready or failed. */
function outcome(loader: Loader, url = 'https://example.org/a.json'): Promise<LoadState> {
  return new Promise((resolve) => {
    loader.subscribe(url, (state) => {
      if (state.phase === 'ready' || state.phase === 'failed') resolve(state);
    });
  });
}

async function failure(request: () => Promise<Answer>): Promise<string> {
  const state = await outcome(new Loader(request));
  return state.phase === 'failed' ? state.failure.code : state.phase;
}

describe('the loader', () => {
  it('asks a server once for an address that many want', async () => {
    let requests = 0;
    const loader = new Loader(() => {
      requests += 1;
      return Promise.resolve(answer(good));
    });
    const states = await Promise.all([outcome(loader), outcome(loader), outcome(loader)]);
    expect(requests).to.equal(1);
    expect(new Set(states).size).to.equal(1);
    expect(states[0].phase).to.equal('ready');
  });

  it('tells a late comer at once', async () => {
    const loader = new Loader(() => Promise.resolve(answer(good)));
    await outcome(loader);
    const phases: string[] = [];
    loader.subscribe('https://example.org/a.json', (state) => phases.push(state.phase));
    expect(phases).to.deep.equal(['ready']);
  });

  it('stops telling those who no longer listen', async () => {
    const loader = new Loader(() => Promise.resolve(answer(good)));
    const phases: string[] = [];
    loader.subscribe('https://example.org/a.json', (state) => phases.push(state.phase))();
    await outcome(loader);
    expect(phases).to.deep.equal(['loading']);
  });

  it('tells each fault apart', async () => {
    const timeout = Object.assign(new Error('slow'), { name: 'TimeoutError' });
    expect(await failure(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('unreachable');
    expect(await failure(() => Promise.reject(timeout))).to.equal('timeout');
    expect(await failure(() => Promise.resolve(answer('', 404)))).to.equal('notFound');
    expect(await failure(() => Promise.resolve(answer('', 403)))).to.equal('forbidden');
    expect(await failure(() => Promise.resolve(answer('', 500)))).to.equal('serverError');
    expect(await failure(() => Promise.resolve(answer('', 429)))).to.equal('refused');
    expect(await failure(() => Promise.resolve(answer('<!doctype html><title>Sign in</title>')))).to.equal(
      'html',
    );
    expect(await failure(() => Promise.resolve(answer(good.slice(0, 40))))).to.equal('notJson');
    expect(await failure(() => Promise.resolve(answer('')))).to.equal('empty');
    expect(await failure(() => Promise.resolve(answer('{"format":"cairn/2"}')))).to.equal('tooNew');
    expect(await failure(() => Promise.resolve(answer('{"format":"cairn/1"}')))).to.equal('invalid');
  });

  it('asks again when told to, and only for an address that failed', async () => {
    const answers = [answer('', 503), answer(good)];
    let requests = 0;
    const loader = new Loader(() => Promise.resolve(answers[requests++] ?? answer('', 500)));
    expect((await outcome(loader)).phase).to.equal('failed');
    const retried = new Promise<LoadState>((resolve) => {
      loader.subscribe('https://example.org/a.json', (state) => {
        if (state.phase === 'ready') resolve(state);
      });
    });
    loader.retry('https://example.org/a.json');
    expect((await retried).phase).to.equal('ready');
    loader.retry('https://example.org/a.json');
    expect(requests).to.equal(2);
  });
});
