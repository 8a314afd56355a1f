import type { LabelRoom } from './time-axis.js';

/** How much room the labels of the value axis need. */
export type Gutter = 'none' | 'small' | 'medium' | 'large';

/**
 * The widths a chart is laid out for, in rem of the whole element. What fits is settled here for the least width of each, and the
 * element shows by container query what belongs to its own: nothing is measured.
 */
export interface Tier {
  readonly name: 'x' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly width: number;
  /** The names of the lines stand at their ends, which takes room. */
  readonly named: boolean;
}

export const TIERS: readonly Tier[] = [
  // Letters at twice their size in a narrow window.
  { name: 'x', width: 10, named: false },
  { name: 'a', width: 14, named: false },
  { name: 'b', width: 19, named: false },
  { name: 'c', width: 26, named: false },
  { name: 'd', width: 36, named: true },
  { name: 'e', width: 50, named: true },
  { name: 'f', width: 68, named: true },
];

const GUTTERS: Readonly<Record<Gutter, number>> = { none: 0, small: 2.25, medium: 3.25, large: 4.5 };

/** Room for the names of the lines, and beside the plot where they have none. */
const NAMES = 9;
const MARGIN = 0.75;

/** The length of the time axis in a tier, in rem, and how far its labels may reach beyond. */
export function roomIn({ width, named }: Tier, gutter: Gutter): LabelRoom {
  const side = GUTTERS[gutter];
  // Without a value axis there are no lines with names at their ends.
  if (gutter === 'none') return { length: width, beyond: [0, 0] };
  return { length: width - side - (named ? NAMES : MARGIN), beyond: [side, named ? 4 : 1] };
}

/** Class names for what is shown in some of the tiers. */
export function tierNames(tiers: readonly Tier[]): string {
  return tiers.map(({ name }) => `tier-${name}`).join(' ');
}
