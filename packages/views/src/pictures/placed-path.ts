/** Where a box of 100 by 100, or of grid units, stands in a picture. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Pixels that a unit of the path is wide and high. */
  readonly across: number;
  readonly down: number;
}

const TOKEN = /[MLHVCQSTZ]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

/** A path of absolute commands, in pixels: stretched as the page stretches it, its strokes not. */
export function placedPath(d: string, frame: Frame): string {
  let command = '';
  let across = true;
  let placed = '';
  for (const [token] of d.matchAll(TOKEN)) {
    if (/^[A-Z]$/.test(token)) {
      command = token;
      across = true;
      placed += command;
      continue;
    }
    const isAcross = command === 'H' || (command !== 'V' && across);
    const place = isAcross ? frame.x + Number(token) * frame.across : frame.y + Number(token) * frame.down;
    placed += `${tidy(place)} `;
    across = !across;
  }
  return placed.trimEnd();
}

/** A place to a hundredth of a pixel. */
export const tidy = (place: number): string => String(Math.round(place * 100) / 100);
