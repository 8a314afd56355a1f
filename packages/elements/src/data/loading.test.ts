import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CairnData } from '../cairn-data/cairn-data.js';
import { configure } from '../core/configure.js';
import { verifier } from './verify.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';

const DATA = 'https://data.example';
const published = '2026-10-30';
const good = minimalDocument({ published, publisher: { name: 'Northton Council' } });
const newer = minimalDocument({ published: '2026-11-15', title: 'Newer' });

const textOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const noteOf = (data: CairnData) => data.renderRoot.querySelector('[aria-live]')?.textContent.trim() ?? '';

async function shows(text: () => string, expected: string): Promise<void> {
  await waitUntil(() => text().includes(expected), `"${expected}" in "${text()}"`, { timeout: 8_000 });
}

interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}

const { fetch: real } = window;
let asked: Asked[] = [];

/** Lets a server of this page's own answer in place of every other. */
function serve(answer: (asked: Asked) => Response | Promise<Response>): void {
  asked = [];
  window.fetch = (input, options = {}) => {
    const one = { url: input instanceof Request ? input.url : input.toString(), options };
    asked.push(one);
    return Promise.resolve(one).then(answer);
  };
}

let addresses = 0;
/** An address that no other test has asked. */
const address = () => `${DATA}/${String(addresses++)}.json`;

async function dataAt(src: string, more: Partial<CairnData> = {}): Promise<CairnData> {
  const data = document.createElement('cairn-data');
  Object.assign(data, { src, ...more });
  const tile = document.createElement('cairn-rag-tile');
  Object.assign(tile, { indicator: 'falls', area: 'northton' });
  data.append(tile);
  (await fixture<HTMLElement>(html`<div></div>`)).append(data);
  await data.updateComplete;
  return data;
}

const tileText = (data: CairnData) => () => textOf(data.querySelector('cairn-rag-tile'));

afterEach(() => {
  window.fetch = real;
  configure({ token: null });
});

describe('a document that is loaded again', () => {
  it('is asked for past the cache, and announced only when it has changed', async () => {
    const answers = [good, good, newer];
    serve(() => Response.json(answers[asked.length - 1]));
    const data = await dataAt(address());
    const loads: string[] = [];
    data.addEventListener('cairn-load', ({ detail }) => loads.push(String(detail.published)));
    await shows(tileText(data), '11.2%');
    data.reload();
    await waitUntil(() => asked.length === 2);
    data.reload();
    await waitUntil(() => asked.length === 3 || (data.reload(), false));
    await shows(() => noteOf(data), 'New figures of 15 November 2026.');
    expect(loads.at(-1)).to.equal('2026-11-15');
    expect(loads.filter((date) => date === published).length).to.be.at.most(1);
    expect(asked.map(({ options }) => options.cache)).to.deep.equal([undefined, 'no-cache', 'no-cache']);
  });

  it('stays, with its date and the reason, where a newer one cannot be loaded', async () => {
    serve(() => (asked.length === 1 ? Response.json(good) : new Response('', { status: 404 })));
    const data = await dataAt(address());
    await shows(tileText(data), '11.2%');
    data.reload();
    await shows(
      () => noteOf(data),
      'Figures of 30 October 2026; the newest could not be loaded. The figures are not where this page expects them.',
    );
    expect(tileText(data)()).to.contain('11.2%');
  });

  it('is asked for at the interval that the page has named', async () => {
    serve(() => Response.json(good));
    const { setTimeout: realTimeout } = window;
    const due: (() => void)[] = [];
    window.setTimeout = ((then: () => void, milliseconds?: number) => {
      if (milliseconds !== undefined && milliseconds > 890_000) return due.push(then);
      return realTimeout(then, milliseconds);
    }) as typeof window.setTimeout;
    try {
      const data = await dataAt(address(), { refresh: '15m' });
      await shows(tileText(data), '11.2%');
      const before = asked.length;
      due.at(-1)?.();
      await waitUntil(() => asked.length === before + 1);
    } finally {
      window.setTimeout = realTimeout;
    }
  });
});

