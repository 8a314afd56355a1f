import { spread } from '../geometry/spread.js';
import { wrap } from '../geometry/wrap.js';
import { referenceValue, valueOf } from './chart-readings.js';
import type { ChartSource } from './chart-source.js';
import type { PlotView } from './plot.js';
import type { ReferenceLine } from './reference-lines.js';

/** A name and a figure at the end of a line, or in the key where there is no room beside it. */
export interface EndLabel {
  readonly kind: 'series' | ReferenceLine['kind'];
  /** Look of the area's or category's line, or number of the comparator's, from 0; 0 for other lines. */
  readonly series: number;
  /** The figure with its unit, which is written more strongly, line by line. */
  readonly values: readonly string[];
  /** The figure where the unit is known from the axis. */
  readonly short: string;
  /** The line's name, line by line; none where the chart has one line. */
  readonly lines: readonly string[];
  /** Middle of the label, in per cent of the plot's height; null where the ends have no room for it. */
  readonly y: number | null;
  /** The whole on one line, for a key. */
  readonly text: string;
}

/** Characters of a line of a label at the end of the plot. */
const LENGTH = 19;
const MOST_LINES = 3;
/** Height of a line of text, in per cent of a plot of 16 rem. */
const LINE = 6.6;
/** Space between two labels. */
const GAP = 1.6;

/** A label before it has its place. */
interface Wanted {
  readonly kind: EndLabel['kind'];
  readonly series: number;
  readonly name: string;
  readonly value: string;
  readonly short: string;
  /** Where its line ends, in per cent of the plot's height. */
  readonly at: number;
}

/** Labels at the ends of the lines, none over another, and for the lines that end earlier, in the key. */
export function endLabels(
  source: ChartSource,
  plot: PlotView,
  lines: readonly ReferenceLine[],
): readonly EndLabel[] {
  const wrapped = [...ofSeries(source, plot), ...ofReferences(source, plot, lines)].map((label) => ({
    ...label,
    lines: label.name === '' ? [] : wrap(label.name, LENGTH, MOST_LINES),
    values: wrap(label.value, LENGTH, MOST_LINES),
  }));
  const places = spread(
    wrapped.map(({ at, lines: own, values }) => ({
      at: at + LINE,
      size: (own.length + values.length) * LINE + GAP,
    })),
    100 + 2 * LINE,
  );
  const { reference } = source.words.messages.comparison;
  return wrapped.map(({ kind, series, name, lines: own, values, value, short }, at) => {
    const place = places[at] ?? null;
    return {
      kind,
      series,
      values,
      short,
      lines: own,
      y: place === null ? null : Math.round((place - LINE) * 100) / 100,
      text: name === '' ? value : reference(name, value),
    };
  });
}

/** A single line needs no name, and has room for its unit where that is short; else it stands at the axis alone. */
function ofSeries(source: ChartSource, plot: PlotView): readonly Wanted[] {
  const { series } = source;
  return plot.series.flatMap(({ points, last, look }, at) => {
    const one = series[at];
    const end = points[last];
    if (!one || !end) return [];
    const short = brief(source, at, last);
    const full = valueOf(source, one.observations[last] ?? null, last);
    const value = series.length > 1 || full.length > LENGTH ? short : full;
    const name = series.length > 1 ? one.name : '';
    return [{ kind: 'series', series: look, name, value, short, at: end.y }];
  });
}

function ofReferences(
  source: ChartSource,
  plot: PlotView,
  lines: readonly ReferenceLine[],
): readonly Wanted[] {
  return plot.references.flatMap(({ kind, order, name, end, endY }, at) => {
    const line = lines[at];
    // A level is named over its own part of the chart.
    if (!line || line.kind === 'before' || line.kind === 'after') return [];
    const value = referenceValue(line, end, source) ?? '';
    return [{ kind, series: order, name, value, short: value, at: endY }];
  });
}

/** A figure where the unit is known from the axis. */
function brief({ words, indicator, series }: ChartSource, of: number, at: number): string {
  const value = series[of]?.observations[at]?.value;
  return typeof value !== 'number' ? '' : words.briefValue(value, indicator.unit);
}
