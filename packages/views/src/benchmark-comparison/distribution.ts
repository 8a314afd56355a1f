import { orderStatistics } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import type { Axis } from '../geometry/axis.js';
import { labelLanes } from '../geometry/label-lanes.js';
import { swarm } from '../geometry/swarm.js';
import { roomIn, TIERS, tierNames, type Tier } from '../geometry/chart-tiers.js';
import type { Words } from '../words/words.js';
import type { DistributionView, DotLayout, LaneName, PlotKey } from './plot-view.js';
import type { Entry } from './ranking.js';

/** The areas along one axis, or why there is no such drawing. */
export type Distribution = { readonly distribution: DistributionView } | { readonly instead: string };

interface Placed {
  readonly row: number;
  readonly x: number;
  readonly name: string;
  readonly lang: string | null;
  readonly weight: number;
}

/** Fewer areas than these have no distribution. */
const FEWEST = 4;

/** Lanes for the names of areas. */
const LANES = 6;

export interface DistributionParts {
  readonly axis: Axis;
  readonly ticks: DistributionView['ticks'];
  readonly references: readonly {
    readonly kind: 'comparator' | 'target';
    readonly x: number;
    readonly label: string;
  }[];
  readonly own: (entry: Entry) => boolean;
  readonly neighbour: (entry: Entry) => boolean;
}

export function distributionOf(
  entries: readonly Entry[],
  indicator: Indicator,
  { axis, ticks, references, own, neighbour }: DistributionParts,
  words: Words,
): Distribution {
  const { distribution } = words.messages.benchmark;
  // The comparator stands as a line, not as one of those it is compared with.
  const placed = entries.flatMap((entry, row): readonly Placed[] => {
    const value = entry.fact.observation?.value ?? null;
    if (value === null || entry.rank === null) return [];
    const given = entry.area.shortName ?? entry.area.name;
    const weight = own(entry) ? 2 : neighbour(entry) ? 1 : 0;
    return [{ row, x: axis.at(value), name: words.text(given), lang: words.languageOf(given), weight }];
  });
  const spread = orderStatistics(placed.map(({ row }) => entries[row]?.fact.observation?.value ?? 'missing'));
  if (placed.length < FEWEST || !spread)
    return { instead: distribution.tooFew(words.count(placed.length), words.count(FEWEST)) };
  const number = (value: number) => words.briefValue(value, indicator.unit);
  const key: readonly PlotKey[] = [
    { sample: 'middle', text: distribution.middle(number(spread.p25), number(spread.p75)) },
    { sample: 'median', text: distribution.median(number(spread.median)) },
    ...references.map(({ kind, label }): PlotKey => ({ sample: kind, text: label })),
    ...(placed.some(({ weight }) => weight === 1)
      ? [{ sample: 'neighbour' as const, text: distribution.neighbours }]
      : []),
  ];
  return {
    distribution: {
      kind: 'distribution',
      ticks,
      middle: { from: axis.at(spread.p25), to: axis.at(spread.p75), median: axis.at(spread.median) },
      references: references.map(({ kind, x }) => ({ kind, x })),
      layouts: layoutsOf(placed),
      key,
    },
  };
}

/** One layout for narrow and one for wide columns: dots keep their size, so that a longer axis needs a lower heap. */
function layoutsOf(placed: readonly Placed[]): readonly DotLayout[] {
  return [TIERS.filter(({ named }) => !named), TIERS.filter(({ named }) => named)].flatMap((tiers) => {
    const [narrowest] = tiers;
    return narrowest ? [layoutOf(placed, tiers, narrowest)] : [];
  });
}

function layoutOf(placed: readonly Placed[], tiers: readonly Tier[], narrowest: Tier): DotLayout {
  // The axis begins where the element does: no labels stand beside it.
  const { length } = roomIn({ ...narrowest, named: false }, 'small');
  const [few, some, many] = narrowest.named ? [1.1, 0.75, 0.5] : [0.8, 0.6, 0.45];
  const diameter = placed.length > 200 ? many : placed.length > 60 ? some : few;
  const heights = swarm(
    placed.map(({ x }) => x),
    length / (diameter + 0.05),
  );
  const order = placed
    .map((one, at) => ({ ...one, height: heights[at] ?? 0.5 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const lanes = labelLanes(
    order.map(({ x, name }) => ({ at: x, text: name })),
    length,
    LANES,
  );
  const labels = order.flatMap((one, at): readonly LaneName[] => {
    const found = lanes[at];
    if (!found) return [];
    const { row, x, height, name, lang, weight } = one;
    return [{ row, x, height, ...found, text: name, lang, own: weight === 2 }];
  });
  return {
    tiers: tierNames(tiers),
    diameter,
    height: Math.max(...heights) + 0.5,
    dots: placed.map(({ row, x }, at) => ({ row, x, height: heights[at] ?? 0.5 })),
    labels,
    lanes: Math.max(0, ...labels.map(({ lane }) => lane + 1)),
  };
}
