import { comparePeriods, parsePeriod, type Period } from '@cairn/analysis';
import type { Batch, PerformanceDocument, PerformanceDocumentInput, Series } from '@cairn/schema';
import { type CollectedSeries, seriesKey } from './collect.js';
import { NUMBER_FIELDS, type NumberField, type Observation } from './observation.js';

/** The fields of a document in the order in which they are written. */
const FIELDS = [
  'format',
  'id',
  'title',
  'description',
  'language',
  'publisher',
  'licence',
  'published',
  'audience',
  'reportingYearStart',
  'areas',
  'groups',
  'dimensions',
  'indicators',
  'series',
  'targets',
  'comparators',
  'frameworks',
  'strategyMaps',
  'relationships',
  'annotations',
  'stories',
  'attachments',
  'reports',
  'alertRules',
  'views',
  'overrides',
  'revisions',
  'batches',
  'parts',
] as const satisfies readonly (keyof PerformanceDocument)[];

const REQUIRED: ReadonlySet<string> = new Set(['areas', 'indicators', 'series']);

/**
 * The document out of its definitions and what was collected. Fields and series come in one order, so that the same input makes the
 * same document; what a newer producer added is kept.
 */
export function assemble(
  definitions: PerformanceDocument,
  collected: readonly CollectedSeries[],
  batches: readonly Batch[],
): PerformanceDocumentInput {
  const periodOf = periodReader(definitions);
  const whole: Readonly<Record<string, unknown>> = {
    ...definitions,
    series: sorted(collected, definitions).map((series) => toSeries(series, periodOf)),
    batches: [...definitions.batches, ...batches],
  };
  return inOrder(whole);
}

/** A document with its fields in the order in which they are written, and without collections that are empty. */
export function inOrder(document: Readonly<Record<string, unknown>>): PerformanceDocumentInput {
  const others = Object.keys(document).filter((name) => !(FIELDS as readonly string[]).includes(name));
  const kept = [...FIELDS, ...others].filter((name) => {
    const value = document[name];
    return value !== undefined && (REQUIRED.has(name) || !Array.isArray(value) || value.length > 0);
  });
  return Object.fromEntries(
    kept.map((name) => [name, document[name]]),
  ) as unknown as PerformanceDocumentInput;
}

/** Series in the order of the indicators and areas of the project, the whole before its breakdowns. */
function sorted(
  collected: readonly CollectedSeries[],
  definitions: PerformanceDocument,
): readonly CollectedSeries[] {
  const place = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));
  const indicators = place(definitions.indicators);
  const areas = place(definitions.areas);
  const keyed = collected.map((series) => ({
    series,
    indicator: indicators.get(series.indicator) ?? 0,
    area: areas.get(series.area) ?? 0,
    depth: Object.keys(series.dimensions).length,
    key: seriesKey('', '', series.dimensions),
  }));
  keyed.sort(
    (a, b) => a.indicator - b.indicator || a.area - b.area || a.depth - b.depth || (a.key < b.key ? -1 : 1),
  );
  return keyed.map(({ series }) => series);
}

/** Reads the periods of observations, each text once: a million observations have a few dozen periods. */
function periodReader({ indicators, reportingYearStart = '--01-01' }: PerformanceDocument) {
  const yearStarts = new Map(indicators.map((indicator) => [indicator.id, indicator.reportingYearStart]));
  const known = new Map<string, Period>();
  return ({ indicator, period: text }: Observation): Period => {
    const yearStart = yearStarts.get(indicator) ?? reportingYearStart;
    const key = `${yearStart} ${text}`;
    let period = known.get(key);
    if (!period) known.set(key, (period = parsePeriod(text, { yearStart })));
    return period;
  };
}

function toSeries(
  { indicator, area, dimensions, observations, circle }: CollectedSeries,
  periodOf: (observation: Observation) => Period,
): Series {
  const ordered = [...observations.values()]
    .map((observation) => ({ observation, period: periodOf(observation) }))
    .sort((a, b) => comparePeriods(a.period, b.period) || (a.period.text < b.period.text ? -1 : 1))
    .map(({ observation }) => observation);
  const notes = ordered.flatMap(({ period, note }) => (note === undefined ? [] : [[period, note] as const]));
  return {
    indicator,
    area,
    ...(Object.keys(dimensions).length > 0 ? { dimensions } : {}),
    ...circle,
    periods: ordered.map(({ period }) => period),
    values: ordered.map(({ value }) => value),
    ...numberArrays(ordered),
    ...(ordered.some(({ status }) => status !== '')
      ? { status: ordered.map(({ status }) => status || null) }
      : {}),
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
  };
}

function numberArrays(ordered: readonly Observation[]): Partial<Series> {
  const names = Object.keys(NUMBER_FIELDS) as NumberField[];
  return Object.fromEntries(
    names
      .filter((name) => ordered.some(({ numbers }) => typeof numbers[name] === 'number'))
      .map((name) => [NUMBER_FIELDS[name], ordered.map(({ numbers }) => numbers[name] ?? null)]),
  );
}
