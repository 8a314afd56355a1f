import {
  labelPlace,
  tickAnchor,
  type BenchmarkComparisonView,
  type ComparisonRow,
  type LabelPlace,
  type ReferenceView,
} from '@cairn/views';
import { svg, type TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';
import { percent } from '../plot/drawing.js';

/** Height of a line of labels: as much as the tallest of fonts needs at this size. */
const LINE = 18;

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
      ${references.map(({ kind, x }, at) => svg`<line class=${`reference ${kind}`} x1=${percent(x)} x2=${percent(x)} y1=${LINE * at + 14} y2=${height}></line>`)}
      ${references.map((reference, at) => referenceLabel(reference, references[at - 1]?.x, LINE * at + 11))}
      ${ticks.map(({ x, label }, at) => svg`<text class=${at % 2 === 0 ? 'tick' : 'tick odd'} x=${percent(x)} y=${height - 4} text-anchor=${tickAnchor(x)}>${label}</text>`)}
    </svg>
  </div>`;
}

/** The label of a line, with the line of the label above it passing through its height. An axis that is twice as long has room for more. */
function referenceLabel({ kind, label, x, width }: ReferenceView, across: number | undefined, y: number) {
  const short = labelPlace({ x, width }, across);
  const long = labelPlace({ x, width: width / 2 }, across);
  const text = (place: LabelPlace, axis: string) =>
    svg`<text class=${`label ${kind} ${axis}`} x=${percent(place.x)} y=${y} text-anchor=${place.anchor}>${label}</text>`;
  if (short.x === long.x && short.anchor === long.anchor) return text(short, '');
  return [text(short, 'short'), text(long, 'long')];
}

/** What lies behind every row, as paths in a box of 100 by 1 that is stretched without its strokes. */
export interface Ground {
  readonly grid: string;
  readonly comparator: string;
  readonly target: string;
}

/** Made once for all rows. */
export function groundOf({ ticks, references }: BenchmarkComparisonView): Ground {
  const lines = (places: readonly { readonly x: number }[]) =>
    places.map(({ x }) => `M${String(x)} 0V1`).join('');
  return {
    grid: lines(ticks),
    comparator: lines(references.filter(({ kind }) => kind === 'comparator')),
    target: lines(references.filter(({ kind }) => kind === 'target')),
  };
}

const across = (from: number, to: number) => `M${String(from)} .5H${String(to)}`;
const spanned = (span: ComparisonRow['interval']) => (span ? across(span.from, span.to) : '');

/**
 * One area: grid and reference lines behind, then the interval and the dot, or the bar. One template of few nodes, since a comparison may
 * have hundreds of rows.
 */
export function rowDrawing(
  { x, interval, outerInterval, status }: ComparisonRow,
  { form, zeroX }: BenchmarkComparisonView,
  { grid, comparator, target }: Ground,
): TemplateResult {
  const tone = `drawing tone-${status.tone}`;
  if (form === 'bars')
    return html`<svg class=${tone} aria-hidden="true">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="100%">
        <path class="grid" d=${grid}></path>
        <path class="bar" d=${x === null ? '' : across(zeroX, x)}></path>
        <path class="reference comparator" d=${comparator}></path>
        <path class="reference target" d=${target}></path>
      </svg>
      <rect class="bar-end" x=${percent(x ?? 0)} width=${x === null ? 0 : 3} y="50%" height="12"></rect>
    </svg>`;
  return html`<svg class=${tone} aria-hidden="true">
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="100%">
      <path class="grid" d=${grid}></path>
      <path class="reference comparator" d=${comparator}></path>
      <path class="reference target" d=${target}></path>
      <path class="interval outer" d=${spanned(outerInterval)}></path>
      <path class="interval" d=${spanned(interval)}></path>
    </svg>
    <circle class="dot" cx=${percent(x ?? 0)} cy="50%" r=${x === null ? 0 : 4.5}></circle>
  </svg>`;
}
