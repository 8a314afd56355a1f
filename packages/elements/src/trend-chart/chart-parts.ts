import {
  markPath,
  type DrawingView,
  type KeyEntry,
  type NoteView,
  type ReadingView,
  type Words,
} from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { safeLink } from '../parts/safe-link.js';
import { statusLabel } from '../parts/status-icon.js';

/** What the point that is looked at says. */
export function readingLine({ period, items }: ReadingView): TemplateResult {
  return html`<div class="reading" part="reading">
    <strong>${period}</strong>
    ${items.map(
      ({ area, value, status, details }) =>
        html`<span class="item"
          >${area === null ? nothing : html`<span class="area">${area}</span> `}<span class="value"
            >${value}</span
          >
          ${status && status.word !== value ? statusLabel(status) : nothing}
          ${details.length === 0 ? nothing : html`<span class="details">${details.join(' · ')}</span>`}</span
        >`,
    )}
  </div>`;
}

/** What lines, bands and marks mean. Names that stand at the ends of their lines are repeated only where there is no room for them. */
export function chartKey({ key }: DrawingView): TemplateResult | typeof nothing {
  if (key.length === 0) return nothing;
  return html`<ul class="key ${key.every(({ direct }) => direct) ? 'direct' : ''}" part="key">
    ${key.map((entry) => html`<li class=${entry.direct ? 'direct' : nothing}>${sample(entry)}<span>${entry.text}</span></li>`)}
  </ul>`;
}

function sample({ sample: kind, series }: KeyEntry): TemplateResult {
  return html`<svg class="sample" width="24" height="12" viewBox="-12 -6 24 12" aria-hidden="true">
    ${sampleOf(kind, series)}
  </svg>`;
}

function sampleOf(kind: KeyEntry['sample'], series: number): TemplateResult {
  switch (kind) {
    case 'interval':
    case 'limits':
      return svg`<path class=${kind} d="M-12 -5H12V5H-12z"></path>${kind === 'limits' ? svg`<path class="limit" d="M-12 -5H12M-12 5H12"></path>` : nothing}`;
    case 'whisker':
      return svg`<path class="whiskers" d="M0 -6V6"></path>`;
    case 'centre':
      return svg`<path class="centre" d="M-12 0H12"></path>`;
    case 'improvement':
    case 'concern':
    case 'neither':
    case 'ghost':
      return svg`<path class=${`mark ${kind}`} d=${markPath(kind, 0)}></path>`;
    case 'hollow':
      return svg`<circle class="mark plain hollow" r="3.5"></circle>`;
    case 'bar':
      return svg`<path class="bar" d="M-4 6V-5H4V6z"></path>`;
    case 'series':
      return svg`<path class=${`line series-${String(series)}`} d="M-12 0H12"></path><path class=${`mark end series-${String(series)}`} d=${markPath('end', series)}></path>`;
    case 'target':
    case 'stretch':
    case 'trajectory':
    case 'comparator':
    case 'previous':
    case 'before':
    case 'after':
      return svg`<path class=${`reference ${kind} order-${String(series)}`} d="M-12 0H12"></path>`;
    default:
      return kind satisfies never;
  }
}

/** What happened when, by the numbers of the marks. */
export function noteList(notes: readonly NoteView[], words: Words): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<ol class="notes" part="notes" aria-label=${words.messages.chart.notes}>
    ${notes.map(
      ({ number, period, texts }) =>
        html`<li>
          <span class="badge">${number}</span>
          <span><span class="when">${period}</span> ${texts.map(told)}</span>
        </li>`,
    )}
  </ol>`;
}

/** One thing that happened; its words lead to where more is said. */
function told({ kind, text, link }: NoteView['texts'][number]): TemplateResult {
  if (text === '') return html`<span class="told">${kind}</span> `;
  return html`<span class="told">${kind}: ${link === null ? text : safeLink(link, text)}</span> `;
}
