import { whenIdle } from '../parts/idle-work.js';
import { warnOnce } from './warn.js';

/*
 * Widgets are light until the page says that it is dark. Many pages are dark and do not say so, and some say so and are light: their
 * developers are told, once, and nothing is coloured by guess.
 */

let looked = false;

/** Looks once a page, when nothing else is to be done, whether what a widget writes could be read on what the page has around it. */
export function lookAtGround(widget: Element): void {
  if (looked) return;
  looked = true;
  const begin = () => {
    whenIdle(look(widget));
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

function* look(widget: Element): Generator<void> {
  yield;
  if (!isLost(widget)) return;
  void import('./ground-hint.js')
    .then(({ groundHint }) => {
      const hint = groundHint(widget);
      if (hint !== undefined) warnOnce('color-scheme', hint);
    })
    // Nobody misses it where it cannot be had.
    .catch(() => undefined);
}

/** Of the 765 that white is brighter than black: with less between text and ground their contrast is under 3 to 1. */
const LEAST_DIFFERENCE = 225;

/** Whether a widget's text and what the page has around it are both bright, or both dark. */
export function isLost(widget: Element): boolean {
  const ground = groundAround(widget);
  return (
    ground !== null &&
    Math.abs(brightnessOf(widget, 'color') - brightnessOf(ground, 'backgroundColor')) < LEAST_DIFFERENCE
  );
}

/** The nearest ancestor that has a ground. */
export function groundAround(widget: Element): Element | null {
  for (let here = widget.parentElement; here; here = here.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(here);
    if (backgroundColor + backgroundImage !== 'rgba(0, 0, 0, 0)none') return here;
  }
  return null;
}

/** From 0 to 765, of a colour in red, green and blue; whoever tells the page makes sure that it is. */
export const brightnessOf = (element: Element, property: 'color' | 'backgroundColor'): number =>
  (getComputedStyle(element)[property].match(/[\d.]+/gu) ?? []).reduce((sum, one) => sum + Number(one), 0);
