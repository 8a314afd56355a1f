import type { GuideKind } from '../shared/guide-view.js';
import type { ChartControl } from './chart-control.js';
import type { ChartSource } from './chart-source.js';

/** How the chart is to be read: by what is drawn in it. */
export function chartGuide(
  { year, intervention, series }: ChartSource,
  control: ChartControl | null,
  isStrip: boolean,
): GuideKind {
  if (isStrip) return 'states';
  if (year) return 'withinYear';
  if (intervention) return 'beforeAfter';
  if (series.length > 1 || series[0].breakdown) return 'breakdown';
  if ((control?.median ?? null) !== null) return 'runChart';
  return control && control.reason === null ? 'controlChart' : 'trend';
}
