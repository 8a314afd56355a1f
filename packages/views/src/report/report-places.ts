import type { Dataset } from '@cairn/dataset';
import type { Area } from '@cairn/schema';

/** Where a report or a section is about. */
export interface PlaceChoice {
  readonly areas?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

/** Where a section is about, every choice made. */
export interface Places {
  /** The areas it speaks of, the own area first; never empty where the document has an area. */
  readonly areas: readonly Area[];
  /** Id of the group that comparisons are made among; undefined for all areas alike. */
  readonly group: string | undefined;
}

/** What a report says where its sections say nothing. */
export function reportPlaces(dataset: Dataset, report: PlaceChoice, area: string | undefined): Places {
  const asked = area === undefined ? report.areas : [area];
  const named = known(dataset, asked);
  const first = dataset.document.areas.slice(0, 1);
  return { areas: named.length > 0 ? named : first, group: knownGroup(dataset, report.group) };
}

/** The areas that a report is about, with the members of its group where it names no areas; undefined for all of the document. */
export function reportAreas(
  dataset: Dataset,
  report: PlaceChoice,
  area: string | undefined,
): ReadonlySet<string> | undefined {
  const named = known(dataset, area === undefined ? report.areas : [area]);
  const group = report.group === undefined ? undefined : dataset.directory.group(report.group);
  const areas = named.length > 0 ? named : group ? dataset.directory.members(group) : [];
  return areas.length === 0 ? undefined : new Set(areas.map(({ id }) => id));
}

/** What a section says, else its report. */
export function sectionPlaces(dataset: Dataset, section: PlaceChoice, report: Places): Places {
  const named = known(dataset, section.areas);
  return {
    areas: named.length > 0 ? named : report.areas,
    group: knownGroup(dataset, section.group) ?? report.group,
  };
}

/** The areas that stand side by side: those a section names, else the members of its group, else those it speaks of. */
export function areasSideBySide(dataset: Dataset, section: PlaceChoice, places: Places): readonly Area[] {
  if (known(dataset, section.areas).length > 0) return places.areas;
  const group = section.group === undefined ? undefined : dataset.directory.group(section.group);
  return group ? dataset.directory.members(group) : places.areas;
}

/** The areas that a section names, else the members of its group or its report's, else those it speaks of. */
export function areasOfGroup(dataset: Dataset, section: PlaceChoice, places: Places): readonly Area[] {
  if (known(dataset, section.areas).length > 0) return places.areas;
  const group = places.group === undefined ? undefined : dataset.directory.group(places.group);
  return group ? dataset.directory.members(group) : places.areas;
}

function known(dataset: Dataset, ids: readonly string[] | undefined): readonly Area[] {
  return [...new Set(ids)].flatMap((id) => dataset.directory.area(id) ?? []);
}

function knownGroup(dataset: Dataset, id: string | undefined): string | undefined {
  return id === undefined ? undefined : dataset.directory.group(id)?.id;
}
