import type { Contestant, Entrant } from '../measure/contest.js';
import { afterFrame, stage } from './stage.js';

/** A library that draws one thing into a place of the page. */
export interface Drawer<Figures> {
  readonly draw: (place: HTMLElement, figures: Figures) => Drawing<Figures>;
}

/** What a library has drawn. */
export interface Drawing<Figures> {
  /** Shows other figures, in the way that the library offers. */
  readonly change: (figures: Figures) => void;
  /** Lets go of what the library keeps of it. */
  readonly destroy?: () => void;
}

/** Draws into new places, one for each item. */
export function drawn<Figures>(
  entrant: Entrant,
  items: readonly Figures[],
  drawer: Drawer<Figures>,
): Contestant {
  let drawings: readonly Drawing<Figures>[] = [];
  return {
    ...entrant,
    run: async () => {
      drawings = drawAll(items, drawer);
      await afterFrame();
      return stage.childElementCount;
    },
    after: () => {
      for (const { destroy } of drawings) destroy?.();
      drawings = [];
    },
  };
}

/** Draws, and then changes each drawing to other figures. */
export function redrawn<Figures>(
  entrant: Entrant,
  items: readonly Figures[],
  others: readonly Figures[],
  drawer: Drawer<Figures>,
): Contestant {
  let drawings: readonly Drawing<Figures>[] = [];
  return {
    ...entrant,
    before: () => {
      drawings = drawAll(items, drawer);
    },
    run: async () => {
      drawings.forEach(({ change }, at) => {
        change(others[at] as Figures);
      });
      await afterFrame();
      return stage.childElementCount;
    },
    after: () => {
      for (const { destroy } of drawings) destroy?.();
      drawings = [];
    },
  };
}

/** Libraries that measure their place need it in the page before they draw. */
export function drawAll<Figures>(
  items: readonly Figures[],
  { draw }: Drawer<Figures>,
): readonly Drawing<Figures>[] {
  const places = items.map(() => document.createElement('div'));
  stage.append(...places);
  return places.map((place, at) => draw(place, items[at] as Figures));
}
