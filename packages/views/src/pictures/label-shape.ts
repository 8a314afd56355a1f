import type { Side } from '../relationship-chart/place-labels.js';
import type { Colors } from './palette.js';
import { text } from './pen.js';
import type { TextShape } from './picture.js';

/** The label of a point on the side that the view has found for it; `away` is the distance from its middle. */
export function besidePoint(
  { text: words, side }: { readonly text: string; readonly side: Side },
  x: number,
  y: number,
  away: number,
  { bold, lang, colors }: { readonly bold: boolean; readonly lang: string | null; readonly colors: Colors },
): TextShape {
  const aside = side === 'end' ? away : side === 'start' ? -away : 0;
  // A line of text reaches about a quarter of its size below its base and three quarters above.
  const down = side === 'above' ? -away - 3 : side === 'below' ? away + 11 : 4;
  return text(x + aside, y + down, words, {
    color: colors.ink,
    halo: colors.ground,
    bold,
    anchor: side === 'end' ? 'start' : side === 'start' ? 'end' : 'middle',
    ...(lang === null ? {} : { lang }),
  });
}
