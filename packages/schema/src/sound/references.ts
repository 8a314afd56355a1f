import { hasTexts, isEarlier } from '../parse/entries.js';
import { idsInCircles } from '../parse/references/circles.js';
import { keyOf } from '../parse/series-key.js';
import type {
  AssessmentRule,
  Framework,
  Indicator,
  PerformanceDocument,
  Report,
  StrategyMap,
  Target,
} from '../types.js';
import { areInOrder, arePeriods } from './arrays.js';
import { byId, differ } from './differ.js';
import type { Known, Mentions } from './known.js';
import { LaterSection } from './shapes.js';

/* Whether what the parts of a document say of each other holds. What is wrong where it does not is said by `parse/references`. */

const PLACE: Mentions = { indicator: 'indicators', area: 'areas' };
const CHOICE: Mentions = { indicators: 'indicators', areas: 'areas' };

/** What the items of each collection mention. */
const MENTIONS: Readonly<Partial<Record<keyof PerformanceDocument, Mentions>>> = {
  areas: { parent: 'areas', successor: 'areas' },
  groups: { members: 'areas' },
  comparators: { area: 'areas', group: 'groups' },
  targets: PLACE,
  relationships: { x: 'indicators', y: 'indicators', size: 'indicators' },
  annotations: PLACE,
  stories: { indicators: 'indicators', area: 'areas' },
  attachments: CHOICE,
  views: CHOICE,
  alertRules: CHOICE,
  overrides: PLACE,
  revisions: { batch: 'batches' },
  parts: CHOICE,
};
const REPORT: Mentions = { areas: 'areas', group: 'groups' };
const SECTION: Mentions = {
  ...REPORT,
  indicators: 'indicators',
  comparators: 'comparators',
  relationships: 'relationships',
  stories: 'stories',
  comparator: 'comparators',
  breakdown: 'dimensions',
  strategyMap: 'strategyMaps',
  framework: 'frameworks',
};

/** Whether the items of all collections but the series hold together. */
export function refersSoundly(document: PerformanceDocument, known: Known): boolean {
  const { areas, groups, dimensions, indicators, comparators, targets, frameworks, strategyMaps } = document;
  const { reports, overrides } = document;
  return (
    Object.entries(MENTIONS).every(([name, mentions]) =>
      (document[name as keyof PerformanceDocument] as readonly object[]).every((item) =>
        known.hasAll(item, mentions),
      ),
    ) &&
    idsInCircles(new Map(areas.map(({ id, parent }) => [id, parent]))).size === 0 &&
    areas.every(({ from, to }) => from === undefined || to === undefined || to >= from) &&
    groups.every(({ members }) => members.length > 0) &&
    dimensions.every(({ categories }) => differ(categories, byId)) &&
    comparators.every(({ area, group }) => area !== undefined || group !== undefined) &&
    indicators.every((indicator) => isSoundIndicator(indicator, known)) &&
    targets.every((target) => isSoundTarget(target, known)) &&
    frameworks.every((framework) => isSoundFramework(framework, known)) &&
    strategyMaps.every((map) => isSoundMap(map, known)) &&
    reports.every((report) => isSoundReport(report, known)) &&
    differ(overrides, ({ indicator, area, period }) => JSON.stringify([indicator, area, period])) &&
    isSoundHistory(document, known)
  );
}

function isSoundIndicator(indicator: Indicator, known: Known): boolean {
  const { assessment, derived, introduced, withdrawn, categories = [] } = indicator;
  const rules = [assessment].flat() as readonly AssessmentRule[];
  return (
    rules.every((rule) => isSoundRule(rule, known)) &&
    known.has('indicators', Object.values(derived?.inputs ?? {})) &&
    (introduced === undefined || withdrawn === undefined || !isEarlier(withdrawn, introduced)) &&
    differ(categories, ({ value }) => value)
  );
}

function isSoundRule(rule: AssessmentRule, known: Known): boolean {
  if (rule.method === 'quantile') return known.has('groups', rule.group);
  const compares = rule.method === 'confidenceInterval' || rule.method === 'levelAndRate';
  return !compares || known.has('comparators', rule.comparator);
}

function isSoundTarget({ indicator, periods, values, lower, upper }: Target, known: Known): boolean {
  return (
    !hasTexts(known.of('indicators').get(indicator)?.valueType) &&
    arePeriods(periods) &&
    (values !== undefined || (lower !== undefined && upper !== undefined)) &&
    [values, lower, upper].every((list) => list === undefined || list.length === periods.length) &&
    areInOrder(lower, upper)
  );
}

const has = (items: readonly { readonly id: string }[], id: string | undefined) =>
  id === undefined || items.some((item) => item.id === id);

function isSoundFramework({ perspectives, objectives }: Framework, known: Known): boolean {
  return (
    differ(perspectives, byId) &&
    differ(objectives, byId) &&
    objectives.every(
      ({ perspective, indicators, weights = {}, selfAssessments = [] }) =>
        has(perspectives, perspective) &&
        known.has('indicators', indicators) &&
        Object.keys(weights).every((id) => indicators.includes(id)) &&
        selfAssessments.every(({ area }) => known.has('areas', area)) &&
        differ(selfAssessments, ({ area }) => area),
    )
  );
}

function isSoundMap({ framework, nodes, links }: StrategyMap, known: Known): boolean {
  const found = known.of('frameworks').get(framework);
  return (
    found !== undefined &&
    differ(nodes, byId) &&
    nodes.every(
      ({ perspective, objective, indicators }) =>
        has(found.perspectives, perspective) &&
        has(found.objectives, objective) &&
        known.has('indicators', indicators),
    ) &&
    links.every(({ from, to }) => has(nodes, from) && has(nodes, to))
  );
}

function isSoundReport(report: Report, known: Known): boolean {
  return (
    known.hasAll(report, REPORT) &&
    report.sections.every((section) => {
      if (LaterSection(section)) return true;
      const { framework, perspective, objective } = section as Readonly<Record<string, string | undefined>>;
      const found = known.of('frameworks').get(framework);
      return (
        known.hasAll(section, SECTION) &&
        (!found || (has(found.perspectives, perspective) && has(found.objectives, objective)))
      );
    })
  );
}

/** Whether the figures that overrides and revisions are about are there, where all figures are. */
function isSoundHistory({ overrides, revisions, parts, series }: PerformanceDocument, known: Known): boolean {
  if (!revisions.every((revision) => known.hasAll(revision.series, PLACE))) return false;
  if (overrides.length + revisions.length === 0 || parts.length > 0) return true;
  const periods = new Map(series.map((one) => [keyOf(one), one.periods]));
  return (
    overrides.every(({ indicator, area, period }) =>
      periods.get(keyOf({ indicator, area }))?.includes(period),
    ) && revisions.every((revision) => periods.get(keyOf(revision.series))?.includes(revision.period))
  );
}
