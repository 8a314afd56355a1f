import type { Box, Paint, Picture, Shape } from './picture.js';
import { tidy } from './placed-path.js';
import { xmlText } from './xml-text.js';

/** Fonts that every machine has one of. */
export const FONTS = 'system-ui, sans-serif';

/** A picture as one complete SVG document without script, style sheet or anything from elsewhere; its text is text. */
export function pictureSvg({ width, height, lang, title, description, shapes }: Picture): string {
  const size = `width="${tidy(width)}" height="${tidy(height)}" viewBox="0 0 ${tidy(width)} ${tidy(height)}"`;
  // The words name it without ids, which two pictures in one page would share.
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${xmlText(title)}" xml:lang="${xmlText(lang)}" lang="${xmlText(lang)}" direction="ltr" font-family="${FONTS}"><title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>${shapes.map(shapeSvg).join('')}</svg>`;
}

function shapeSvg(shape: Shape): string {
  if (shape.kind === 'path') {
    const { d, at, within } = shape;
    const place = at
      ? ` transform="translate(${tidy(at.x)} ${tidy(at.y)})${at.scale === 1 ? '' : ` scale(${tidy(at.scale)})`}"`
      : '';
    const drawn = `<path d="${xmlText(d)}"${place}${paintSvg(shape)}/>`;
    return within ? withinSvg(within, drawn) : drawn;
  }
  const { x, y, size, bold, color, anchor, halo, lang, text } = shape;
  const parts = [
    `x="${tidy(x)}" y="${tidy(y)}" font-size="${tidy(size)}" fill="${color}"`,
    bold ? 'font-weight="600"' : '',
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    halo === undefined
      ? ''
      : `stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`,
    lang === undefined ? '' : `xml:lang="${xmlText(lang)}" lang="${xmlText(lang)}"`,
  ];
  return `<text ${parts.filter((part) => part !== '').join(' ')}>${xmlText(text)}</text>`;
}

/** An inner drawing keeps to its box without a clip path, whose id two pictures in one page would share. */
function withinSvg({ x, y, width, height }: Box, drawn: string): string {
  const [left, top, wide, high] = [x, y, width, height].map(tidy);
  const box = `x="${left ?? ''}" y="${top ?? ''}" width="${wide ?? ''}" height="${high ?? ''}"`;
  return `<svg ${box} viewBox="${[left, top, wide, high].join(' ')}" overflow="hidden">${drawn}</svg>`;
}

function paintSvg({ fill, opacity, stroke, width, dash, round }: Paint): string {
  const parts = [
    `fill="${fill ?? 'none'}"`,
    opacity === undefined ? '' : `fill-opacity="${tidy(opacity)}"`,
    stroke === undefined
      ? ''
      : `stroke="${stroke}" stroke-width="${tidy(width ?? 1)}" stroke-linejoin="round"`,
    dash === undefined ? '' : `stroke-dasharray="${dash.map(tidy).join(' ')}"`,
    round ? 'stroke-linecap="round"' : '',
  ];
  return ` ${parts.filter((part) => part !== '').join(' ')}`;
}
