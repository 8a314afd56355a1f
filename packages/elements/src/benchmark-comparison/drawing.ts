import type { BenchmarkComparisonView, ComparisonRow } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';

/*
 * Drawings whose horizontal places are percentages, so that the browser stretches them with the table's column and nothing is
 * measured. They say nothing that the table's cells do not say in words.
 */

export const percent = (x: number) => `${String(x)}%`;

/** Which side of its place a label stands on, so that it stays inside the drawing; `room` is half its likely width, in per cent. */
function anchor(x: number, room: number): 'start' | 'middle' | 'end' {
  if (x < room) return 'start';
  return x > 100 - room ? 'end' : 'middle';
}

/** A label stands beside the line of the reference above it, which comes down past it. */
function labelAnchor(
  references: BenchmarkComparisonView['references'],
  at: number,
): 'start' | 'middle' | 'end' {
  const { x } = references[at] ?? { x: 0 };
  const own = anchor(x, LABEL_ROOM);
  const above = references[at - 1]?.x;
  if (above === undefined || Math.abs(above - x) > LABEL_ROOM) return own;
  return above > x && x > LABEL_ROOM ? 'end' : 'start';
}

/** Half the width of the longest label of a reference line, and of a tick, in a narrow drawing. */
const LABEL_ROOM = 25;
const TICK_ROOM = 3;

/** Height of a line of labels: as much as the tallest of fonts needs at this size. */
const LINE = 18;

type Scale = Pick<BenchmarkComparisonView, 'ticks'>;

/** Labels of ticks and reference lines, each kind on lines of its own, so that none meets another. */
export function axisDrawing({ ticks, references }: BenchmarkComparisonView): TemplateResult {
  const height = LINE * (references.length + 1);
  return html`<div class="axis-frame">
    <svg class="axis" width="100%" height=${height} aria-hidden="true">
      ${references.map(
        (
          { kind, label, x },
          at,
        ) => svg`<text class=${`label ${kind}`} x=${percent(x)} y=${LINE * at + 11} text-anchor=${labelAnchor(references, at)}>${label}</text>
      <line class=${`reference ${kind}`} x1=${percent(x)} x2=${percent(x)} y1=${LINE * at + 14} y2=${height}></line>`,
      )}
      ${ticks.map(({ x, label }, at) => svg`<text class=${at % 2 === 0 ? 'tick' : 'tick odd'} x=${percent(x)} y=${height - 4} text-anchor=${anchor(x, TICK_ROOM)}>${label}</text>`)}
    </svg>
  </div>`;
}

/** The lines of a scale as one path, stretched without its stroke: a page of many rows has few nodes. */
export function gridPath({ ticks }: Scale): string {
  return ticks.map(({ x }) => `M${String(x)} 0V1`).join('');
}

/** One area: grid and reference lines behind, then the interval and the dot, or the bar. */
export function rowDrawing(
  row: ComparisonRow,
  { form, references, zeroX }: BenchmarkComparisonView,
  grid: string,
): TemplateResult {
  const { x, interval, outerInterval } = row;
  return html`<svg class=${`drawing tone-${row.status.tone}`} aria-hidden="true">
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="100%">
      <path class="grid" d=${grid}></path>
    </svg>
    ${
      form === 'bars' && x !== null
        ? svg`<rect class="bar" x=${percent(zeroX)} width=${percent(x - zeroX)} y="50%" height="12"></rect>
          <rect class="bar-end" x=${percent(x)} width="3" y="50%" height="12"></rect>`
        : nothing
    }
    ${references.map(({ kind, x: at }) => svg`<line class=${`reference ${kind}`} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`)}
    ${outerInterval ? svg`<line class="interval outer" x1=${percent(outerInterval.from)} x2=${percent(outerInterval.to)} y1="50%" y2="50%"></line>` : nothing}
    ${interval ? svg`<line class="interval" x1=${percent(interval.from)} x2=${percent(interval.to)} y1="50%" y2="50%"></line>` : nothing}
    ${form === 'dots' && x !== null ? svg`<circle class="dot" cx=${percent(x)} cy="50%" r="4.5"></circle>` : nothing}
  </svg>`;
}
