import type { Period } from '@cairn/analysis';
import type { Area, Indicator } from '@cairn/schema';
import { isWhole, type Pair, type Pairing } from './pairing.js';
import type { RelationshipSource } from './relationship-query.js';

/** An area with its two figures, and what the size of its point shows. */
export interface AreaPair {
  readonly area: Area;
  readonly pair: Pair;
  readonly size: number | null;
}

/** The pair of an area in a period; none where the lag leads out of the calendar. */
export function entryOf(
  { dataset, size }: RelationshipSource,
  pairing: Pairing,
  area: Area,
  period: Period,
): readonly AreaPair[] {
  const pair = pairing.pair(area.id, period);
  if (!pair) return [];
  return [{ area, pair, size: size ? (sizeAt(dataset, size, area, period)?.value ?? null) : null }];
}

/** The size of an area changes slowly: the latest figure up to the period stands for it. */
function sizeAt(dataset: RelationshipSource['dataset'], size: Indicator, area: Area, period: Period) {
  const timeline = dataset.timeline(size.id, area.id);
  const place = timeline?.periods.findLastIndex(({ start }) => start <= period.end) ?? -1;
  return timeline?.at(place);
}

/** The reader's own area's latest pair up to a day, else the latest of most areas; forecasts do not count. */
export function latestOf(
  pairing: Pairing,
  own: Area | null,
  areas: readonly Area[],
  until = Infinity,
): Period | null {
  const latest = (area: Area) =>
    pairing
      .pairs(area.id)
      .findLast(
        (pair) =>
          pair.period.end <= until &&
          isWhole(pair) &&
          ![...pair.x.marks, ...pair.y.marks].includes('forecast'),
      )?.period;
  const found = own && latest(own);
  if (found) return found;
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const area of areas) {
    const period = latest(area);
    if (!period) continue;
    const known = counts.get(period.text);
    if (known) known.count++;
    else counts.set(period.text, { period, count: 1 });
  }
  return (
    [...counts.values()].sort((a, b) => b.count - a.count || b.period.end - a.period.end)[0]?.period ?? null
  );
}
