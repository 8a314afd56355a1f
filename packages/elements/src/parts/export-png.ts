import { FONTS, type PathShape, type Picture, type TextShape } from '@cairn/views';

/** Dots to a pixel of the picture, and how many dots browsers draw at most. */
const SHARPNESS = 2;
const MOST_DOTS = 16_000_000;

/**
 * A picture as PNG. It is drawn shape by shape, as a strict page lets no image be made of an SVG.
 *
 * @returns null where the browser cannot
 */
export async function picturePng(picture: Picture): Promise<Blob | null> {
  const { width, height, shapes } = picture;
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_DOTS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(scale, scale);
  pen.lineJoin = 'round';
  pen.direction = 'ltr';
  for (const shape of shapes) {
    pen.save();
    if (shape.kind === 'path') drawPath(pen, shape);
    else drawText(pen, shape);
    pen.restore();
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function drawPath(
  pen: CanvasRenderingContext2D,
  { d, at, within, fill, opacity, stroke, width, dash, round }: PathShape,
): void {
  if (within) {
    pen.beginPath();
    pen.rect(within.x, within.y, within.width, within.height);
    pen.clip();
  }
  if (at) {
    pen.translate(at.x, at.y);
    pen.scale(at.scale, at.scale);
  }
  const path = new Path2D(d);
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.globalAlpha = opacity ?? 1;
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (stroke === undefined) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = width ?? 1;
  pen.lineCap = round ? 'round' : 'butt';
  pen.setLineDash([...(dash ?? [])]);
  pen.stroke(path);
}

function drawText(
  pen: CanvasRenderingContext2D,
  { x, y, text, size, bold, color, anchor, halo }: TextShape,
): void {
  pen.font = `${bold ? '600 ' : ''}${String(size)}px ${FONTS}`;
  pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  if (halo !== undefined) {
    pen.strokeStyle = halo;
    pen.lineWidth = 3;
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}
