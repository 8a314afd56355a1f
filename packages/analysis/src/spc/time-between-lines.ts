import type { Frame } from './frame.js';
import type { Lines } from './lines.js';
import { movingRanges } from './moving-range.js';
import { xmrLines, type XmrLineOptions } from './xmr-lines.js';

/** Times between events are close to normal when taken to this root (Nelson 1994). */
const POWER = 3.6;

/**
 * Lines of a t chart, the time between rare events: an XmR chart of the values to the power 1/3.6, its lines taken back to the power
 * 3.6; a lower line below 0 is 0.
 */
export function timeBetweenLines(frame: Frame, options: XmrLineOptions): Lines {
  const values = frame.values.map((value) => Math.pow(value, 1 / POWER));
  const roots: Frame = { ...frame, values };
  const lines = xmrLines(roots, movingRanges(roots), options);
  const back = (line: Float64Array) => line.map((value) => (value < 0 ? 0 : Math.pow(value, POWER)));
  return {
    centre: back(lines.centre),
    lower: back(lines.lower),
    upper: back(lines.upper),
    lowerTwoSigma: back(lines.lowerTwoSigma),
    upperTwoSigma: back(lines.upperTwoSigma),
    lowerOneSigma: back(lines.lowerOneSigma),
    upperOneSigma: back(lines.upperOneSigma),
    scale: back(lines.scale),
  };
}
