import type { PanelsView, PanelView } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent, valueLabels, valueLines } from '../plot/drawing.js';
import { axisTitle } from './points-drawing.js';

/** Small charts on one time axis, `at` being the reading that is looked at. */
export function panelsPicture(
  { panels, gutter, timeLabels }: PanelsView,
  form: 'lines' | 'multiples',
  at: number,
  reading: boolean,
): TemplateResult {
  return html`${panels.map(
    (panel, place) =>
      html`<div class="panel frame gutter-${gutter}">
        ${panelTitle(panel)} ${valueLabels(panel.yTicks)}
        <div class="plot">${picture(panel, at, reading)}</div>
        ${form === 'multiples' || place === panels.length - 1 ? timeTicks(timeLabels) : nothing}
      </div>`,
  )}`;
}

/** The measure, and its latest figure, which would stand in the way of the line beside its own point. */
function panelTitle(panel: PanelView): TemplateResult {
  const { last } = panel;
  return html`<div class="panel-title">
    ${axisTitle(panel, null)}
    ${last === null ? nothing : html`<p class="latest" aria-hidden="true"><strong>${last.text}</strong> ${last.period}</p>`}
  </div>`;
}

function picture(
  { yTicks, path, marks, last, points }: PanelView,
  at: number,
  reading: boolean,
): TemplateResult {
  const read = reading ? points[at] : undefined;
  return html`<svg class="picture" width="100%" height="100%" aria-hidden="true">
    ${valueLines(yTicks)}
    <svg class="paths" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${path === '' ? nothing : svg`<path class="line" d=${path}></path>`}
    </svg>
    ${marks.map(({ x, y, hollow }) => svg`<circle class=${hollow ? 'point own hollow' : 'point own'} cx=${percent(x)} cy=${percent(y)} r="3"></circle>`)}
    ${last === null ? nothing : svg`<circle class=${last.hollow ? 'point own hollow' : 'point own'} cx=${percent(last.x)} cy=${percent(last.y)} r="4"></circle>`}
    ${
      read
        ? svg`<line class="cursor" x1=${percent(read.x)} x2=${percent(read.x)} y1="0" y2="100%"></line>
          <circle class="ring" cx=${percent(read.x)} cy=${percent(read.y)} r="7"></circle>`
        : nothing
    }
  </svg>`;
}

function timeTicks(labels: PanelsView['timeLabels']): TemplateResult {
  return html`<svg class="ticks" height="1.8em" aria-hidden="true">
    ${labels.map(
      ({ x, text, tiers }) =>
        svg`<text class=${`tiered ${tiers}`} x=${percent(x)} y="1.45em" text-anchor="middle">${text}</text>`,
    )}
  </svg>`;
}
