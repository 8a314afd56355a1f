import {
  EFFECT_SIGNS,
  type LinkPhrase,
  type MapLaneView,
  type MapNeighbourhood,
  type MapNodeView,
  type StrategyMapView,
} from '@cairn/views';
import { nothing, svg, type TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';
import { statusIcon, statusLabel } from '../parts/status-icon.js';
import { digitClasses } from './columns.styles.js';
import { linkEnd, linkShapes, passage, strand } from './link-shapes.js';

/** What is highlighted, which node is the tab stop, and how lanes are headed. */
export interface MapLook {
  readonly lit: Pick<MapNeighbourhood, 'nodes' | 'links'> | null;
  readonly active: string | null;
  readonly stop: string | undefined;
  readonly headingLevel: number;
}

/** Lanes with their nodes, and between them the channels that links run through. */
export function mapLanes(view: StrategyMapView, look: MapLook): TemplateResult {
  return html`${view.lanes.map((lane, at) => html`${channel(lane, view.columns, look)}${laneOf(lane, at, view.columns, look)}`)}`;
}

const litClass = (isLit: boolean | undefined) => (isLit ? 'lit' : '');

/** The paths stretch with the page's width; signs and arrow heads only move with it. */
function channel(
  { channel: { height, paths, ends, questions } }: MapLaneView,
  columns: number,
  look: MapLook,
): TemplateResult {
  const lit = look.lit?.links ?? null;
  return html`<svg class="channel" height=${height} aria-hidden="true">
    <svg
      viewBox="0 0 ${columns} ${height}"
      preserveAspectRatio="none"
      width="100%"
      height=${height}
      ${linkShapes(paths, strand, lit)}
    ></svg>
    <g ${linkShapes(ends, linkEnd, lit)}></g>
    ${questions.map((mark) => questionMark(mark, look))}
  </svg>`;
}

/** A link that the figures speak against: the word stands on it, its number leads to the question beneath the map. */
function questionMark(
  { link, x, y, mark, width }: MapLaneView['channel']['questions'][number],
  { lit }: MapLook,
): TemplateResult {
  const quiet = lit !== null && !lit.links.has(link);
  return svg`<svg class="place" x=${x} y=${y}>
    <g class=${quiet ? 'question-mark quiet' : 'question-mark'}>
      <rect x="${width / -2}em" y="-0.75em" width="${width}em" height="1.5em" rx="2"></rect>
      <text text-anchor="middle" dy="0.35em">${mark}</text>
    </g>
  </svg>`;
}

function laneOf(lane: MapLaneView, at: number, columns: number, look: MapLook): TemplateResult {
  const name = `lane-${at}`;
  return html`<div class="lane" part="lane" role="group" aria-labelledby=${name}>
    <header class="lane-head">
      <div
        class="lane-name"
        id=${name}
        lang=${lane.lang ?? nothing}
        role="heading"
        aria-level=${Math.min(6, look.headingLevel + 1)}
      >
        ${lane.name}
      </div>
      <ul class="counts">
        ${lane.counts.map((count) => html`<li>${statusIcon(count)}<span>${count.text}</span></li>`)}
      </ul>
    </header>
    <div class="track">
      <svg
        class="passages"
        aria-hidden="true"
        ${linkShapes(lane.passages, passage, look.lit?.links ?? null)}
      ></svg>
      <ul class="nodes ${digitClasses(columns)}">
        ${lane.nodes.map((node, place) => nodeOf(node, `${name}-${place}`, look))}
      </ul>
    </div>
  </div>`;
}

function nodeOf(node: MapNodeView, id: string, { lit, active, stop }: MapLook): TemplateResult {
  const state = node.id === active ? 'active' : litClass(lit?.nodes.has(node.id));
  const { status, affects } = node;
  return html`<li class="node ${state} at ${digitClasses(node.column)}">
    <button
      type="button"
      part="node"
      data-node=${node.id}
      tabindex=${node.id === stop ? 0 : -1}
      aria-describedby=${affects.length > 0 ? id : nothing}
    >
      <span class="label" lang=${node.lang ?? nothing}>${node.label}</span>&#32;${
        status ? statusLabel(status) : html`<span class="unmeasured">${node.statusText}</span>`
      }
    </button>
    ${
      affects.length === 0
        ? nothing
        : html`<ul class="affects" id=${id}>
            ${affects.map(affected)}
          </ul>`
    }
  </li>`;
}

/** One template with the sign in it, since a map has one of these for each link. */
function affected({ effect, verb, label, lang, detail, question }: LinkPhrase): TemplateResult {
  const asked = question === null ? nothing : html` <em class="asked">${question}</em>`;
  return html`<li>
    <svg class="sign ${effect}" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5"></circle>
      <path class="letter" d=${EFFECT_SIGNS[effect]}></path>
    </svg>
    <span
      >${verb}:&#32;<span lang=${lang ?? nothing}>${label}</span
      >${detail === '' ? nothing : `, ${detail}`}${asked}</span
    >
  </li>`;
}
