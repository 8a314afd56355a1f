import type { BenchmarkComparisonView } from '../benchmark-comparison/benchmark-comparison-view.js';
import type { PlotKey } from '../benchmark-comparison/plot-view.js';
import { dotShape, plotPaint } from './comparison-paints.js';
import { distributionShapes } from './distribution-shapes.js';
import { funnelShapes } from './funnel-shapes.js';
import { circle, line, rect } from './pen.js';
import type { Picture, PictureOptions, Shape } from './picture.js';
import { rankingShapes } from './ranking-shapes.js';
import { Sheet } from './sheet.js';
import { pictureSvg } from './svg.js';

/** One measure of several areas as a picture, as SVG. */
export function benchmarkComparisonSvg(view: BenchmarkComparisonView, options: PictureOptions): string {
  return pictureSvg(benchmarkComparisonPicture(view, options));
}

/** One measure of several areas as a picture. */
export function benchmarkComparisonPicture(view: BenchmarkComparisonView, options: PictureOptions): Picture {
  const sheet = new Sheet(options, 288);
  if (options.heading ?? true) sheet.head(view);
  const { plot } = view;
  if (plot?.kind === 'funnel') funnelShapes(plot, view.rows, sheet);
  else if (plot?.kind === 'distribution') distributionShapes(plot, view.rows, sheet);
  else rankingShapes(view, sheet);
  sheet.key((plot?.key ?? []).map((entry) => ({ text: entry.text, sample: sampleOf(entry, sheet) })));
  return sheet.picture(view);
}

function sampleOf({ sample }: PlotKey, { colors }: Sheet): (x: number, y: number) => readonly Shape[] {
  return (x, y) => {
    const upright = () => [line(x, y - 7, x, y + 7, plotPaint(sample, colors))];
    const level = () => [line(x - 12, y, x + 12, y, plotPaint(sample, colors))];
    switch (sample) {
      case 'inner':
      case 'outer':
      case 'average':
        return level();
      case 'median':
      case 'comparator':
      case 'target':
        return upright();
      case 'middle':
        return [rect(x - 12, y - 6, 24, 12, plotPaint(sample, colors))];
      case 'neighbour':
      case 'own':
        return [circle(x, y, sample === 'own' ? 5.5 : 4.5, plotPaint(sample, colors))];
      case 'inside':
      case 'beyond95':
      case 'beyond998':
        return [dotShape(sample, x, y, colors)];
      default:
        return sample satisfies never;
    }
  };
}