describe('a request', () => {
  it('can be made in the page’s own way, and stays when the page gives another function for it', async () => {
    serve(() => new Response('', { status: 500 }));
    const seen: string[] = [];
    const src = address();
    const request = (url: string, signal: AbortSignal) => {
      seen.push(`${url} ${String(signal.aborted)}`);
      return Response.json(good);
    };
    const data = await dataAt(src, { request });
    await shows(tileText(data), '11.2%');
    data.request = () => Response.json(newer);
    await data.updateComplete;
    expect(seen).to.deep.equal([`${src} false`]);
    expect(asked).to.deep.equal([]);
  });

  it('that goes wrong in the page’s own code is told to its developer without its message, and blamed on no server', async () => {
    serve(() => new Response(''));
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    try {
      const none = { answer: 42 } as unknown as Response;
      const faults = [
        () => none,
        () => {
          throw new RangeError('a secret');
        },
      ];
      for (const request of faults)
        await shows(tileText(await dataAt(address(), { request })), 'could not be reached');
    } finally {
      console.warn = warn;
    }
    expect(warned.map((line) => /failed \((\w+)\); it must give a Response/.exec(line)?.[1])).to.deep.equal([
      'TypeError',
      'RangeError',
    ]);
    expect(warned.join()).to.not.contain('secret');
    expect(asked).to.deep.equal([]);
  });

  it('in the page’s own way and without CORS is told from one that leads elsewhere', async () => {
    const opaque = Object.create(Response.prototype, {
      type: { value: 'opaque' },
      status: { value: 0 },
    }) as Response;
    Object.defineProperty(opaque, 'headers', { value: new Headers() });
    const request = () => opaque;
    await shows(
      tileText(await dataAt(address(), { request })),
      'does not allow this page to read the figures',
    );
  });

  it('in the page’s own way that never ends is given up', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 10);
    try {
      const never = new Promise<Response>(() => undefined);
      await shows(tileText(await dataAt(address(), { request: () => never })), 'took too long to answer');
      const halting = () => Promise.resolve(new Response(new ReadableStream()));
      await shows(tileText(await dataAt(address(), { request: halting })), 'took too long to answer');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('carries the token to the origins it is for alone, once more after a refusal, and nothing shows it', async () => {
    const secret = ['first-secret', 'second-secret'];
    const renewals: boolean[] = [];
    const told: string[] = [];
    const listen = ({ detail }: CustomEvent) => told.push(JSON.stringify(detail));
    for (const name of ['cairn-load', 'cairn-error'] as const) document.addEventListener(name, listen);
    const logged: string[] = [];
    const { log, warn, error } = console;
    console.log = console.warn = console.error = (...words: unknown[]) => void logged.push(words.join(' '));
    try {
      configure({
        token: {
          origins: [`${DATA}/`, 'not an origin'],
          get: ({ renew }) => {
            renewals.push(renew);
            return Promise.resolve(secret[renewals.length - 1] ?? 'third-secret');
          },
        },
      });
      const auth = ({ options }: Asked) => new Headers(options.headers).get('Authorization');
      serve((one) =>
        auth(one) === 'Bearer second-secret' ? Response.json(good) : new Response('', { status: 401 }),
      );
      const [first, second] = await Promise.all([dataAt(address()), dataAt(address())]);
      await shows(tileText(first), '11.2%');
      await shows(tileText(second), '11.2%');
      expect(renewals).to.deep.equal([false, true]);
      expect(asked.every(({ options }) => options.redirect === 'manual')).to.equal(true);

      const elsewhere = await dataAt('https://elsewhere.example/a.json');
      await shows(tileText(elsewhere), 'You are not allowed');
      expect(asked.filter(({ url }) => url.includes('elsewhere')).map(auth)).to.deep.equal([null]);

      configure({
        token: {
          origins: [DATA],
          get: () => {
            throw new Error('third-secret');
          },
        },
      });
      await shows(tileText(await dataAt(address())), 'You are not allowed');
    } finally {
      Object.assign(console, { log, warn, error });
      for (const name of ['cairn-load', 'cairn-error'] as const) document.removeEventListener(name, listen);
    }
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) + document.cookie;
    const drawn = [...document.querySelectorAll('cairn-data, cairn-rag-tile')].map(
      (element) => element.outerHTML + (element.shadowRoot?.innerHTML ?? ''),
    );
    const places = [location.href, stored, ...asked.map(({ url }) => url), ...told, ...logged, ...drawn];
    expect(told).to.have.length.above(2);
    for (const place of places) expect(place).to.not.match(/(?:first|second|third)-secret/);
  });

  it('is not made where the page gives no token in time; what says so blames no server, and the page is asked again', async () => {
    serve(() => Response.json(good));
    const { setTimeout: realTimeout } = window;
    const due: (() => void)[] = [];
    window.setTimeout = ((then: (what: unknown) => void, milliseconds?: number, what?: unknown) => {
      if (milliseconds === 20_000)
        return due.push(() => {
          then(what);
        });
      return realTimeout(then, milliseconds, what);
    }) as typeof window.setTimeout;
    try {
      let calls = 0;
      const get = () => (calls++ === 0 ? new Promise<string>(() => undefined) : 'secret');
      configure({ token: { origins: [DATA], get } });
      const data = await dataAt(address());
      await waitUntil(() => due.length > 0);
      due[0]?.();
      await shows(tileText(data), 'not told in time whether you may see these figures');
      expect(asked).to.deep.equal([]);
      data.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
      await shows(tileText(data), '11.2%');
      expect(calls).to.equal(2);
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('does not follow where a sign-in leads the token', async () => {
    configure({ token: { origins: [location.origin], get: () => 'secret' } });
    serve(() => real('/', { redirect: 'manual' }).then(() => opaqueRedirect()));
    await shows(tileText(await dataAt(`${location.origin}/signed-in.json`)), 'leads to another place');
  });

  it('stops reading where a server sends more than anyone would publish', async () => {
    const piece = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++;
        controller.enqueue(piece);
      },
    });
    serve(() => new Response(endless));
    await shows(tileText(await dataAt(address())), 'too large');
    expect(sent).to.be.below(12);
  });

  it('tells a server that does not share its figures from one that is not there', async () => {
    serve(({ options }) => unshared(options));
    const data = await dataAt(address());
    await shows(tileText(data), 'does not allow this page to read the figures');
    expect(asked.map(({ url }) => new URL(url).origin)).to.deep.equal([DATA, DATA, DATA]);
    expect(asked.map(({ options }) => options.method)).to.deep.equal([undefined, 'HEAD', 'HEAD']);
    expect(asked.every(({ options }) => options.credentials === 'omit')).to.equal(true);
  });

  it('tells a server that leads to a sign-in from one that is not there, of the page’s own origin too', async () => {
    serve(({ options }) => {
      if (options.redirect === 'manual') return opaqueRedirect();
      throw new TypeError('Failed to fetch');
    });
    for (const origin of [DATA, location.origin]) {
      const data = await dataAt(`${origin}/led-away.json`);
      await shows(tileText(data), 'leads to another place, such as a sign-in');
    }
  });

  it('names the page’s own policy where that forbids it', async () => {
    const src = address();
    serve(() => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          effectiveDirective: 'connect-src',
          violatedDirective: 'connect-src',
          documentURI: location.href,
          originalPolicy: '',
          statusCode: 200,
          blockedURI: src,
          disposition: 'enforce',
        }),
      );
      throw new TypeError('Failed to fetch');
    });
    await shows(tileText(await dataAt(src)), 'security policy does not allow');
    expect(asked).to.have.length(1);
  });
});

