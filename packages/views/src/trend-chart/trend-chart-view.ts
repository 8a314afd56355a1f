import type { Dataset, Fact } from '@cairn/dataset';
import { timeAxis } from '../geometry/time-axis.js';
import type { GuideKind } from '../shared/guide-view.js';
import type { ViewResult } from '../shared/outcome.js';
import { spcSignsView, type SignView } from '../shared/spc-signs-view.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { noteMarks, timeLabels, type NoteMark, type TimeLabel } from './axis-labels.js';
import { claimsOfOne, claimsOfSeveral } from './chart-claims.js';
import { chartGuide } from './chart-guide.js';
import { chartControl, type ChartControl } from './chart-control.js';
import { chartKey, type KeyEntry } from './chart-key.js';
import { chartNotes, type NoteView } from './chart-notes.js';
import { chartReadings, type ReadingView } from './chart-readings.js';
import type { TrendChartQuery } from './chart-query.js';
import { chartSource, type ChartSource, type PanView } from './chart-source.js';
import { chartTable } from './chart-table.js';
import { endLabels, type EndLabel } from './end-labels.js';
import { plotOf, type PlotView } from './plot.js';
import { rangeChoices, type RangeChoice } from './range-choices.js';
import { referenceLines } from './reference-lines.js';
import { segmentLabels, type SegmentLabel } from './segment-labels.js';
import { stateStrip, type StripView } from './state-strip.js';

/** The full chart of one measure. */
export interface TrendChartView {
  readonly indicator: string;
  /** Names the measure and the area and claims what a rule has found, nothing more. */
  readonly heading: string;
  readonly sentence: string;
  /** The unit of the value axis; empty where the figures carry it themselves. */
  readonly unit: string;
  readonly signs: readonly SignView[];
  readonly choices: readonly RangeChoice[];
  /** "October 2024 to September 2026". */
  readonly range: string;
  /** How far the reader may move in time; null where everything is drawn. */
  readonly pan: PanView | null;
  /** Null where there is no number to draw. */
  readonly drawing: DrawingView | null;
  /** What a measure told in words said when; null for numbers. */
  readonly strip: StripView | null;
  readonly notes: readonly NoteView[];
  readonly readings: readonly ReadingView[];
  /** Position of the reading that is shown until the reader chooses another. */
  readonly latest: number;
  readonly table: TableView;
  readonly definition: DefinitionView;
  /** How the chart is to be read. */
  readonly guide: GuideKind;
}

export interface DrawingView extends PlotView {
  /** Place of each period, and where its share of the axis begins and ends. */
  readonly places: readonly number[];
  readonly edges: readonly number[];
  readonly timeLabels: readonly TimeLabel[];
  /** Lines that the longest label of the time axis has. */
  readonly timeLines: number;
  readonly noteMarks: readonly NoteMark[];
  readonly noteRows: number;
  readonly segments: readonly SegmentLabel[];
  readonly endLabels: readonly EndLabel[];
  /** Periods to come are drawn: the latest figure is not at the end, and is labelled where it is. */
  readonly ahead: boolean;
  readonly key: readonly KeyEntry[];
}

/** @returns the chart, or why there is none */
export function trendChartView(
  dataset: Dataset,
  query: TrendChartQuery,
  words: Words,
): ViewResult<TrendChartView> {
  const result = chartSource(dataset, query, words);
  return 'absent' in result ? result : { view: compose(result.view, query.last) };
}

function compose(source: ChartSource, last: number | null): TrendChartView {
  const { dataset, words, indicator, periods, latest, pan } = source;
  const control = chartControl(source);
  const lines = referenceLines(source);
  const facts = factsOf(source);
  const [own] = facts;
  const claims =
    source.series.length === 1 && own ? claimsOfOne(source, own, control) : claimsOfSeveral(source, facts);
  const plot = plotOf(source, control, lines);
  const time = plot?.time ?? timeAxis(periods);
  const notes = chartNotes(source, control, time);
  const strip = plot ? null : stateStrip(source, time, notes);
  const unit = words.unit(indicator.unit);
  const [first, final] = [periods[0], periods.at(-1) ?? periods[0]];
  return {
    indicator: indicator.id,
    ...claims,
    unit: plot?.yTicks.some(({ label }) => label.includes(unit)) ? '' : unit,
    signs: control ? spcSignsView(control, words) : [],
    choices: rangeChoices(source, last),
    range:
      first === final
        ? words.period(first)
        : words.messages.periods.span(words.period(first), words.period(final)),
    pan,
    drawing: plot && drawingOf(source, plot, control, notes, lines),
    strip,
    notes: plot || strip ? notes : [],
    readings: chartReadings(source, control, lines),
    latest: Math.min(latest, periods.length - 1),
    table: chartTable(source, control, lines, claims.title),
    definition: definitionView(dataset, indicator, words),
    guide: chartGuide(source, control, strip !== null),
  };
}

function drawingOf(
  source: ChartSource,
  { time, ...plot }: NonNullable<ReturnType<typeof plotOf>>,
  control: ChartControl | null,
  notes: readonly NoteView[],
  lines: ReturnType<typeof referenceLines>,
): DrawingView {
  const labels = timeLabels(source, time, plot.gutter);
  const marks = noteMarks(notes, plot.gutter);
  const ends = endLabels(source, plot, lines);
  const segments = segmentLabels(source, time, plot.gutter);
  return {
    ...plot,
    places: time.places,
    edges: time.edges,
    timeLabels: labels,
    timeLines: Math.max(1, ...labels.map((label) => label.lines.length)),
    noteMarks: marks,
    noteRows: Math.max(0, ...marks.map(({ row }) => row + 1)),
    segments,
    endLabels: ends,
    ahead: source.latest < source.periods.length - 1,
    key: chartKey(source, plot, control, ends, segments),
  };
}

/** The facts of the latest period, one an area. */
function factsOf({ dataset, indicator, series, now }: ChartSource): readonly Fact[] {
  const areas = [...new Set(series.map(({ area }) => area.id))];
  return areas.flatMap((area) => dataset.fact({ indicator: indicator.id, area, period: now.text }) ?? []);
}
