import type { Box } from './layout.js';

/** A picture as a canvas, from a PNG in base 64. */
async function canvasOf(png: string): Promise<OffscreenCanvasRenderingContext2D> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context;
}

/** What each of the 256 steps of a colour adds to luminance before it is weighed, as WCAG 2 defines it. */
const LINEAR = Float64Array.from({ length: 256 }, (_, part) =>
  part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
);

/** How light the darkest and the lightest pixel are, 0 to 1: relative luminance as WCAG 2 defines it. */
function extremes({ data }: ImageData): readonly [darkest: number, lightest: number] {
  let [darkest, lightest] = [1, 0];
  const linear = (at: number) => LINEAR[data[at] ?? 0] ?? 0;
  for (let at = 0; at < data.length; at += 4) {
    const luminance = 0.2126 * linear(at) + 0.7152 * linear(at + 1) + 0.0722 * linear(at + 2);
    darkest = Math.min(darkest, luminance);
    lightest = Math.max(lightest, luminance);
  }
  return [darkest, lightest];
}

export interface Named {
  /** The example that it is of. */
  readonly example: string;
}

/**
 * Boxes whose lightest and darkest pixels have less than a contrast: nothing can be seen there.
 *
 * @param scale pixels of the picture a CSS pixel
 */
export async function faint(
  png: string,
  boxes: readonly (Box & Named)[],
  scale: number,
  contrast: number,
): Promise<readonly string[]> {
  const context = await canvasOf(png);
  const { width, height } = context.canvas;
  return boxes.flatMap(({ example, kind, label, ...box }) => {
    // Where writing directions mix, a space is a piece of its own.
    if (box.right - box.left < (box.bottom - box.top) / 2) return [];
    const [left, top] = [Math.floor(box.left * scale), Math.floor(box.top * scale)];
    const [wide, high] = [Math.ceil(box.right * scale) - left, Math.ceil(box.bottom * scale) - top];
    if (left < 0 || top < 0 || left + wide > width || top + high > height) return [];
    const [darkest, lightest] = extremes(context.getImageData(left, top, wide, high));
    return (lightest + 0.05) / (darkest + 0.05) < contrast
      ? [`${example}: ${kind} “${label}” cannot be seen`]
      : [];
  });
}

/** The share of pixels that differ between two pictures; 1 where their sizes do. */
export async function changed(before: string, after: string): Promise<number> {
  const [old, fresh] = [await canvasOf(before), await canvasOf(after)];
  const { width, height } = old.canvas;
  if (width !== fresh.canvas.width || height !== fresh.canvas.height) return 1;
  const [first, second] = [old, fresh].map(
    (context) => new Uint32Array(context.getImageData(0, 0, width, height).data.buffer),
  );
  let count = 0;
  for (let pixel = 0; pixel < width * height; pixel++) if (first?.[pixel] !== second?.[pixel]) count++;
  return count / (width * height);
}

/** For each two squares in a row, how many of their pixels differ by a quarter of the way from black to white. */
export async function differences(
  png: string,
  size: number,
  count: number,
): Promise<readonly { readonly one: number; readonly other: number; readonly pixels: number }[]> {
  const context = await canvasOf(png);
  const greys = Array.from({ length: count }, (_, at) => {
    const { data } = context.getImageData(at * size, 0, size, size);
    return Array.from({ length: size * size }, (__, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * pixel, 4 * pixel + 3);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
  });
  return greys.flatMap((first, one) =>
    greys.slice(one + 1).map((second, after) => ({
      one,
      other: one + 1 + after,
      pixels: first.filter((grey, pixel) => Math.abs(grey - (second[pixel] ?? 0)) > 64).length,
    })),
  );
}
