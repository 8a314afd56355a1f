import { pointer, type Issue, type IssueCode } from './issue.js';
import type { PerformanceDocument } from '../types.js';

/*
 * What the parts of a document say of each other. Structure is zod's work; whether a name is defined is ours. An item that refers to
 * something unknown is set aside, so that nothing later meets a dangling name.
 */

type CollectionName = { [Key in keyof PerformanceDocument]: PerformanceDocument[Key] extends readonly unknown[] ? Key : never }[keyof PerformanceDocument] & string;

/** The items of a collection that may be used, each with its place in the document as it was given. */
export type Placed = { readonly [Key in CollectionName]: readonly Place<PerformanceDocument[Key][number]>[] };
interface Place<Item> {
  readonly item: Item;
  readonly at: number;
}

interface Complaint {
  readonly code: IssueCode;
  readonly steps: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

/** Sets aside duplicates and dangling references; each removal is an issue. */
export function checkReferences(placed: Placed, issues: Issue[]): Placed {
  const keep = <Name extends CollectionName>(name: Name, complain: (item: PerformanceDocument[Name][number]) => Complaint | undefined): Placed[Name] => {
    const places = placed[name] as readonly Place<PerformanceDocument[Name][number]>[];
    return places.filter(({ item, at }) => {
      const complaint = complain(item);
      if (complaint) issues.push({ code: complaint.code, severity: 'error', path: pointer(name, at, ...complaint.steps), message: complaint.message, remedy: complaint.remedy });
      return !complaint;
    }) as unknown as Placed[Name];
  };
  const warn = (name: CollectionName, at: number, complaint: Complaint) => {
    issues.push({ code: complaint.code, severity: 'warning', path: pointer(name, at, ...complaint.steps), message: complaint.message, remedy: complaint.remedy });
  };
  const unique = <Name extends CollectionName>(name: Name) => {
    const seen = new Set<string>();
    return keep(name, (item) => {
      const { id } = item as { readonly id: string };
      if (seen.has(id)) return { code: 'duplicate-id', steps: ['id'], message: `The id "${id}" is used twice in "${name}"; the first is kept.`, remedy: 'Give each its own id, or remove one.' };
      seen.add(id);
      return undefined;
    });
  };
  const idsOf = (places: readonly Place<{ readonly id: string }>[]) => new Set(places.map(({ item }) => item.id));

  const areas = unique('areas');
  const groups = unique('groups');
  const dimensions = unique('dimensions');
  const indicators = unique('indicators');
  const comparators = unique('comparators');
  const frameworks = unique('frameworks');
  const strategyMaps = unique('strategyMaps');

  const known = {
    area: idsOf(areas),
    indicator: idsOf(indicators),
    group: idsOf(groups),
    dimension: new Map(dimensions.map(({ item }) => [item.id, new Set(item.categories.map((category) => category.id))])),
    framework: new Map(frameworks.map(({ item }) => [item.id, item])),
  };
  const area = (id: string, ...steps: (string | number)[]): Complaint | undefined =>
    known.area.has(id) ? undefined : { code: 'unknown-area', steps, message: `No area has the id "${id}".`, remedy: 'Correct the id, or add the area to "areas".' };
  const indicator = (id: string, ...steps: (string | number)[]): Complaint | undefined =>
    known.indicator.has(id) ? undefined : { code: 'unknown-indicator', steps, message: `No indicator has the id "${id}".`, remedy: 'Correct the id, or add the indicator to "indicators".' };
  const unknown = (kind: string, id: string, ...steps: (string | number)[]): Complaint => ({ code: 'unknown-reference', steps, message: `No ${kind} has the id "${id}".`, remedy: `Correct the id, or add the ${kind}.` });

  for (const { item, at } of areas) {
    if (item.parent !== undefined) {
      const complaint = area(item.parent, 'parent');
      if (complaint) warn('areas', at, complaint);
    }
  }
  warnOfCircles(areas, issues);
  for (const { item, at } of groups) {
    item.members.forEach((member, place) => {
      const complaint = area(member, 'members', place);
      if (complaint) warn('groups', at, complaint);
    });
  }

  const seenSeries = new Set<string>();
  const series = keep('series', (item) => {
    const entries = Object.entries(item.dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [dimension, category] of entries) {
      const categories = known.dimension.get(dimension);
      if (!categories) return unknown('dimension', dimension, 'dimensions', dimension);
      if (!categories.has(category)) return unknown(`category of "${dimension}"`, category, 'dimensions', dimension);
    }
    const dangling = indicator(item.indicator, 'indicator') ?? area(item.area, 'area');
    if (dangling) return dangling;
    const key = JSON.stringify([item.indicator, item.area, entries]);
    if (seenSeries.has(key)) return { code: 'duplicate-series', steps: [], message: `A second series for indicator "${item.indicator}" and area "${item.area}"; the first is kept.`, remedy: 'Put all periods into one series.' };
    seenSeries.add(key);
    return undefined;
  });

  const targets = keep('targets', (item) => indicator(item.indicator, 'indicator') ?? (item.area === undefined ? undefined : area(item.area, 'area')) ?? targetArrays(item));
  const usableComparators = comparators.filter(({ item, at }) => {
    const complaint =
      item.area === undefined && item.group === undefined
        ? { code: 'missing-field' as const, steps: [], message: `The comparator "${item.id}" names neither an area nor a group.`, remedy: 'Add "area" or "group".' }
        : item.area !== undefined
          ? area(item.area, 'area')
          : item.group !== undefined && !known.group.has(item.group)
            ? unknown('group', item.group, 'group')
            : undefined;
    if (complaint) issues.push({ code: complaint.code, severity: 'error', path: pointer('comparators', at, ...complaint.steps), message: complaint.message, remedy: complaint.remedy });
    return !complaint;
  });

  for (const { item, at } of frameworks) {
    const perspectives = new Set(item.perspectives.map((perspective) => perspective.id));
    item.objectives.forEach((objective, place) => {
      if (!perspectives.has(objective.perspective)) warn('frameworks', at, unknown('perspective', objective.perspective, 'objectives', place, 'perspective'));
      objective.indicators.forEach((id, step) => {
        const complaint = indicator(id, 'objectives', place, 'indicators', step);
        if (complaint) warn('frameworks', at, complaint);
      });
    });
  }
  const usableMaps = strategyMaps.filter(({ item, at }) => {
    const framework = known.framework.get(item.framework);
    if (!framework) {
      issues.push({ severity: 'error', path: pointer('strategyMaps', at, 'framework'), ...plain(unknown('framework', item.framework)) });
      return false;
    }
    const nodes = new Set(item.nodes.map((node) => node.id));
    item.nodes.forEach((node, place) => {
      if (!framework.perspectives.some((perspective) => perspective.id === node.perspective)) warn('strategyMaps', at, unknown('perspective', node.perspective, 'nodes', place, 'perspective'));
      if (node.objective !== undefined && !framework.objectives.some((objective) => objective.id === node.objective)) warn('strategyMaps', at, unknown('objective', node.objective, 'nodes', place, 'objective'));
      node.indicators?.forEach((id, step) => {
        const complaint = indicator(id, 'nodes', place, 'indicators', step);
        if (complaint) warn('strategyMaps', at, complaint);
      });
    });
    item.links.forEach((link, place) => {
      for (const end of ['from', 'to'] as const) if (!nodes.has(link[end])) warn('strategyMaps', at, unknown('node', link[end], 'links', place, end));
    });
    return true;
  });

  const about = (item: { readonly indicator?: string | undefined; readonly area?: string | undefined }) =>
    (item.indicator === undefined ? undefined : indicator(item.indicator, 'indicator')) ?? (item.area === undefined ? undefined : area(item.area, 'area'));
  return {
    ...placed,
    areas,
    groups,
    dimensions,
    indicators,
    series,
    targets,
    comparators: usableComparators,
    frameworks,
    strategyMaps: usableMaps,
    annotations: keep('annotations', about),
    overrides: keep('overrides', about),
    stories: unique('stories'),
    relationships: keep('relationships', (item) => indicator(item.x, 'x') ?? indicator(item.y, 'y')),
  };
}

const plain = ({ code, message, remedy }: Complaint) => ({ code, message, remedy });

function targetArrays(target: PerformanceDocument['targets'][number]): Complaint | undefined {
  const { values, lower, upper, periods } = target;
  if (values === undefined && (lower === undefined || upper === undefined)) return { code: 'missing-field', steps: ['values'], message: 'A target needs "values", or "lower" and "upper".', remedy: 'Add one value for each period, or a lower and an upper limit for each.' };
  for (const [field, list] of Object.entries({ values, lower, upper })) {
    if (list && list.length !== periods.length) return { code: 'length-mismatch', steps: [field], message: `"${field}" has ${String(list.length)} entries, but "periods" has ${String(periods.length)}.`, remedy: 'Give one entry for each period; use null where there is none.' };
  }
  const reversed = lower?.findIndex((low, at) => low !== null && typeof upper?.[at] === 'number' && low > upper[at]) ?? -1;
  if (reversed >= 0) return { code: 'range-reversed', steps: ['lower', reversed], message: `The lower limit ${String(lower?.[reversed])} is above the upper limit ${String(upper?.[reversed])}.`, remedy: 'Exchange the two limits, or correct the one that is wrong.' };
  return undefined;
}

function warnOfCircles(areas: Placed['areas'], issues: Issue[]): void {
  const parents = new Map(areas.map(({ item }) => [item.id, item.parent]));
  for (const { item, at } of areas) {
    let here = item.parent;
    for (let step = 0; here !== undefined && step <= parents.size; step++) {
      if (here === item.id) {
        issues.push({ code: 'circular-parent', severity: 'warning', path: pointer('areas', at, 'parent'), message: `The area "${item.id}" is, by way of its parents, its own parent.`, remedy: 'Correct "parent" so that the areas form a tree.' });
        break;
      }
      here = parents.get(here);
    }
  }
}
