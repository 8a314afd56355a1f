import { spread } from '../geometry/spread.js';
import { wrap } from '../geometry/wrap.js';
import { referenceValue, valueOf } from './chart-readings.js';
import type { ChartSource } from './chart-source.js';
import type { PlotView } from './plot.js';
import type { ReferenceLine } from './reference-lines.js';

/** A name and a figure at the end of a line, or in the key where there is no room beside it. */
export interface EndLabel {
  readonly kind: 'series' | ReferenceLine['kind'];
  /** Number of the area's or the comparator's line, from 0; 0 for other lines. */
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

/** Labels at the ends of the lines, none over another, and for the lines that end earlier, in the key. */
export function endLabels(
  source: ChartSource,
  plot: PlotView,
  lines: readonly ReferenceLine[],
): readonly EndLabel[] {
  const { words, areas } = source;
  const wanted = [
    ...plot.series.flatMap((series, at) => {
      const one = areas[at];
      const end = series.points[series.last];
      if (!one || !end) return [];
      const value = valueOf(source, one.observations[series.last] ?? null, series.last);
      const short = brief(source, at, series.last);
      const name = areas.length > 1 ? words.text(one.area.name) : '';
      return [
        {
          kind: 'series' as const,
          series: at,
          name,
          value: areas.length > 1 ? short : value,
          short,
          at: end.y,
        },
      ];
    }),
    ...plot.references.flatMap((reference, at) => {
      const line = lines[at];
      if (!line) return [];
      const value = referenceValue(line, reference.end, source) ?? '';
      return [
        {
          kind: reference.kind,
          series: reference.order,
          name: reference.name,
          value,
          short: value,
          at: reference.endY,
        },
      ];
    }),
  ];
  const wrapped = wanted.map((label) => ({
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
  return wrapped.map(({ kind, series, name, lines: own, values, value, short }, at) => {
    const place = places[at] ?? null;
    return {
      kind,
      series,
      values,
      short,
      lines: own,
      y: place === null ? null : Math.round((place - LINE) * 100) / 100,
      text: name === '' ? value : words.messages.comparison.reference(name, value),
    };
  });
}

/** An area's figure where the unit is known from the axis. */
function brief({ words, indicator, areas }: ChartSource, area: number, at: number): string {
  const value = areas[area]?.observations[at]?.value;
  return typeof value !== 'number' ? '' : words.briefValue(value, indicator.unit);
}
