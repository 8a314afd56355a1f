import type { BenchmarkComparisonView, ComparisonRow, ReferenceView } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';

/*
 * Drawings whose horizontal places are percentages, so that the browser stretches them with the table's column and nothing is
 * measured. They say nothing that the table's cells do not say in words.
 */

export const percent = (x: number) => `${String(x)}%`;

/** Which side of its place a tick's label stands on, so that it stays inside the drawing. */
function tickAnchor(x: number): 'start' | 'middle' | 'end' {
  if (x < 3) return 'start';
  return x > 97 ? 'end' : 'middle';
}

/** Where a label stands over its line: in the middle, else beside it, else as near as the drawing's edge lets it. */
function labelPlace({ x, width }: ReferenceView): {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
} {
  const half = width / 2;
  if (x >= half && x <= 100 - half) return { x, anchor: 'middle' };
  if (x < half && x + width <= 100) return { x, anchor: 'start' };
  if (x > 100 - half && x >= width) return { x, anchor: 'end' };
  return { x: x < 50 ? 0 : 100, anchor: x < 50 ? 'start' : 'end' };
}

/** Height of a line of labels: as much as the tallest of fonts needs at this size. */
const LINE = 18;

type Scale = Pick<BenchmarkComparisonView, 'ticks'>;

/** Labels of ticks and reference lines, each kind on lines of its own, so that none meets another. In a narrow column a key says the names. */
export function axisDrawing({ ticks, references }: BenchmarkComparisonView): TemplateResult {
  const height = LINE * (references.length + 1);
  return html`<div class="axis-frame lines-${references.length}" aria-hidden="true">
    ${references.map(
      ({ kind, label }) =>
        html`<div class="line-name">
          <svg width="10" height="12">
            <line class=${`reference ${kind}`} x1="5" x2="5" y1="0" y2="12"></line></svg
          ><span>${label}</span>
        </div>`,
    )}
    <svg class="axis" width="100%" height=${height}>
      ${references.map((reference, at) => {
        const { kind, label, x } = reference;
        const place = labelPlace(reference);
        return svg`<text class=${`label ${kind}`} x=${percent(place.x)} y=${LINE * at + 11} text-anchor=${place.anchor}>${label}</text>
      <line class=${`reference ${kind}`} x1=${percent(x)} x2=${percent(x)} y1=${LINE * at + 14} y2=${height}></line>`;
      })}
      ${ticks.map(({ x, label }, at) => svg`<text class=${at % 2 === 0 ? 'tick' : 'tick odd'} x=${percent(x)} y=${height - 4} text-anchor=${tickAnchor(x)}>${label}</text>`)}
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
