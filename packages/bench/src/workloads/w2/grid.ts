import { shown, stage } from '../../page/stage.js';
import type { Contestant, Entrant } from '../../measure/contest.js';
import { counts } from '../../page/outside.js';
import { nextFrame } from '../../page/stage.js';
import type { GridFigures } from './document.js';

/** Sizes in pixels, as the scorecard has them where not every cell is drawn. */
export const SIZE = { width: 1_160, height: 765, name: 320, head: 64, column: 112, row: 64 };

/** The column that is sorted by, in view from the start. */
export const SORTED = 3;

/** A grid that is shown. What it does may take longer than the call: then a promise says when it is done. */
export interface Grid {
  /** Sorts by the statuses of {@link SORTED}, what needs attention first. */
  readonly sort: () => void | Promise<void>;
  readonly change: (figures: GridFigures) => void | Promise<void>;
  /** What scrolls. */
  readonly scroller: () => Element;
  /** The figure in the first row of the sorted column, read from the page. */
  readonly first: () => number;
  readonly destroy?: () => void;
}

export interface GridMaker {
  readonly entrant: Entrant;
  readonly show: (place: HTMLElement, figures: GridFigures) => Grid | Promise<Grid>;
}

/** The first paint. */
export function painted({ entrant, show }: GridMaker, figures: GridFigures): Contestant {
  let grid: Grid | undefined;
  return {
    ...entrant,
    run: async () => {
      grid = await shown(show(place(), figures));
      return grid.first();
    },
    after: () => grid?.destroy?.(),
  };
}

/** Something done to a grid that is shown. */
export function altered(
  { entrant, show }: GridMaker,
  figures: GridFigures,
  alter: (grid: Grid) => void | Promise<void>,
): Contestant {
  let grid: Grid | undefined;
  return {
    ...entrant,
    before: async () => {
      grid = await shown(show(place(), figures));
    },
    run: async () => {
      if (!grid) return null;
      await shown(alter(grid));
      return grid.first();
    },
    after: () => grid?.destroy?.(),
  };
}

const STEP = 200;
const LONG = 50;

/** Scrolled from top to bottom, {@link STEP} pixels a frame; the figure is what the page's tasks take a frame. */
export function scrolled({ entrant, show }: GridMaker, figures: GridFigures): Contestant {
  let grid: Grid | undefined;
  let frames: readonly number[] = [];
  return {
    ...entrant,
    before: async () => {
      grid = await shown(show(place(), figures));
    },
    run: async () => {
      if (!grid) return null;
      const before = await counts(false);
      frames = await scroll(grid.scroller());
      const after = await counts(false);
      return (after.taskTime - before.taskTime) / frames.length;
    },
    beside: () => ({
      'longest frame': Math.max(...frames),
      'frames over 50 ms': frames.filter((time) => time > LONG).length,
      frames: frames.length,
    }),
    after: () => grid?.destroy?.(),
  };
}

/** @returns how long each frame was on the screen, in milliseconds */
async function scroll(scroller: Element): Promise<readonly number[]> {
  const times: number[] = [];
  const end = scroller.scrollHeight - scroller.clientHeight;
  let last = await nextFrame();
  for (let top = STEP; top < end + STEP; top += STEP) {
    scroller.scrollTop = Math.min(top, end);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  if (Math.abs(scroller.scrollTop - end) > 1) throw new Error(`${scroller.localName} does not scroll`);
  return times;
}

function place(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'grid-place';
  stage.append(element);
  return element;
}
