import { placeLabels } from '../relationship-chart/place-labels.js';
import { roomIn, TIERS, tierNames } from '../geometry/chart-tiers.js';
import type { Words } from '../words/words.js';
import type { DotLabel, FunnelDot } from './plot-view.js';
import type { Entry } from './ranking.js';

/** Height of the plot, in rem; the element's styles say the same. */
const FUNNEL_HEIGHT = 20;

/** An area with its dot. */
export interface PlacedDot {
  readonly entry: Entry;
  readonly dot: FunnelDot;
}

/** Own areas are named first, then those farthest outside, as far as there is room. */
export function funnelLabels(
  placed: readonly PlacedDot[],
  own: (entry: Entry) => boolean,
  wide: boolean,
  words: Words,
): readonly DotLabel[] {
  const weight = ({ entry, dot }: PlacedDot) =>
    own(entry) ? 3 : dot.mark === 'beyond998' ? 2 : dot.mark === 'beyond95' ? 1 : 0;
  const order = [...placed].sort((a, b) => weight(b) - weight(a));
  const found = new Map<string, { readonly label: Omit<DotLabel, 'tiers'>; readonly tiers: typeof TIERS }>();
  for (const tier of TIERS) {
    const width = roomIn({ ...tier, named: false }, wide ? 'medium' : 'small').length;
    const sides = placeLabels(
      order.map((one) => ({
        x: (one.dot.x / 100) * width,
        y: (one.dot.y / 100) * FUNNEL_HEIGHT,
        radius: own(one.entry) ? 0.5 : 0.3,
        text: weight(one) === 0 ? null : nameOf(one.entry, words),
      })),
      { width, height: FUNNEL_HEIGHT },
    );
    sides.forEach((side, at) => {
      const one = order[at];
      if (!side || !one) return;
      const key = `${String(one.dot.row)} ${side}`;
      const { area } = one.entry;
      const label = {
        row: one.dot.row,
        x: one.dot.x,
        y: one.dot.y,
        text: nameOf(one.entry, words),
        lang: words.languageOf(area.shortName ?? area.name),
        side,
        own: own(one.entry),
      };
      found.set(key, { label, tiers: [...(found.get(key)?.tiers ?? []), tier] });
    });
  }
  return [...found.values()].map(({ label, tiers }) => ({ ...label, tiers: tierNames(tiers) }));
}

export function nameOf({ area }: Entry, words: Words): string {
  return words.text(area.shortName ?? area.name);
}
