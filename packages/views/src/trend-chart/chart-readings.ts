import { samePeriod, type ControlPoint, type Variation } from '@cairn/analysis';
import type { Observation } from '@cairn/dataset';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { ChartControl } from './chart-control.js';
import type { ChartSeries } from './chart-series.js';
import type { ChartSource } from './chart-source.js';
import type { ReferenceLine } from './reference-lines.js';
import { yearDifference } from './year-words.js';

/** One period of a chart, read out. */
export interface ReadingView {
  readonly period: string;
  readonly items: readonly ReadingItem[];
  /** The whole in one line. */
  readonly text: string;
}

/** One area, or one category, in one period. */
export interface ReadingItem {
  /** Null where the chart is of one thing only. */
  readonly area: string | null;
  readonly value: string;
  /** Null for a period to come, and where a control chart judges: its marks say what a point means, the signs what the status is. */
  readonly status: StatusView | null;
  /** Special cause, target, marks and note, as far as there are any. */
  readonly details: readonly string[];
}

/** Reads out every period drawn. Statuses are those of the dataset's facts. */
export function chartReadings(
  source: ChartSource,
  control: ChartControl | null,
  lines: readonly ReferenceLine[],
): readonly ReadingView[] {
  const { words, periods, series } = source;
  return periods.map((period, at) => {
    const items = series.map((one): ReadingItem => ({
      area: series.length > 1 ? one.name : null,
      value: itemValue(source, one, at),
      status: statusAt(source, one, at, control),
      details: [
        ...present(causeAt(source, control, at)),
        ...present(yearDifference(source, at)),
        ...(series.length > 1 ? [] : lines.flatMap((line) => referenceText(line, at, source) ?? [])),
        ...remarks(source, one, at),
      ],
    }));
    const label = words.period(period);
    const said = items.map(({ area, value, status, details }) => {
      const word = status && status.word !== value ? [lowerFirst(status.word)] : [];
      const parts = [value, ...word, ...details].join(', ');
      return area === null ? parts : words.messages.chart.ofArea(area, parts);
    });
    return { period: label, items, text: words.messages.chart.ofArea(label, said.join('; ')) };
  });
}

/** Among several the unit is said once. */
function itemValue(source: ChartSource, one: ChartSeries, at: number): string {
  const observation = one.observations[at] ?? null;
  return one === source.series[0] ? valueOf(source, observation, at) : briefValueOf(source, observation, at);
}

/** A figure where its unit has been said, or why there is none. */
export function briefValueOf(source: ChartSource, observation: Observation | null, at: number): string {
  const { words, indicator } = source;
  const value = observation?.value;
  return typeof value === 'number' && indicator.valueType !== 'boolean'
    ? words.briefValue(value, indicator.unit)
    : valueOf(source, observation, at);
}

/** A figure, or why there is none; what lies ahead is not due. */
export function valueOf(
  { words, indicator, latest }: ChartSource,
  observation: Observation | null,
  at: number,
): string {
  if (at > latest && !observation) return words.messages.grid.notDue;
  return valueView(indicator, observation, words).text;
}

function statusAt(
  source: ChartSource,
  series: ChartSeries,
  at: number,
  control: ChartControl | null,
): StatusView | null {
  const { latest } = source;
  return at > latest || (control?.judges && control.variation) ? null : factStatus(source, series, at);
}

/** The status a period had by the figures up to it; null without a figure that could have one, as totals and categories are. */
export function factStatus(
  { dataset, words, indicator, periods, year }: ChartSource,
  { area, breakdown }: ChartSeries,
  at: number,
): StatusView | null {
  if (breakdown || year?.running) return null;
  const fact = dataset.fact({ indicator: indicator.id, area: area.id, period: periods[at]?.text });
  if (!fact || (fact.assessment.rule === 'none' && !fact.override)) return null;
  const absent = fact.observation === null || fact.observation.absence !== null;
  return absent ? null : statusOfFact(fact, words);
}

/** Special cause with the rules it comes from: "Concern: high (above the upper limit)". */
export function causeText(point: ControlPoint | null, source: ChartSource): string {
  const { chart, variations } = source.words.messages;
  if (!point) return '';
  if (point.ghost) return chart.ghost;
  if (point.rules.length === 0) return '';
  return chart.cause(variations[point.variation], rulesText(point, source));
}

/** Where the control chart judges, the latest point's status is its variation, common cause too. */
function causeAt(source: ChartSource, control: ChartControl | null, at: number): string {
  const text = causeText(control?.points[at] ?? null, source);
  const said = text === '' && control?.judges && at === source.latest && control.variation;
  return said ? source.words.messages.variations[said] : text;
}

function rulesText({ rules }: ControlPoint, { words }: ChartSource): string {
  return rules.map((rule) => words.messages.chart.rules[rule]).join(', ');
}

function present(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

/** "Target 5.5"; null where the line has no value. */
function referenceText(line: ReferenceLine, at: number, source: ChartSource): string | null {
  const value = referenceValue(line, at, source);
  return value === null ? null : source.words.messages.comparison.reference(line.name, value);
}

export function referenceValue(
  { values, upper }: ReferenceLine,
  at: number,
  { words, indicator }: ChartSource,
): string | null {
  const [low, high] = [values[at] ?? null, upper?.[at] ?? null];
  if (low === null) return null;
  const number = (value: number) => words.briefValue(value, indicator.unit);
  return high === null || high === low ? number(low) : words.messages.tile.range(number(low), number(high));
}

/** Marks, note and revision of one figure. */
export function remarks(
  { dataset, words, indicator, year }: ChartSource,
  { area, breakdown, observations }: ChartSeries,
  at: number,
): readonly string[] {
  const observation = observations[at];
  if (!observation) return [];
  const timeline = dataset.timeline(indicator.id, area.id, breakdown ?? undefined);
  const revision = dataset.document.revisions.findLast(({ series, period }) => {
    const corrected = dataset.period(series.indicator, period);
    return (
      !year?.running &&
      // A figure that is suppressed now is not told by what it was.
      observation.absence === null &&
      corrected !== null &&
      samePeriod(corrected, observation.period) &&
      dataset.timeline(series.indicator, series.area, series.dimensions) === timeline
    );
  });
  const { marks } = valueView(indicator, observation, words);
  const shown = marks.filter(({ mark }) => !(revision && mark === 'revised')).map(({ word }) => word);
  if (revision && typeof revision.from === 'number') {
    const from = words.briefValue(revision.from, indicator.unit);
    shown.push(words.messages.chart.revised(from, words.date(revision.on), words.text(revision.reason)));
  }
  return [...shown, ...(observation.note === null ? [] : [words.text(observation.note)])];
}

/** Which kind of special cause a point is marked as; null for common cause and for points left out. */
export function markedAs(point: ControlPoint | null): 'improvement' | 'concern' | 'neither' | null {
  return point && !point.ghost && point.rules.length > 0 ? FAMILY[point.variation] : null;
}

const FAMILY: Readonly<Record<Variation, 'improvement' | 'concern' | 'neither' | null>> = {
  improvementHigh: 'improvement',
  improvementLow: 'improvement',
  concernHigh: 'concern',
  concernLow: 'concern',
  neitherHigh: 'neither',
  neitherLow: 'neither',
  commonCause: null,
};
