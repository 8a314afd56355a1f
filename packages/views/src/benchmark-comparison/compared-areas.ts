import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';

/** Which areas are compared: a group's members, or every area of the same type as the reader's own. */
export function comparedAreas(
  dataset: Dataset,
  indicator: Indicator,
  own: Area | undefined,
  group: string | undefined,
): readonly Area[] {
  const { directory, document } = dataset;
  const named = group === undefined ? undefined : directory.group(group);
  if (named) {
    const members = directory.members(named);
    return own && !members.includes(own) ? [own, ...members] : members;
  }
  const withFigures = document.areas.filter((area) => dataset.timeline(indicator.id, area.id));
  const type = own?.type ?? commonest(withFigures.map((area) => area.type));
  return withFigures.filter((area) => area.type === type);
}

/** The period to compare in: the reader's own area's latest, else the latest of most areas. */
export function comparedPeriod(
  dataset: Dataset,
  indicator: Indicator,
  own: Area | undefined,
  areas: readonly Area[],
): Period | undefined {
  const latest = (area: Area): Period | undefined => {
    const timeline = dataset.timeline(indicator.id, area.id);
    return timeline?.at(timeline.latest)?.period;
  };
  const ownLatest = own && latest(own);
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
