import type { ComparisonRow, DotLabel, FunnelView } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent, valueLines } from '../plot/drawing.js';
import { dotMark, ownMark } from './plot-marks.js';

/** Labels of the axis across, and what it measures. */
export function funnelDenominators({ xTicks, across }: FunnelView): TemplateResult {
  return html`<svg class="across" height="1.6em" aria-hidden="true">
      ${xTicks.map(
        ({ x, label }, at) =>
          svg`<text class=${at % 2 === 0 ? nothing : 'odd'} x=${percent(x)} y="1.2em" text-anchor=${x > 90 ? 'end' : 'middle'}>${label}</text>`,
      )}
    </svg>
    <p class="across-title" aria-hidden="true">${across}</p>`;
}

/** Limits, average, dots and their names; `read` is the row that is looked at. */
export function funnelPicture(
  { yTicks, limits, averageY, dots, labels }: FunnelView,
  rows: readonly ComparisonRow[],
  read: number | null,
): TemplateResult {
  const looked = dots.find(({ row }) => row === read);
  const isOwn = ({ row }: { readonly row: number }) => rows[row]?.own ?? false;
  return html`<svg class="picture" width="100%" height="100%" aria-hidden="true">
    ${valueLines(yTicks)}
    <svg class="paths" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      <path class="limit outer" d=${limits.outer}></path>
      <path class="limit inner" d=${limits.inner}></path>
    </svg>
    <line class="average" x1="0" x2="100%" y1=${percent(averageY)} y2=${percent(averageY)}></line>
    ${dots.filter((dot) => !isOwn(dot)).map((dot) => svg`<svg class="place" x=${percent(dot.x)} y=${percent(dot.y)}>${dotMark(dot.mark, dot.row)}</svg>`)}
    ${labels.map(labelDrawing)}
    ${dots.filter(isOwn).map((dot) => {
      const row = rows[dot.row];
      return row ? ownMark(row.status, dot.row, percent(dot.x), percent(dot.y)) : nothing;
    })}
    ${looked ? svg`<circle class="ring" cx=${percent(looked.x)} cy=${percent(looked.y)} r="11"></circle>` : nothing}
  </svg>`;
}

/** Distance of a label from the middle of its dot, in pixels; the view lays labels out for it. */
const AWAY = { dot: 8, own: 12 } as const;

function labelDrawing({ x, y, text, lang, side, own, tiers }: DotLabel): TemplateResult {
  const away = own ? AWAY.own : AWAY.dot;
  const dx = side === 'end' ? away : side === 'start' ? -away : 0;
  const dy = side === 'above' ? -away - 2 : side === 'below' ? away + 9 : 4;
  const anchor = side === 'end' ? 'start' : side === 'start' ? 'end' : 'middle';
  return svg`<text class=${`label tiered ${tiers} ${own ? 'own-label' : ''}`} lang=${lang ?? nothing} x=${percent(x)} y=${percent(y)} dx=${dx} dy=${dy} text-anchor=${anchor}>${text}</text>`;
}
