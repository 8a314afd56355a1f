import { orderStatistics, spineOfAreas, type CalculationReason, type Spine } from '@cairn/analysis';
import type { ComparatorFact, Dataset } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import { proseOf, type Prose } from '../shared/prose.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { choicesOf, type ChoiceView } from './choices.js';
import { comparedAreas, comparedPeriod } from './compared-areas.js';
import { idsOf, type ComparisonQuery } from './comparison-query.js';
import { isComparator } from './ranking.js';
import { lineOf, tidy, type SpineLine } from './spine-line.js';
import { standingSentence } from './spine-sentence.js';
import { spineTable } from './spine-table.js';

/** What a spine chart is asked for. Without indicators the measures are those of a framework, or of one of its perspectives. */
export interface SpineQuery extends Pick<
  ComparisonQuery,
  'area' | 'period' | 'group' | 'comparator' | 'choosable'
> {
  /** Ids, separated by spaces. */
  readonly indicators?: string | undefined;
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
}

/** Several measures of one area or two, each on a spine from worst to best. */
export interface SpineComparisonView {
  readonly form: 'spine';
  readonly heading: string;
  readonly sentence: string;
  /** What stands in the middle of every spine. */
  readonly comparator: Prose;
  readonly areas: readonly Prose[];
  readonly rows: readonly SpineRow[];
  readonly choices: readonly ChoiceView[];
  readonly table: TableView;
}

export interface SpineRow {
  readonly indicator: string;
  readonly name: Prose;
  /** Period and unit. */
  readonly note: string;
  readonly comparator: string;
  /** Null where there is no spine; `reason` says why. */
  readonly spine: SpineDrawing | null;
  readonly reason: string;
  readonly worst: string;
  readonly best: string;
  readonly lines: readonly SpineLine[];
}

/** Places in per cent, the worst at the left. */
export interface SpineDrawing {
  readonly from: number;
  readonly to: number;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
}

/** Two areas side by side are as many as a row has lines for. */
const MOST_AREAS = 2;

/** Fewer areas than these have no quarters. */
const FEWEST = 4;

export function spineComparisonView(
  dataset: Dataset,
  query: SpineQuery,
  words: Words,
): ViewResult<SpineComparisonView> {
  const { states, benchmark } = words.messages;
  const { directory } = dataset;
  const ids = idsOf(query.area);
  if (ids.length === 0) return absent('missing-area', states.missingAttribute('area'));
  for (const id of ids) if (!directory.area(id)) return absent('unknown-area', states.unknown('area', id));
  if (query.group !== undefined && !directory.group(query.group))
    return absent('unknown-group', states.unknown('group', query.group));
  if (query.comparator !== undefined && !directory.comparator(query.comparator))
    return absent('unknown-comparator', states.unknown('comparator', query.comparator));
  const measures = measuresOf(dataset, query);
  if (typeof measures === 'string') return absent('unknown-indicator', states.unknown('indicator', measures));
  if (measures === null)
    return absent('unknown-framework', states.unknown('framework', query.framework ?? ''));
  const own = ids.flatMap((id) => directory.area(id) ?? []).slice(0, MOST_AREAS);
  const rows = measures.flatMap((indicator) => rowOf(dataset, indicator, own, query, words) ?? []);
  if (rows.length === 0) return absent('no-measures', benchmark.spine.noMeasures);
  const named = query.comparator === undefined ? undefined : directory.comparator(query.comparator);
  const names = own.map((area) => proseOf(area.name, words));
  return {
    view: {
      form: 'spine',
      heading: benchmark.spine.heading(words.messages.list(names.map(({ text }) => text))),
      sentence: standingSentence(rows, own, words),
      comparator: named ? proseOf(named.name, words) : { text: benchmark.spine.median, lang: null },
      areas: own.map((area) => proseOf(area.shortName ?? area.name, words)),
      rows,
      choices: query.choosable ? choicesOf(dataset, measures, null, query, words) : [],
      table: spineTable(rows, own, words),
    },
  };
}

