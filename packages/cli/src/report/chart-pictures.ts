import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import * as views from '@cairn/views';
import type { Picture, PictureOptions } from '@cairn/views';
import type { DrawnElement } from './page-window.js';

/** A chart as pixels, with the words that stand for it. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** In pixels of a page, 96 to the inch; the picture itself has more. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** What is drawn; tiles and stories say in words what their small lines say. */
const CHARTS = 'cairn-trend-chart, cairn-benchmark-comparison, cairn-relationship-chart, cairn-strategy-map';

/** Between the margins of A4, and no higher than leaves room for a heading. */
const [WIDEST, HIGHEST] = [520, 760];
/** Pixels of the picture in one of the page: 192 to the inch. */
const FINENESS = 2;

/** The drawing of a widget as its readers can take it from the page; null of a widget without one. */
export function chartPicture(
  widget: Element,
  { element }: Pick<DrawnElement, 'element'>,
  lang: string,
): ChartPicture | null {
  if (!widget.matches(CHARTS)) return null;
  const draw = (element as DrawingReport).pictureOf(widget);
  if (!draw) return null;
  const picture = draw(views)({ width: 640, lang, theme: 'light', heading: false });
  const scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height);
  return {
    png: pngOf(views.pictureSvg(picture)),
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
    title: picture.title,
    description: picture.description,
  };
}

/** What the drawn report can be asked, in the terms of this process. */
interface DrawingReport extends HTMLElement {
  readonly pictureOf: (
    widget: Element,
  ) => ((pictures: typeof views) => (options: PictureOptions) => Picture) | null;
}

const require = createRequire(import.meta.url);

/** The same letters on every machine, of a font that comes with the command: a server may have none. */
function fontFiles(): string[] {
  const folder = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) => join(folder, name));
}

function pngOf(svg: string): Uint8Array {
  const family = 'DejaVu Sans Condensed';
  const drawn = new Resvg(svg, {
    background: '#fff',
    fitTo: { mode: 'zoom', value: FINENESS },
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  return drawn.render().asPng();
}
