import '@cairn/elements/cairn-data/define.js';
import '@cairn/elements/rag-tile/define.js';
import type { Contestant, Entrant, Workload } from '../../measure/contest.js';
import { nextFrame, stage, until } from '../../page/stage.js';
import { nationalDocument } from '../w5/document.js';
import { ajvCheck, zodCheck } from '../w5/peers.js';
import { checkPlainly, type PlainDocument } from '../w5/plain.js';

/** A frame that a reader does not notice. */
const MOST = 50;

export function w5Page(): Workload {
  const text = JSON.stringify(nationalDocument());
  return {
    title: 'W5 in a page: the longest standstill',
    about:
      'The national document of 500,000 observations, loaded by a page: for how long the page can do nothing else, neither scroll nor answer a key.',
    contests: [
      {
        id: 'w5page/standstill',
        title: 'The longest task of the page',
        about:
          'Ours is loaded by `cairn-data` and shown by a tile; the others are checked in the page and show nothing.',
        rounds: { warm: 1, counted: 5 },
        figure: 'ms',
        contestants: () => [
          reading({ name: 'fetch and JSON.parse', role: 'limit', note: 'no check' }, text, () => true),
          reading(
            { name: 'fetch, JSON.parse and a check by hand', role: 'limit', note: 'in the page' },
            text,
            (document) => checkPlainly(document as PlainDocument) > 0,
          ),
          ours(text),
          reading({ name: 'fetch, JSON.parse and ajv', role: 'peer' }, text, ajvCheck()),
          reading({ name: 'fetch, JSON.parse and zod', role: 'peer' }, text, zodCheck()),
        ],
      },
    ],
  };
}

function ours(text: string): Contestant {
  return {
    ...{ name: 'cairn-data and a tile', role: 'ours', goal: { limit: null, most: MOST } },
    run: () =>
      standstillDuring(text, async (address) => {
        const [data, tile] = [document.createElement('cairn-data'), document.createElement('cairn-rag-tile')];
        Object.assign(data, { src: address });
        Object.assign(tile, { indicator: 'measure-1', area: 'area-1' });
        data.append(tile);
        stage.append(data);
        await until('the tile', () => tile.shadowRoot?.querySelector('[part=heading]') !== null);
        await nextFrame();
      }),
  };
}

function reading(entrant: Entrant, text: string, check: (document: unknown) => boolean): Contestant {
  return {
    ...entrant,
    run: () =>
      standstillDuring(text, async (address) => {
        if (!check(await (await fetch(address)).json())) throw new Error('the document is refused');
      }),
  };
}

/** The longest time between two turns of the page's tasks while some work goes on. */
async function standstillDuring(text: string, work: (address: string) => Promise<void>): Promise<number> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const { port1, port2 } = new MessageChannel();
  let [longest, last] = [0, performance.now()];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await work(address);
  port1.close();
  URL.revokeObjectURL(address);
  return Math.max(longest, performance.now() - last);
}
