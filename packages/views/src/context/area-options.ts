import type { Dataset } from '@cairn/dataset';
import type { Area } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { OptionGroup } from './context-view.js';

/** The areas a reader may choose among: those named, those of a group, or all. Unknown ids are left out. */
export function areasOffered(
  dataset: Dataset,
  ids: readonly string[] | undefined,
  group: string | undefined,
): readonly Area[] {
  const { directory, document } = dataset;
  if (ids && ids.length > 0) return ids.flatMap((id) => directory.area(id) ?? []);
  const members = group === undefined ? undefined : directory.group(group);
  return members ? directory.members(members) : document.areas;
}

/** Areas by name under the area that holds them; those that none of the others holds come first. */
export function areaGroups(dataset: Dataset, areas: readonly Area[], words: Words): readonly OptionGroup[] {
  const offered = new Set(areas.map(({ id }) => id));
  const byParent = new Map<string, Area[]>();
  const tops: Area[] = [];
  for (const area of areas) {
    const parent = area.parent !== undefined && offered.has(area.parent) ? area.parent : undefined;
    if (parent === undefined) tops.push(area);
    else if (byParent.has(parent)) byParent.get(parent)?.push(area);
    else byParent.set(parent, [area]);
  }
  const groups: OptionGroup[] = [{ label: null, options: options(tops, words) }];
  for (const [parent, children] of byParent) {
    const holder = dataset.directory.area(parent);
    groups.push({ label: holder ? words.text(holder.name) : parent, options: options(children, words) });
  }
  return groups;
}

function options(areas: readonly Area[], words: Words) {
  return areas
    .map(({ id, name }) => ({ value: id, label: words.text(name) }))
    .sort((a, b) => words.compare(a.label, b.label));
}
