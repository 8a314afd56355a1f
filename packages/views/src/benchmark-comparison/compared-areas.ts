import type { Period } from '@cairn/analysis';
import type { AsOf, Dataset } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';

/** Which areas are compared: a group's members, or every area of the same type as the reader's own. Own areas are always among them. */
export function comparedAreas(
  dataset: Dataset,
  indicator: Pick<Indicator, 'id'>,
  own: readonly Area[],
  group: string | undefined,
): readonly Area[] {
  const { directory, document } = dataset;
  const named = group === undefined ? undefined : directory.group(group);
  const withOwn = (areas: readonly Area[]) => [...own.filter((area) => !areas.includes(area)), ...areas];
  if (named) return withOwn(directory.members(named));
  const withFigures = document.areas.filter((area) => dataset.timeline(indicator.id, area.id));
  const type = own[0]?.type ?? commonest(withFigures.map((area) => area.type));
  const alike = withFigures.filter((area) => area.type === type);
  const known = new Set(alike);
  return withOwn(alike).filter((area) => known.has(area) || dataset.timeline(indicator.id, area.id));
}

/**
 * The period to compare in: the latest of the reader's own areas, the first of them that has one, else the latest of most areas; as at
 * the end of a period where one is chosen for the page.
 */
export function comparedPeriod(
  dataset: Dataset,
  indicator: Pick<Indicator, 'id'>,
  own: readonly Area[],
  areas: readonly Area[],
  asOf?: AsOf,
): Period | undefined {
  const latest = (area: Area) => dataset.periodFor(indicator.id, area.id, asOf) ?? undefined;
  const [ownLatest] = own.flatMap((area) => latest(area) ?? []);
  if (ownLatest) return ownLatest;
  const periods = areas.flatMap((area) => latest(area) ?? []);
  const text = commonest(periods.map((period) => period.text));
  return periods.find((period) => period.text === text);
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
