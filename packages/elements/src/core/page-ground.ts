import { whenIdle } from '../parts/idle-work.js';
import { warnOnce } from './warn.js';

/*
 * Widgets are light until the page says that it is dark. Many pages are dark and do not say so, and some say so and are light: their
 * developers are told, once, and nothing is coloured by guess.
 */

/** WCAG 2.2, 1.4.11: under this even signs and large text are lost. */
const LEAST_CONTRAST = 3;

/** Red, green and blue, from 0 to 1. */
type Colour = readonly number[];

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
  // Another one will be looked at.
  if (!widget.isConnected) looked = false;
  const hint = widget.isConnected && groundHint(widget);
  if (hint) warnOnce('color-scheme', hint);
}

/** What to add to the page's CSS so that a widget's text can be read on what is around it; undefined where all is well, or not known. */
export function groundHint(widget: Element): string | undefined {
  const style = getComputedStyle(widget);
  // Colours that the page has chosen are its own affair; those of a theme follow the scheme.
  for (const name of ['--cairn-color-ink', '--cairn-color-ground'])
    if (/^(?!.*light-dark)./su.test(style.getPropertyValue(name).trim())) return undefined;
  const ink = opaque(style.color);
  const [place, ground] = groundAround(widget) ?? [];
  if (!ink || !place || !ground) return undefined;
  const [bright, dim] = [luminanceOf(ink), luminanceOf(ground)].sort((one, other) => other - one);
  if (((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05) >= LEAST_CONTRAST) return undefined;
  const [is, needs] = luminanceOf(ink) < 0.2 ? ['light', 'dark'] : ['dark', 'light'];
  const name = nameOf(place);
  return `the widgets are ${is} and ${name} around them is ${needs}: add “${name} { color-scheme: ${needs}; }” to the page’s CSS.`;
}

/** The nearest of a widget's ancestors that has a ground of one colour; none where something else, such as a picture, is in front of it. */
function groundAround(widget: Element): readonly [Element, Colour] | undefined {
  for (let here = around(widget); here; here = around(here)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(here);
    if (backgroundImage !== 'none') return undefined;
    if (isClear(backgroundColor)) continue;
    const ground = opaque(backgroundColor);
    return ground && [here, ground];
  }
  return undefined;
}

function around(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  if (assignedSlot) return assignedSlot;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return element.parentElement;
}

const isClear = (colour: string) => /^rgba\(.*, 0\)$|\/ 0\)$/u.test(colour);

/** A colour as browsers compute most of them; undefined where something shines through, or it is written in another way. */
function opaque(colour: string): Colour | undefined {
  const [, space, numbers = ''] = /^(rgb|color\(srgb)[( ]([\d., e+-]+)\)$/u.exec(colour) ?? [];
  const values = numbers.split(/[\s,]+/u).map(Number);
  if (values.length !== 3) return undefined;
  return space === 'rgb' ? values.map((value) => value / 255) : values;
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What the page's CSS can call an element. */
const nameOf = ({ localName, id, classList: [name] }: Element): string => {
  if (localName === 'html' || localName === 'body') return localName;
  if (id !== '') return `#${CSS.escape(id)}`;
  return localName + (name === undefined ? '' : `.${CSS.escape(name)}`);
};