/** A server that is there, but does not share what it has. */
function unshared({ mode }: RequestInit): Response {
  if (mode === 'no-cors') return new Response('');
  throw new TypeError('Failed to fetch');
}

/** The answer of a redirection that was not followed; no script can make one. */
function opaqueRedirect(): Response {
  return Object.create(Response.prototype, {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    headers: { value: new Headers() },
    redirected: { value: false },
    body: { value: null },
  }) as Response;
}

describe('a publisher’s key', () => {
  const coded = (bytes: ArrayBuffer | Uint8Array) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');

  async function signer() {
    const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const sign = async (text: string, header: object = { alg: 'EdDSA', b64: false, crit: ['b64'] }) => {
      const start = coded(new TextEncoder().encode(JSON.stringify(header)));
      const bytes = new TextEncoder().encode(`${start}.${text}`);
      return `${start}..${coded(await crypto.subtle.sign('Ed25519', privateKey, bytes))}`;
    };
    return { sign, jwk: await crypto.subtle.exportKey('jwk', publicKey) };
  }

  /** Serves a document with what stands beside it. */
  const publish = (text: string, jws: string | null) => {
    serve(({ url }) => {
      if (!new URL(url).pathname.endsWith('.jws')) return new Response(text);
      return jws === null ? new Response('', { status: 404 }) : new Response(`${jws}\n`);
    });
  };
  const text = JSON.stringify(good);

  it('lets a document be shown that was signed with it, and says who published it and when', async () => {
    const { sign, jwk } = await signer();
    const signed = `\uFEFF${text}`;
    publish(signed, await sign(signed));
    for (const publicKey of [jwk, JSON.stringify(jwk), jwk.x]) {
      const data = await dataAt(`${address()}?v=1`, { publicKey });
      await shows(tileText(data), '11.2%');
      expect(noteOf(data)).to.equal('Verified, published by Northton Council on 30 October 2026.');
    }
    expect(asked.filter(({ url }) => /\.json\.jws\?v=1$/.test(url))).to.have.length(3);
  });

  it('keeps back a document that was changed, signed by another, signed in another way, or not at all', async () => {
    const [own, other] = [await signer(), await signer()];
    const cases = [
      [await own.sign(text.replace('Northton', 'Northtown')), 'not as their publisher signed them'],
      [await other.sign(text), 'not as their publisher signed them'],
      [
        await own.sign(text, { alg: 'none', b64: false, crit: ['b64'] }),
        'not as their publisher signed them',
      ],
      [await own.sign(text, { alg: 'EdDSA', b64: false, crit: ['b64', 'exp'] }), 'not as their publisher'],
      ['nonsense', 'not as their publisher signed them'],
      [(await own.sign(text)).replace(/[^.]+$/, 'A'), 'not as their publisher signed them'],
      [null, 'they should be signed by their publisher'],
    ] as const;
    for (const [jws, said] of cases) {
      publish(text, jws);
      const data = await dataAt(address(), { publicKey: own.jwk });
      await shows(tileText(data), said);
      expect(tileText(data)()).to.not.contain('11.2%');
      expect(noteOf(data)).to.equal('');
    }
  });

  it('keeps a document back whose signature cannot be had, and says why', async () => {
    const { jwk } = await signer();
    const cases = [
      [() => new Response('', { status: 403 }), 'You are not allowed to see these figures'],
      [() => new Response('', { status: 500 }), 'The server that holds the figures has a fault'],
      [(how: RequestInit) => unshared(how), 'does not allow this page to read the figures'],
    ] as const;
    for (const [answer, said] of cases) {
      serve(({ url, options }) => (url.endsWith('.jws') ? answer(options) : new Response(text)));
      const data = await dataAt(address(), { publicKey: jwk });
      await shows(tileText(data), said);
      expect(tileText(data)()).to.not.contain('11.2%');
    }
  });

  it('fits what the command line signs: its test holds the same signature', async () => {
    const jws =
      'eyJhbGciOiJFZERTQSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..bgA0fXnnnmt1B7SIfZp-dKjpPIu_1g6_TjPtB56TRW5wXdMjHbhB2tCTefHkt2Ko9cM-leHC57kSzLlZkxVpBg';
    const check = verifier(
      '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      () => Promise.resolve({ status: 200, text: () => Promise.resolve(jws) }),
      () => Promise.resolve('unreachable'),
    );
    await check(DATA, 'Falls', false);
    const refused = await check(DATA, 'Fells', false).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'forged');
  });

  it('that is none keeps every document back', async () => {
    publish(text, null);
    for (const publicKey of ['', 'abc', '{', '{"kty":"RSA"}', '~~~']) {
      const data = await dataAt(address(), { publicKey });
      await shows(tileText(data), 'their signature cannot be checked here');
    }
  });
});
