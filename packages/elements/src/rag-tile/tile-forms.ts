import type { RagTileView, ValueView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { changeLabel } from '../parts/change-label.js';
import { definition } from '../parts/definition.js';
import { guide } from '../parts/guide.js';
import { sparkline } from '../parts/sparkline.js';
import { spcSigns } from '../parts/spc-sign.js';
import { statusIcon, statusLabel } from '../parts/status-icon.js';
import { textFigures } from '../parts/text-table.js';

/** Everything, the figure first to the eye. */
export function fullTile(view: RagTileView, heading: TemplateResult, words: Words): TemplateResult {
  const { status, target, note, sparkline: trend, languages } = view;
  return html`<article class="full" aria-labelledby="heading area">
    <header>${heading} ${areaOf(view)} ${periodOf(view)}</header>
    <div class="figure">
      ${valueOf(view)} ${statusOf(view)}
      <p class="why">${status.why}</p>
      ${status.override === null ? nothing : html`<p class="override">${status.override}</p>`}
    </div>
    ${
      target === null && view.changes.length === 0
        ? nothing
        : html`<ul class="facts">
            ${target === null ? nothing : html`<li>${target}</li>`}
            ${view.changes.map((change) => html`<li>${changeLabel(change)}</li>`)}
          </ul>`
    }
    ${spcSigns(view.signs)}
    ${
      !view.drawsTrend
        ? nothing
        : html`<div class="trend">
            ${sparkline(trend)}<span>${trend.firstPeriod}</span>${trend.lastPeriod === trend.firstPeriod ? nothing : html`<span>${trend.lastPeriod}</span>`}
          </div>`
    }
    <footer>
      ${note === null ? nothing : html`<p class="note" lang=${languages.note ?? nothing}>${note}</p>`}
      ${view.vintage === null ? nothing : html`<p class="vintage">${view.vintage}</p>`}
      <div class="more">
        ${definition(view.definition)} ${guide(view.drawsTrend ? ['tile', 'sparkline'] : ['tile'], words)}
        ${textFigures(trend.table, words.messages.table.show)}
      </div>
    </footer>
  </article>`;
}

/** One line of many: name, figure, status, the latest change. */
export function compactTile(view: RagTileView, heading: TemplateResult): TemplateResult {
  const [change] = view.changes;
  return html`<article class="compact" aria-labelledby="heading area">
    <header>
      ${heading}
      <div class="context">${areaOf(view)} ${periodOf(view)}</div>
    </header>
    ${valueOf(view)} ${statusOf(view)} ${change ? changeLabel(change) : nothing}
  </article>`;
}

/** The status sign with the measure's name and the status in a word, for a page of signs. */
export function iconTile(view: RagTileView, heading: TemplateResult): TemplateResult {
  const { status, byHand } = view;
  return html`<article class="icon" aria-labelledby="heading area">
    ${statusIcon(status)}
    <div>
      ${heading}
      <div class="visually-hidden">${areaOf(view)}</div>
      <div class="word" part="status">${status.word}${byHand === null ? '' : `, ${byHand}`}</div>
    </div>
  </article>`;
}

function areaOf({ areaName, languages }: RagTileView): TemplateResult {
  return html`<span class="area" id="area" lang=${languages.area ?? nothing}>${areaName}</span>`;
}

/** The period and, beside it, what must be said of the figure. */
function periodOf({ period, value }: RagTileView): TemplateResult {
  return html`<span class="period" part="period"
    >${period}${value.marks.map(({ word }) => html`, <span class="mark">${word}</span>`)}</span
  >`;
}

function statusOf({ status, byHand }: RagTileView): TemplateResult {
  return html`<div class="judged">
    ${statusLabel(status)} ${byHand === null ? nothing : html`<span class="mark">${byHand}</span>`}
  </div>`;
}

/** A unit of more letters stands on a line of its own. */
const LONG_UNIT = 12;

/** The figure, its unit smaller and lighter, a long one beneath; a text of the document, or a word where there is nothing. */
function valueOf({ value, isKnown }: RagTileView): TemplateResult {
  const { number, text } = value;
  if (!number) return html`<div class=${isKnown ? 'value text' : 'value absent'} part="value">${text}</div>`;
  const { unit } = number;
  if (unit === '') return html`<div class="value" part="value">${number.number}</div>`;
  if (number.position === 'before') return html`<div class="value" part="value">${before(number)}</div>`;
  const long = unit.length > LONG_UNIT;
  const tight = !number.text.includes('\u00A0');
  return html`<div class="value" part="value">
    ${number.number}<span class=${long ? 'unit long' : 'unit'}>${long || tight ? '' : '\u00A0'}${unit}</span>
  </div>`;
}

/** A unit before its number, after the number's sign: "−£1,200". */
function before({ number, unit }: NonNullable<ValueView['number']>): TemplateResult {
  const minus = number.startsWith('\u2212');
  return html`${minus ? '\u2212' : ''}<span class="unit">${unit}</span>${minus ? number.slice(1) : number}`;
}
