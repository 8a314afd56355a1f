import type { PanelsView, PointPlotView } from '@cairn/views';

/** The point nearest to the pointer; null where none is drawn. */
export function nearestPoint(event: PointerEvent, { points }: PointPlotView): number | null {
  const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const distance = ({ x, y }: PointPlotView['points'][number]) =>
    Math.hypot(left + (x / 100) * width - event.clientX, top + (y / 100) * height - event.clientY);
  const distances = points.map(distance);
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest < 0 ? null : nearest;
}

/** The reading whose share of the time axis is under the pointer; null beside the small charts. */
export function shareAt(event: PointerEvent, { edges }: PanelsView): number | null {
  const panel = event.target instanceof Element ? event.target.closest('.panel') : null;
  const plot = panel?.querySelector('.plot')?.getBoundingClientRect();
  if (!plot) return null;
  const x = ((event.clientX - plot.left) / plot.width) * 100;
  const at = edges.findIndex((edge, place) => place > 0 && x < edge) - 1;
  return at < 0 ? edges.length - 2 : at;
}
