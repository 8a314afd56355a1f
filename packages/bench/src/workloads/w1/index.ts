import type { Workload } from '../../measure/contest.js';
import { showMarkup, type Recording } from '../../page/recording.js';
import { coldSparkline, coldSparklines, sparklineHeap, sparklines } from './sparklines.js';
import { coldTile, coldTiles, tiles } from './tiles.js';

/** As many rounds as have been asked for. */
const ALL = { warm: Infinity, counted: Infinity };
/** A round of these takes long, and the code is warm from those before. */
const SOME = { warm: 0, counted: 5 };
const FEW = { warm: 0, counted: 3 };

export function w1(): Workload {
  return {
    title: 'W1: sparklines and tiles',
    about:
      'Many small widgets on one page, 24 quarters each, from a parsed document to the first task after the frame that shows them (script, style, layout and paint of the main thread). Every run makes the dataset, the facts and the elements anew.',
    contests: [
      ...sparklines(100, ALL),
      coldSparklines(SOME),
      ...tiles(100, ALL),
      coldTiles(SOME),
      ...sparklines(1_000, FEW),
      sparklineHeap(FEW),
      ...tiles(1_000, FEW),
      ...sparklines(5_000, FEW),
      tiles(5_000, FEW)[0],
    ],
  };
}

/** What a fresh page shows once. */
export function w1Cold(key: string, recording: Recording | null): (() => void) | undefined {
  if (recording && (key === 'drawings' || key === 'content')) {
    return () => {
      showMarkup(recording[key], recording.styles);
    };
  }
  return coldSparkline(key) ?? coldTile(key);
}
