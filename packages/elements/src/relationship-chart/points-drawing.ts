import type { AxisTitle, PointLabel, PointPlotView, RelationshipKey } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingKey, percent, valueLines } from '../plot/drawing.js';

/** Space between a point and its label, in pixels; the view lays labels out for it. */
const SPACE = 4;

/** What an axis measures. */
export function axisTitle({ name, details }: AxisTitle, arrow: 'up' | 'across' | null): TemplateResult {
  return html`<p class="axis-title ${arrow ?? ''}" dir="ltr" aria-hidden="true">
    ${arrow === null ? nothing : html`<svg class="arrow" viewBox="0 0 12 12"><path d=${ARROWS[arrow]}></path></svg>`}<span
      ><span class="name">${name}</span
      >${details.map((detail) => html` <span class="detail">${detail}</span>`)}</span
    >
  </p>`;
}

const ARROWS = { up: 'M6 11V1.5M2.5 5L6 1.5L9.5 5', across: 'M1 6H10.5M7 2.5L10.5 6L7 9.5' } as const;

/** Labels of the axis across. */
export function acrossTicks({ xTicks }: PointPlotView): TemplateResult {
  return html`<svg class="ticks" height="1.8em" aria-hidden="true">
    ${xTicks.map(
      ({ x, label, tiers }) =>
        svg`<text class=${`tiered ${tiers}`} x=${percent(x)} y="1.45em" text-anchor="middle">${label}</text>`,
    )}
  </svg>`;
}

/** Grid, medians, line, points, labels; `at` is the point that is read. */
export function pointsPicture(plot: PointPlotView, at: number, reading: boolean): TemplateResult {
  const { xTicks, yTicks, medians, path, points, labels } = plot;
  const read = reading ? points[at] : undefined;
  return html`<svg class="picture" width="100%" height="100%" aria-hidden="true">
    ${valueLines(yTicks)}
    ${xTicks.map(({ x }) => svg`<line class="grid" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%"></line>`)}
    ${
      medians === null
        ? nothing
        : svg`<line class="median" x1=${percent(medians.x)} x2=${percent(medians.x)} y1="0" y2="100%"></line>
            <line class="median" x1="0" x2="100%" y1=${percent(medians.y)} y2=${percent(medians.y)}></line>`
    }
    <svg class="paths" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${path === '' ? nothing : svg`<path class="line" d=${path}></path>`}
    </svg>
    ${ORDER.map((kind) =>
      points
        .filter((point) => point.kind === kind)
        .map(
          ({ x, y, radius, hollow }) =>
            svg`<circle class=${`point ${kind} ${hollow ? 'hollow' : ''}`} cx=${percent(x)} cy=${percent(y)} r=${radius}></circle>`,
        ),
    )}
    ${labels.map((label) => labelDrawing(label, plot))}
    ${read ? svg`<circle class="ring" cx=${percent(read.x)} cy=${percent(read.y)} r=${read.radius + 4}></circle>` : nothing}
  </svg>`;
}

/** What matters is drawn over what does not. */
const ORDER = ['other', 'named', 'first', 'own'] as const;

function labelDrawing(
  { point, text, side, tiers }: PointLabel,
  { points }: PointPlotView,
): TemplateResult | typeof nothing {
  const own = points[point];
  if (!own) return nothing;
  const away = own.radius + SPACE;
  const dx = side === 'end' ? away : side === 'start' ? -away : 0;
  // A line of text reaches about a quarter of its size below its base and three quarters above.
  const dy = side === 'above' ? -away - 3 : side === 'below' ? away + 11 : 4;
  const anchor = side === 'end' ? 'start' : side === 'start' ? 'end' : 'middle';
  return svg`<text class=${`label ${own.kind} tiered ${tiers}`} x=${percent(own.x)} y=${percent(own.y)} dx=${dx} dy=${dy} text-anchor=${anchor}>${text}</text>`;
}

/** What points and lines mean. */
export function relationshipKey(key: readonly RelationshipKey[]): TemplateResult | typeof nothing {
  return key.length === 0 ? nothing : drawingKey(key, sampleOf);
}

function sampleOf(sample: RelationshipKey['sample']): TemplateResult {
  switch (sample) {
    case 'own':
      return svg`<circle class="point own" r="6"></circle>`;
    case 'other':
      return svg`<circle class="point other" r="4.5"></circle>`;
    case 'hollow':
      return svg`<circle class="point hollow" r="4.5"></circle>`;
    case 'median':
      return svg`<line class="median" x1="-12" x2="12"></line>`;
    case 'first':
      return svg`<line class="line" x1="-7" x2="7"></line><circle class="point first" cx="-7" r="4.5"></circle><circle class="point own" cx="7" r="4.5"></circle>`;
    case 'size':
      return svg`<circle class="point other" cx="-7" r="3"></circle><circle class="point other" cx="5" r="6.5"></circle>`;
    default:
      return sample satisfies never;
  }
}
