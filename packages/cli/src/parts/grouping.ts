import type { PerformanceDocumentInput, Series } from '@cairn/schema';

/** What one part is about: some indicators or some areas, whole or in slices along the other. */
export type PartsBy = 'indicator' | 'area';

export interface PartGroup {
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  readonly series: readonly Series[];
}

/** A part is to have about as many bytes before compression: a few tens of kilobytes on the wire. */
const USUAL_BYTES = 160_000;

/**
 * Puts the series of a document into groups. How many indicators or areas go together is a power of two, told from their mean size: a
 * month's growth hardly ever moves the borders, so parts without new figures keep their content and their names.
 */
export function* groupsOf(document: PerformanceDocumentInput, by: PartsBy): Generator<PartGroup> {
  const units = new Map<string, Series[]>(orderOf(document, by).map((id) => [id, []]));
  for (const series of document.series) units.get(series[by])?.push(series);
  const filled = [...units].filter(([, series]) => series.length > 0);
  const sizes = filled.map(([, series]) => sizeOf(series));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const together = powerOfTwo(USUAL_BYTES / mean);
  for (let at = 0; at < filled.length; at += together) {
    const group = filled.slice(at, at + together);
    const size = sizes.slice(at, at + together).reduce((sum, one) => sum + one, 0);
    yield* slicesOf(document, by, group, powerOfTwo(size / (2 * USUAL_BYTES)));
  }
}

function* slicesOf(
  document: PerformanceDocumentInput,
  by: PartsBy,
  group: readonly (readonly [id: string, series: readonly Series[]])[],
  slices: number,
): Generator<PartGroup> {
  const ids = group.map(([id]) => id);
  const series = group.flatMap(([, own]) => own);
  const named = by === 'indicator' ? { indicators: ids } : { areas: ids };
  if (slices === 1) {
    yield { ...named, series };
    return;
  }
  const along = by === 'indicator' ? 'area' : 'indicator';
  const order = orderOf(document, along);
  const length = Math.ceil(order.length / slices);
  for (let at = 0; at < order.length; at += length) {
    const slice = order.slice(at, at + length);
    const within = new Set(slice);
    const own = series.filter((one) => within.has(one[along]));
    if (own.length === 0) continue;
    yield { ...named, ...(along === 'area' ? { areas: slice } : { indicators: slice }), series: own };
  }
}

/** Areas of one region lie together: who looks at one of them often looks at its neighbours. */
function orderOf({ areas, indicators }: PerformanceDocumentInput, by: PartsBy): readonly string[] {
  if (by === 'indicator') return indicators.map(({ id }) => id);
  const place = new Map(areas.map(({ id }, at) => [id, at]));
  const regionOf = (parent: string | undefined) => place.get(parent ?? '') ?? -1;
  return [...areas].sort((a, b) => regionOf(a.parent) - regionOf(b.parent)).map(({ id }) => id);
}

function sizeOf(series: readonly Series[]): number {
  let size = 0;
  for (const one of series) size += JSON.stringify(one).length;
  return size;
}

/** The largest power of two that is no more than a number, and at least one. */
function powerOfTwo(number: number): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, number))));
}
