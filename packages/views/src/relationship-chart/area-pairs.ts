import type { Period } from '@cairn/analysis';
import type { Area, Indicator } from '@cairn/schema';
import { comparedAreas } from '../benchmark-comparison/compared-areas.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import { isWhole, type Pair, type Pairing } from './pairing.js';
import type { RelationshipSource } from './relationship-query.js';
import { withoutPairs } from './relationship-words.js';

/** An area with its two figures, and what the size of its point shows. */
export interface AreaPair {
  readonly area: Area;
  readonly pair: Pair;
  readonly size: number | null;
}

/** The areas of one period. */
export interface AreaPairs {
  readonly period: Period;
  /** Those that have both figures, by the measure across. */
  readonly drawn: readonly [AreaPair, ...AreaPair[]];
  /** Those that lack a figure, in the order of the document. */
  readonly missing: readonly AreaPair[];
  /** Ids of the areas whose names are read beside their points, besides those that the page names. */
  readonly neighbours: readonly string[];
}

/** @returns the areas of the period asked for, or why nothing can be drawn of them */
export function areaPairs(source: RelationshipSource, pairing: Pairing): ViewResult<AreaPairs> {
  const { words, own, query, dataset } = source;
  const group = query.group === undefined ? undefined : dataset.directory.group(query.group);
  // Neighbours are named among all areas of their kind: among themselves alone nothing could be seen.
  const near = group?.kind === 'neighbours' ? group : undefined;
  const areas = comparedAreas(dataset, pairing.base, own ? [own] : [], near ? undefined : query.group);
  const period = periodOf(source, pairing, areas);
  if (typeof query.period === 'string' && !period)
    return absent('unknown-period', words.messages.states.unknown('period', query.period));
  const all = period ? areas.flatMap((area) => entryOf(source, pairing, area, period)) : [];
  const [first, ...others] = all
    .filter(({ pair }) => isWhole(pair))
    .sort((a, b) => (a.pair.x.value ?? 0) - (b.pair.x.value ?? 0));
  if (!period || !first) return withoutPairs(source, pairing);
  const missing = all.filter(({ pair }) => !isWhole(pair));
  return { view: { period, drawn: [first, ...others], missing, neighbours: near?.members ?? [] } };
}

/** The period that is asked for, else the latest, up to a day where that is asked for. */
function periodOf(
  { own, query: { period: chosen }, dataset }: RelationshipSource,
  pairing: Pairing,
  areas: readonly Area[],
): Period | null {
  const { id } = pairing.base;
  if (typeof chosen === 'string') return dataset.period(id, chosen);
  return latestOf(pairing, own, areas, chosen && dataset.namedPeriod(id, chosen)?.end);
}

/** The pair of an area in a period; none where the lag leads out of the calendar. */
function entryOf(
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
function latestOf(
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
