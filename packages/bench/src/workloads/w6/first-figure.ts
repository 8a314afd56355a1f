import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../../testing/tools/browsers.js';
import { send, serve } from '../../../../testing/tools/engines/serve.js';
import type { Contest, Contestant } from '../../measure/contest.js';
import { bundlePeer, type Release } from './bundle.js';

/** Milliseconds that each answer takes: a reader some way from the server. */
const ROUND_TRIP = 100;

const MEASURE = 'delayed-discharges';
const AREA = 'aldermoor';
const figures = readFileSync(
  fileURLToPath(new URL('../../../../../demo/data/two-rivers.json', import.meta.url)),
);

/** The figures of one measure as a page that knows the document's form takes them. */
const VALUES = `
  const { series } = await (await fetch('/data.json')).json();
  const { values } = series.find(({ indicator, area }) => indicator === '${MEASURE}' && area === '${AREA}');
  const place = document.querySelector('#place');`;

const PLACE = '<div id="place"></div>';
const SPARKLINE = `<cairn-data src="/data.json">
  <cairn-trend-sparkline indicator="${MEASURE}" area="${AREA}"></cairn-trend-sparkline>
</cairn-data>`;

/** What is drawn last: where it stands, and what there is in its shadow root if it has one. */
const DRAWN = {
  text: ['#place:not(:empty)'],
  canvas: ['#place canvas'],
  svg: ['#place svg'],
  sparkline: ['cairn-trend-sparkline', 'path.line'],
} as const;

/** Opens pages that have never been opened before, from a server that is some way off. */
export function firstFigure(release: () => Promise<Release>): Contest {
  const page = (
    entrant: Pick<Contestant, 'name' | 'role' | 'note'>,
    made: () => Promise<Page>,
  ): Contestant => {
    let known: Promise<Page> | undefined;
    return { ...entrant, run: async () => open(await (known ??= made())) };
  };
  const ours = (name: string, script: string, named: readonly string[] = []) =>
    page({ name, role: 'ours' }, async () => {
      const { folder, filesOf } = await release();
      const links = named.length === 0 ? [] : filesOf(named);
      return {
        head: links.map((file) => `<link rel="modulepreload" href="/${file}" crossorigin>`).join(''),
        body: SPARKLINE,
        script,
        fileOf: (path) => readFileSync(join(folder, path)),
        drawn: DRAWN.sparkline,
      };
    });
  const other = (entrant: Pick<Contestant, 'name' | 'role' | 'note'>, drawn: Drawn, source: string) =>
    page(entrant, async () => {
      const [file = Buffer.from(source)] = source.includes('import ') ? await bundlePeer(source) : [];
      return { head: '', body: PLACE, script: 'page.js', fileOf: () => file, drawn };
    });
  return {
    id: 'w6/first-figure',
    title: 'From opening a page to its first figure',
    about: `A sparkline from the demo's document, in a browser that has no file yet; the server takes ${String(ROUND_TRIP)} ms for each answer, so that what counts is how many must follow each other.`,
    figure: 'ms',
    contestants: () => [
      other(
        { name: 'a script that writes a number', role: 'limit' },
        DRAWN.text,
        `${VALUES} place.textContent = String(values.at(-1));`,
      ),
      ours('the loader', 'loader.js'),
      ours('the loader, all files named in the page', 'loader.js', [
        'loader',
        'loader/page',
        'trend-sparkline/define',
      ]),
      ours('cairn.js, one file', 'cairn.js'),
      other(
        { name: 'uPlot', role: 'peer' },
        DRAWN.canvas,
        `import uPlot from 'uplot'; ${VALUES}
        new uPlot({ width: 200, height: 40, series: [{}, { stroke: 'black' }] }, [values.map((_, at) => at), values], place);`,
      ),
      other(
        { name: 'Observable Plot', role: 'peer' },
        DRAWN.svg,
        `import { lineY, plot } from '@observablehq/plot'; ${VALUES} place.append(plot({ marks: [lineY(values)] }));`,
      ),
    ],
  };
}

type Drawn = readonly [place: string, inside?: string];

interface Page {
  readonly head: string;
  readonly body: string;
  readonly script: string;
  readonly fileOf: (path: string) => Buffer;
  /** What matches once there is a figure. */
  readonly drawn: Drawn;
}

/** @returns milliseconds from the beginning of the visit to the frame with the figure */
async function open({ head, body, script, fileOf, drawn }: Page): Promise<number> {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <script type="module" src="/${script}"></script>${head}${body}`;
  const server = await serve((path, response) => {
    setTimeout(() => {
      if (path === '') send(response, 'text/html; charset=utf-8', html);
      else if (path === 'data.json') send(response, 'application/json', figures);
      else send(response, 'text/javascript', fileOf(path));
    }, ROUND_TRIP);
  });
  const { launchOptions } = await findChromium();
  const browser = await puppeteer.launch(launchOptions);
  try {
    const tab = await browser.newPage();
    await tab.goto(server.base, { waitUntil: 'domcontentloaded' });
    const time = await tab.waitForFunction(whenDrawn, { polling: 'raf' }, ...drawn);
    return (await time.jsonValue()) || NaN;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
function whenDrawn(selector: string, inside?: string): number | false {
  const place = document.querySelector(selector);
  return (inside === undefined ? place : place?.shadowRoot?.querySelector(inside))
    ? performance.now()
    : false;
}
