import type { Gutter } from '../geometry/chart-tiers.js';
import { line, text } from './pen.js';
import type { Box, Shape } from './picture.js';
import type { Frame } from './placed-path.js';
import type { Sheet } from './sheet.js';

const GUTTERS: Readonly<Record<Gutter, number>> = { none: 0, small: 36, medium: 52, large: 72 };

/** A plot whose places are per cent, in pixels. */
export class PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;

  constructor({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
    this.left = left;
    this.right = left + width;
    this.top = top;
    this.bottom = top + height;
  }

  x(place: number): number {
    return this.left + ((this.right - this.left) * place) / 100;
  }

  y(place: number): number {
    return this.top + ((this.bottom - this.top) * place) / 100;
  }

  get box(): Box {
    const { left: x, top: y } = this;
    return { x, y, width: this.right - x, height: this.bottom - y };
  }

  get frame(): Frame {
    const { left: x, top: y } = this;
    return { x, y, across: (this.right - x) / 100, down: (this.bottom - y) / 100 };
  }
}

/** The next plot of a sheet, with its value axis at the left and room for names at the right; the sheet goes on beneath it. */
export function plotBox(
  sheet: Sheet,
  gutter: Gutter,
  {
    height,
    after,
    lead = 0,
    span = sheet.inner,
  }: { height: number; after: number; lead?: number; span?: number },
): PlotBox {
  const side = GUTTERS[gutter];
  const box = new PlotBox({
    left: sheet.left + lead + side,
    top: sheet.y,
    width: span - side - after,
    height,
  });
  sheet.y += height;
  return box;
}

/** Grid and labels of a value axis. */
export function valueAxisShapes(
  ticks: readonly { readonly y: number; readonly label: string }[],
  box: PlotBox,
  { colors }: Sheet,
): readonly Shape[] {
  return ticks.flatMap(({ y, label }) => [
    line(box.left, box.y(y), box.right, box.y(y), { stroke: colors.line }),
    text(box.left - 6, box.y(y) + 4, label, { color: colors.muted, anchor: 'end' }),
  ]);
}
