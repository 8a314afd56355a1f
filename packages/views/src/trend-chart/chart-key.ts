import type { ChartControl } from './chart-control.js';
import type { ChartSource } from './chart-source.js';
import type { EndLabel } from './end-labels.js';
import type { PlotView } from './plot.js';
import type { SegmentLabel } from './segment-labels.js';

/** What a line, a band or a mark means. */
export interface KeyEntry {
  readonly sample:
    | EndLabel['kind']
    | 'bar'
    | 'interval'
    | 'whisker'
    | 'limits'
    | 'centre'
    | 'improvement'
    | 'concern'
    | 'neither'
    | 'ghost'
    | 'hollow';
  /** Look of the area's or category's line, or number of the comparator's, from 0. */
  readonly series: number;
  readonly text: string;
  /** Said at the end of the line where there is room, so needed in narrow places only. */
  readonly direct: boolean;
}

/** Everything that is drawn and not self-evident, in the order of its weight. */
export function chartKey(
  { words, series, year }: ChartSource,
  plot: PlotView,
  control: ChartControl | null,
  ends: readonly EndLabel[],
  segments: readonly SegmentLabel[],
): readonly KeyEntry[] {
  const { chart, table } = words.messages;
  // The year that is looked at is named here: its line ends before the edge.
  const own: readonly KeyEntry[] = year
    ? [{ sample: plot.form === 'bars' ? 'bar' : 'series', series: 0, text: year.name, direct: false }]
    : [];
  const entry = (sample: KeyEntry['sample'], text: string): KeyEntry => ({
    sample,
    series: 0,
    text,
    direct: false,
  });
  const named = ends
    .filter(({ kind }) => kind !== 'series' || series.length > 1)
    .map(({ kind, series: look, text, y }): KeyEntry => ({
      sample: kind,
      series: look,
      text,
      direct: y !== null,
    }));
  const levels = segments
    .filter(({ always }) => !always)
    .map(({ kind, text }): KeyEntry => entry(kind, text));
  const found = [...own, ...named, ...levels];
  const { band, whiskers } = plot.interval;
  if (band !== '' || whiskers !== '') found.push(entry(band === '' ? 'whisker' : 'interval', table.interval));
  if (plot.control.band !== '') found.push(entry('limits', chart.limits));
  if (plot.control.centre !== '')
    found.push(entry('centre', typeof control?.median !== 'number' ? chart.average : chart.median));
  const marks = plot.series.flatMap((one) => one.marks);
  for (const shape of ['improvement', 'concern', 'neither'] as const) {
    if (marks.some((mark) => mark.shape === shape)) found.push(entry(shape, chart.causes[shape]));
  }
  if (marks.some(({ shape }) => shape === 'ghost')) found.push(entry('ghost', chart.ghost));
  const hollow =
    marks.some((mark) => mark.hollow) || plot.series.some(({ bars }) => bars.some((bar) => bar.hollow));
  if (hollow) found.push(entry('hollow', chart.notFinal));
  return found;
}
