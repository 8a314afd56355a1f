import '@cairn/elements/cairn.js';
import { readDocument, type Dataset } from '@cairn/dataset';
import address from '../../../../../demo/data/two-rivers.json?url';
import type { Contestant, Entrant, Workload } from '../../measure/contest.js';
import { counts, type PageCounts } from '../../page/outside.js';
import { calm, nextFrame, stage } from '../../page/stage.js';
import { chartJs, observablePlot, uplot } from '../w1/drawers.js';
import { LARGE, SMALL } from './elements.js';

/** So many are shown and taken away, some at a time so that a frame passes for each; of those that take long, fewer. */
const MOUNTS = 200;
const MOUNTS_OF_LARGE = 20;
const AT_ONCE = 10;

/** Milliseconds between two looks at what is left, and how often to look at most. */
const WAIT = 500;
const MOST_WAITS = 20;

export async function w9(): Promise<Workload> {
  const state = readDocument(await (await fetch(address)).json());
  if (state.phase !== 'ready') throw new Error('the demo document cannot be used');
  const { dataset } = state;
  return {
    title: 'W9: what is left behind',
    about:
      'Each is shown for a frame and taken away two hundred times (the large ones twenty times), after ten times that do not count; then garbage is collected and counted is what has been added: memory, nodes and listeners. All elements show the demo’s document.',
    contests: [
      {
        id: 'w9/left',
        title: 'After being shown and taken away',
        about: 'Peers are taken away as their guides say. Caches that are filled once and stay count, too.',
        rounds: { warm: 0, counted: 1 },
        figure: 'kB left',
        contestants: () => [
          ...Object.entries(SMALL).map(([tag, asked]) => elementLeft(tag, asked, dataset, MOUNTS)),
          ...Object.entries(LARGE).map(([tag, asked]) => elementLeft(tag, asked, dataset, MOUNTS_OF_LARGE)),
          ...[
            { name: 'uPlot', drawer: uplot },
            { name: 'Chart.js', drawer: chartJs },
            { name: 'Observable Plot', drawer: observablePlot },
          ].map(({ name, drawer }) =>
            left({ name, role: 'peer', note: 'a sparkline' }, MOUNTS, () => {
              const place = document.createElement('div');
              stage.append(place);
              const { destroy } = drawer.draw(place, [3, 5, 4, 6, 2]);
              return () => {
                destroy?.();
                place.remove();
              };
            }),
          ),
        ],
      },
    ],
  };
}

function elementLeft(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: Dataset,
  times: number,
): Contestant {
  return left({ name: tag, role: 'ours' }, times, () => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    stage.append(Object.assign(element, { data }));
    return () => {
      const shown = element.shadowRoot?.querySelector(
        '[part]:not([part=loading], [part=empty], [part=error])',
      );
      if (!shown) throw new Error(`${tag} shows nothing`);
      element.remove();
    };
  });
}

/** @param show shows one and gives what takes it away */
function left(entrant: Entrant, times: number, show: () => () => void): Contestant {
  let [nodes, listeners] = [NaN, NaN];
  return {
    ...entrant,
    run: async () => {
      await mount(show, AT_ONCE);
      const before = await quietCounts();
      await mount(show, times);
      const after = await quietCounts();
      nodes = after.nodes - before.nodes;
      listeners = after.listeners - before.listeners;
      return (after.heap - before.heap) / 1000;
    },
    beside: () => ({ times, 'nodes left': nodes, 'listeners left': listeners }),
  };
}

async function mount(show: () => () => void, times: number): Promise<void> {
  for (let done = 0; done < times; done += AT_ONCE) {
    const shown = Array.from({ length: AT_ONCE }, show);
    await nextFrame();
    await nextFrame();
    for (const takeAway of shown) takeAway();
  }
}

/** What is left once nothing goes away any more: some things let go only when the browser has time. */
async function quietCounts(): Promise<PageCounts> {
  await calm();
  let now = await counts();
  for (let tries = 0; tries < MOST_WAITS; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    const { nodes } = now;
    now = await counts();
    if (now.nodes === nodes) break;
  }
  return now;
}
