import type { ComparisonRow, DistributionView, DotLayout } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent } from '../plot/drawing.js';
import { ownMark } from './plot-marks.js';

/** Lengths upwards are in em, as not every engine reads rem in the attributes of a drawing. A lane is one line of names. */
const LANE = 1.6;
/** Room below the ground line for the ticks, and above the highest dot. */
const FOOT = 1.9;
const HEAD = 0.9;

const em = (length: number) => `${String(Math.round(length * 1000) / 1000)}em`;

/** The areas as dots heaped over one axis, laid out for narrow and for wide columns. */
export function distributionPicture(
  view: DistributionView,
  rows: readonly ComparisonRow[],
  read: number | null,
): TemplateResult {
  return html`${view.layouts.map((layout) => layoutPicture(layout, view, rows, read))}`;
}

function layoutPicture(
  { tiers, diameter, height, lanes, dots, labels }: DotLayout,
  { ticks, middle, references }: DistributionView,
  rows: readonly ComparisonRow[],
  read: number | null,
): TemplateResult {
  const ground = lanes * LANE + HEAD + height * diameter;
  const top = lanes * LANE;
  // Half the free room between two dots keeps neighbours apart.
  const y = (over: number) => em(ground - over * diameter);
  const radius = em(diameter / 2);
  const own = dots.filter(({ row }) => rows[row]?.own);
  const looked = dots.find(({ row }) => row === read);
  const kind = (row: number) => (rows[row]?.neighbour ? 'mark neighbour' : 'mark other');
  return html`<svg
    class=${`swarm tiered ${tiers}`}
    width="100%"
    height=${em(ground + FOOT)}
    aria-hidden="true"
  >
    <rect
      class="middle"
      x=${percent(middle.from)}
      width=${percent(middle.to - middle.from)}
      y=${em(top)}
      height=${em(ground - top)}
    ></rect>
    ${ticks.map(({ x }) => svg`<line class="tick-line" x1=${percent(x)} x2=${percent(x)} y1=${em(ground)} y2=${em(ground + 0.3)}></line>`)}
    <line
      class="median"
      x1=${percent(middle.median)}
      x2=${percent(middle.median)}
      y1=${em(top)}
      y2=${em(ground)}
    ></line>
    ${references.map(({ kind: which, x }) => svg`<line class=${`reference ${which}`} x1=${percent(x)} x2=${percent(x)} y1=${em(top)} y2=${em(ground)}></line>`)}
    <line class="ground" x1="0" x2="100%" y1=${em(ground)} y2=${em(ground)}></line>
    ${ticks.map(({ x, label }, at) => svg`<text class=${at % 2 === 0 ? 'tick' : 'tick odd'} x=${percent(x)} y=${em(ground + 1.5)} text-anchor=${x < 4 ? 'start' : x > 96 ? 'end' : 'middle'}>${label}</text>`)}
    ${labels.map(({ x, height: over, lane }) => svg`<line class="leader" x1=${percent(x)} x2=${percent(x)} y1=${em((lanes - lane) * LANE - 0.35)} y2=${y(over)}></line>`)}
    ${dots.filter(({ row }) => !rows[row]?.own).map(({ row, x, height: over }) => svg`<circle class=${kind(row)} data-row=${row} cx=${percent(x)} cy=${y(over)} r=${radius}></circle>`)}
    ${own.map(({ row, x, height: over }) => {
      const shown = rows[row];
      return shown ? ownMark(shown.status, row, percent(x), y(over)) : nothing;
    })}
    ${looked ? svg`<circle class="ring" cx=${percent(looked.x)} cy=${y(looked.height)} r="11"></circle>` : nothing}
    ${labels.map(({ x, lane, anchor, text, lang, own: mine }) => svg`<text class=${mine ? 'label own-label' : 'label'} lang=${lang ?? nothing} x=${percent(x)} y=${em((lanes - lane) * LANE - 0.6)} text-anchor=${anchor}>${text}</text>`)}
  </svg>`;
}
