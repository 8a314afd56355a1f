import type { TimeAxis } from '../geometry/time-axis.js';
import { textWidth } from '../geometry/wrap.js';
import { roomIn, tierNames, TIERS, type Gutter } from '../geometry/chart-tiers.js';
import type { ChartSource } from './chart-source.js';

/** The average before or after, told over the plot on its own side of the intervention. */
export interface SegmentLabel {
  readonly kind: 'before' | 'after';
  /** Where the two sides meet: the one ends there, the other begins. */
  readonly x: number;
  readonly text: string;
  /** Class names of the widths that have room for it. */
  readonly tiers: string;
  /** Whether every width has room for it. */
  readonly always: boolean;
}

/** Space between the label and the line between the sides, in rem. */
const SPACE = 0.5;

/** How much wider the labels are than the axis's, being bold. */
const BOLD = 1.12;

/** The averages before and after. */
export function segmentLabels(
  { words, indicator, intervention }: ChartSource,
  { edges }: TimeAxis,
  gutter: Gutter,
): readonly SegmentLabel[] {
  if (!intervention) return [];
  const x = edges[intervention.at] ?? 0;
  return (['before', 'after'] as const).flatMap((kind): readonly SegmentLabel[] => {
    const { mean } = intervention.result[kind];
    if (mean === null) return [];
    const name = words.messages.chartViews[kind];
    const text = words.messages.comparison.reference(name, words.briefValue(mean, indicator.unit));
    const share = (kind === 'before' ? x : 100 - x) / 100;
    const tiers = TIERS.filter((tier) => {
      const { length, beyond } = roomIn(tier, gutter);
      // Before the plot stand the values of the axis.
      const room = share * length + (kind === 'before' ? 0 : beyond[1]);
      return BOLD * textWidth(text) + SPACE <= room;
    });
    return [{ kind, x, text, tiers: tierNames(tiers), always: tiers.length === TIERS.length }];
  });
}
