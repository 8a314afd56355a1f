import type { Audience, Framework, PerformanceDocument, Story, StrategyMap } from '@cairn/schema';
import { openRevisions } from '../open-revisions.js';
import { seriesKey } from '../series-key.js';
import { CIRCLES } from './circles.js';
import { hiddenSeries } from './hidden-series.js';

/** What a document says of itself and of the world, whoever reads it. */
const FOR_EVERYONE = [
  '$schema',
  'format',
  'id',
  'title',
  'description',
  'language',
  'publisher',
  'licence',
  'published',
  'reportingYearStart',
  'areas',
  'groups',
  'dimensions',
  'comparators',
] as const satisfies readonly (keyof PerformanceDocument)[];

interface Marked {
  readonly audience?: Audience | undefined;
}

/**
 * The document as a circle of readers may have it. What is marked for a narrower circle is not in it, nor is anything that speaks of
 * it: the targets, overrides, revisions and annotations of a measure, its place in objectives, maps, relationships and stories, and
 * every figure that a hidden one could be worked out from. What is not marked is for everyone.
 */
export function forAudience(document: PerformanceDocument, audience: Audience): PerformanceDocument {
  const circle = CIRCLES.indexOf(audience);
  const visible = ({ audience: own = 'public' }: Marked) => CIRCLES.indexOf(own) <= circle;
  const indicators = document.indicators.filter(visible);
  const known = new Set(indicators.map(({ id }) => id));
  const shown = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const hiddenOnes = hiddenSeries(document, (one) => !known.has(one.indicator) || !visible(one));
  const series = document.series.filter((one) => !hiddenOnes.has(one));
  // What was said of a hidden series must not outlive it: a revision quotes both of its figures.
  const hidden = new Set([...hiddenOnes].map(keyOf));
  const about = ({ indicator, area }: { readonly indicator: string; readonly area: string }) =>
    known.has(indicator) && !hidden.has(keyOf({ indicator, area }));
  const relationships = document.relationships.filter(({ x, y, size }) =>
    [x, y, size].every((id) => id === undefined || known.has(id)),
  );
  const stories = document.stories.filter(visible).map((story): Story => ({
    ...story,
    indicators: shown(story.indicators),
  }));
  // What is about hidden measures alone is hidden with them.
  const aboutShown = <Item extends { readonly indicators?: readonly string[] | undefined }>(item: Item) => {
    if (item.indicators === undefined) return [item];
    const left = shown(item.indicators);
    return left.length === 0 ? [] : [{ ...item, indicators: left }];
  };
  const named = {
    indicators: known,
    stories: new Set(stories.map(({ id }) => id)),
    relationships: new Set(relationships.map(({ id }) => id)),
  };
  return {
    ...head(document),
    audience,
    indicators: indicators.map((indicator) => {
      const { derived, ...plain } = indicator;
      // A formula that names a hidden measure would tell of it; the figures it gave stay.
      return derived && Object.values(derived.inputs).every((id) => known.has(id)) ? indicator : plain;
    }),
    series: series.map(({ notes, notesAudience, ...bare }) =>
      notes !== undefined && visible({ audience: notesAudience })
        ? { ...bare, notes, ...(notesAudience === undefined ? {} : { notesAudience }) }
        : bare,
    ),
    targets: document.targets.filter(
      ({ indicator, area }) => known.has(indicator) && (area === undefined || about({ indicator, area })),
    ),
    frameworks: document.frameworks.map((framework) => frameworkFor(framework, shown)),
    strategyMaps: document.strategyMaps.map((map) => mapFor(map, shown)),
    relationships,
    annotations: document.annotations.filter(
      ({ indicator, area, audience: own }) =>
        visible({ audience: own }) &&
        (indicator === undefined || (area === undefined ? known.has(indicator) : about({ indicator, area }))),
    ),
    stories,
    attachments: document.attachments.filter(visible).flatMap(aboutShown),
    reports: document.reports.filter(visible).map((report) => naming(report, named)),
    alertRules: document.alertRules.filter(visible).flatMap(aboutShown),
    views: document.views.map((view) => naming(view, named)),
    overrides: document.overrides.filter(about),
    revisions: openRevisions(document).filter(
      ({ series: one }) => known.has(one.indicator) && !hidden.has(keyOf(one)) && about(one),
    ),
    batches: document.batches.filter(visible).flatMap(aboutShown),
    // A part is a document of its own, whose content is not known here.
    parts: [],
  };
}

/** The document's own fields. Fields of a newer format are left behind: nobody can say here whom they are for. */
function head(document: PerformanceDocument): Pick<PerformanceDocument, (typeof FOR_EVERYONE)[number]> {
  const kept = FOR_EVERYONE.filter((field) => document[field] !== undefined);
  return Object.fromEntries(kept.map((field) => [field, document[field]])) as Pick<
    PerformanceDocument,
    (typeof FOR_EVERYONE)[number]
  >;
}

/** A report or view that names only what is there. */
function naming<Item>(item: Item, named: Readonly<Record<string, ReadonlySet<string>>>): Item {
  const prune = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) {
      const left = Object.hasOwn(named, field)
        ? value.filter((id) => typeof id !== 'string' || named[field]?.has(id) === true)
        : (value as readonly unknown[]);
      return left.map((part) => prune(part, ''));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, prune(part, name)]));
  };
  return prune(item, '') as Item;
}

function frameworkFor(framework: Framework, shown: (ids: readonly string[]) => string[]): Framework {
  return {
    ...framework,
    objectives: framework.objectives.map((objective) => {
      const indicators = shown(objective.indicators);
      if (objective.weights === undefined) return { ...objective, indicators };
      const weights = Object.entries(objective.weights).filter(([id]) => indicators.includes(id));
      return { ...objective, indicators, weights: Object.fromEntries(weights) };
    }),
  };
}

function mapFor(map: StrategyMap, shown: (ids: readonly string[]) => string[]): StrategyMap {
  return {
    ...map,
    nodes: map.nodes.map((node) =>
      node.indicators === undefined ? node : { ...node, indicators: shown(node.indicators) },
    ),
  };
}

interface About {
  readonly indicator: string;
  readonly area: string;
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
}

function keyOf({ indicator, area, dimensions }: About): string {
  return seriesKey(indicator, area, dimensions);
}
