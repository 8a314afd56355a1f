import { brightnessOf, groundAround, isLost } from './page-ground.js';

/* What to tell a page whose ground is not what it says, in a file of its own: hardly any page needs it. */

/** Between black and white. */
const MIDDLE = 382;

/** What to add to the page's CSS so that a widget's text can be read on what is around it; undefined where all is well, or not known. */
export function groundHint(widget: Element): string | undefined {
  const place = groundAround(widget);
  if (!place || !isLost(widget) || !isOneColour(place)) return undefined;
  const style = getComputedStyle(widget);
  // Colours that the page has chosen are its own affair; those of a theme follow the scheme.
  for (const name of ['--cairn-color-ink', '--cairn-color-ground'])
    if (/^(?!.*light-dark)./su.test(style.getPropertyValue(name).trim())) return undefined;
  const [is, needs] = brightnessOf(widget, 'color') < MIDDLE ? ['light', 'dark'] : ['dark', 'light'];
  const name = nameOf(place);
  return `the widgets are ${is} and ${name} around them is ${needs}: add “${name} { color-scheme: ${needs}; }” to the page’s CSS.`;
}

/** Whether nothing shines through a ground, and no picture is in front of it. */
function isOneColour(place: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(place);
  return backgroundImage === 'none' && backgroundColor.startsWith('rgb(');
}

/** What the page's CSS can call an element. */
const nameOf = ({ localName, id, classList: [name] }: Element): string => {
  if (localName === 'html' || localName === 'body') return localName;
  if (id !== '') return `#${CSS.escape(id)}`;
  return localName + (name === undefined ? '' : `.${CSS.escape(name)}`);
};
