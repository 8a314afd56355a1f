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
  const hint = groundHint(widget);
  if (hint) warnOnce('color-scheme', hint);
}

const CLEAR = 'rgba(0, 0, 0, 0)';
/** Of the 765 that white is brighter than black: with less between text and ground their contrast is under 3 to 1. */
const LEAST_DIFFERENCE = 225;
const MIDDLE = 382;

/** What to add to the page's CSS so that a widget's text can be read on what is around it; undefined where all is well, or not known. */
export function groundHint(widget: Element): string | undefined {
  const style = getComputedStyle(widget);
  const ink = brightnessOf(style.color);
  // Colours that the page has chosen are its own affair; those of a theme follow the scheme.
  const chosen = ['ink', 'ground'].map((name) => style.getPropertyValue(`--cairn-color-${name}`));
  if (chosen.some((colour) => colour !== '' && !colour.includes('light-dark'))) return undefined;
  for (let here = widget.parentElement; here; here = here.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(here);
    // What a picture shows, or what shines through, nobody knows.
    if (backgroundImage !== 'none') return undefined;
    if (backgroundColor === CLEAR) continue;
    if (!backgroundColor.startsWith('rgb(')) return undefined;
    if (Math.abs(ink - brightnessOf(backgroundColor)) >= LEAST_DIFFERENCE) return undefined;
    const scheme = ink < MIDDLE ? 'dark' : 'light';
    const place = [here.localName, ...here.classList].join('.');
    return `${place} is ${scheme} and the widgets are not: add “${place} { color-scheme: ${scheme} }” to the page’s CSS.`;
  }
  return undefined;
}

/** From 0 to 765, of a colour in red, green and blue. */
const brightnessOf = (colour: string): number =>
  (colour.match(/[\d.]+/gu) ?? []).reduce((sum, one) => sum + Number(one), 0);