/** The measures asked for; an id that is unknown, or null for an unknown framework. */
function measuresOf(
  dataset: Dataset,
  { indicators, framework: id, perspective }: SpineQuery,
): readonly Indicator[] | string | null {
  const { directory } = dataset;
  const asked = idsOf(indicators);
  const unknown = asked.find((one) => !directory.indicator(one));
  if (unknown !== undefined) return unknown;
  if (asked.length > 0) return asked.flatMap((one) => directory.indicator(one) ?? []);
  const framework = directory.framework(id);
  if (!framework) return id === undefined ? dataset.document.indicators : null;
  const objectives = framework.objectives.filter(
    (objective) => perspective === undefined || objective.perspective === perspective,
  );
  const ids = new Set(objectives.flatMap((objective) => objective.indicators));
  return [...ids].flatMap((one) => directory.indicator(one) ?? []);
}

/** One measure; undefined where it is no number, or no other area has one. */
function rowOf(
  dataset: Dataset,
  indicator: Indicator,
  own: readonly Area[],
  query: SpineQuery,
  words: Words,
): SpineRow | undefined {
  if (indicator.polarity === 'notApplicable') return undefined;
  const areas = comparedAreas(dataset, indicator, own, query.group);
  const period =
    typeof query.period === 'string'
      ? (dataset.period(indicator.id, query.period) ?? undefined)
      : comparedPeriod(dataset, indicator, own, areas, query.period);
  if (!period) return undefined;
  const factOf = ({ id }: Area) => dataset.fact({ indicator: indicator.id, area: id, period: period.text });
  const others = areas.flatMap((area) => factOf(area) ?? []).filter((fact) => !isComparator(fact));
  const figures = others.map(({ observation }) => observation?.value ?? ('missing' as const));
  const spread = orderStatistics(figures);
  if (!spread || spread.count < 2) return undefined;
  const asked = query.comparator && dataset.comparator(query.comparator, indicator, period);
  const centre = asked ? asked.value : spread.median;
  // A count is larger where an area is larger: among areas neither side of it is better.
  const polarity = indicator.valueType === 'count' ? 'none' : indicator.polarity;
  const { spine, reason } = spineOfAreas(figures, centre ?? 'missing', polarity);
  const value = (number: number) => words.briefValue(number, indicator.unit);
  const judged = polarity === 'higher' || polarity === 'lower';
  const mirrored = polarity === 'lower';
  const unit = words.unit(indicator.unit);
  return {
    indicator: indicator.id,
    name: proseOf(indicator.shortName ?? indicator.name, words),
    note: [words.period(period, 'short'), unit].filter((part) => part !== '').join(' · '),
    comparator: centreText(asked || undefined, centre, value, words),
    spine: spine && drawingOf(spine),
    reason: reason === null ? '' : whyNone(reason, words),
    worst: value(mirrored ? spread.maximum : spread.minimum),
    best: value(mirrored ? spread.minimum : spread.maximum),
    lines: own.flatMap((area) => {
      const fact = factOf(area);
      return fact ? lineOf(fact, period, spine, { judged, quarters: spread.count >= FEWEST }, words) : [];
    }),
  };
}

function centreText(
  asked: ComparatorFact | undefined,
  centre: number | null,
  value: (number: number) => string,
  words: Words,
): string {
  if (centre !== null) return value(centre);
  return asked ? words.messages.noValue : '';
}

/** Why there is no spine: too few figures, none to compare with, or all alike. */
function whyNone({ code }: CalculationReason, words: Words): string {
  const { reasons } = words.messages.benchmark.spine;
  if (code === 'benchmark/tooFewAreas') return reasons.tooFew;
  return code === 'benchmark/noSpread' ? reasons.noSpread : reasons.noComparator;
}

function drawingOf({ worst, best, worstQuartile, bestQuartile }: Spine): SpineDrawing {
  return {
    from: tidy(worst),
    to: tidy(best),
    lowerQuarter: tidy(worstQuartile),
    upperQuarter: tidy(bestQuartile),
  };
}
