import type { GridCommentary, GridDetail, GridKey, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { definition } from '../parts/definition.js';
import { richText } from '../parts/rich-text.js';
import { sparkline } from '../parts/sparkline.js';
import { statusIcon, statusLabel } from '../parts/status-icon.js';

/** The opened cell's row: everything the cell has to say, or why it says nothing. */
export function detailRow(
  detail: GridDetail | null,
  why: string,
  span: number,
  level: number,
  words: Words,
  close: () => void,
): TemplateResult {
  return html`<tr class="detail-row" id="detail">
    <td colspan=${span}>
      <div class="detail" part="detail">
        ${detail === null ? html`<p>${why}</p>` : detailOf(detail, level)}
        <button type="button" class="button" part="close" @click=${close}>
          ${words.messages.grid.close}
        </button>
      </div>
    </td>
  </tr>`;
}

function detailOf(detail: GridDetail, level: number): TemplateResult {
  const { heading, value, status, why, lines, trend, commentary, definition: about } = detail;
  return html`<div class="detail-heading" role="heading" aria-level=${level}>${heading}</div>
    ${
      status === null && value === null
        ? nothing
        : html`<p class="detail-main">
            ${status === null ? nothing : statusLabel(status)}${value === null ? nothing : html`<span>${value}</span>`}
          </p>`
    }
    ${why === '' ? nothing : html`<p>${why}</p>`}
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${
      trend === null
        ? nothing
        : html`<div class="detail-trend">
            <span>${trend.firstPeriod}</span>${sparkline(trend)}<span>${trend.lastPeriod}</span>
          </div>`
    }
    ${commentary === null ? nothing : commentaryIn(commentary)}
    ${about === null ? nothing : definition(about)}`;
}

/** What is said of an objective, in a row beneath its head. */
export function commentaryRow(commentary: GridCommentary, span: number): TemplateResult {
  return html`<tr class="commentary-row">
    <td colspan=${span}><div class="commentary" part="commentary">${commentaryIn(commentary)}</div></td>
  </tr>`;
}

function commentaryIn({ commentary, heading, ratings }: GridCommentary): TemplateResult {
  return html`${commentary === null ? nothing : richText(commentary)}
  ${
    ratings.length === 0
      ? nothing
      : html`<p class="ratings-heading">${heading}</p>
          <ul class="ratings">
            ${ratings.map(
              (rating) =>
                html`<li>
                  <p class="rated">
                    ${statusIcon(rating)}
                    <span
                      >${rating.area === null ? nothing : html`<span class="whose" lang=${rating.lang ?? nothing}>${rating.area}</span>: `}${rating.said}</span
                    >
                  </p>
                  ${rating.text === null ? nothing : richText(rating.text)}
                </li>`,
            )}
          </ul>`
  }`;
}

/** What the signs and letters mean. */
export function keyOf({ statuses, marks }: GridKey, words: Words): TemplateResult {
  return html`<div class="key" part="key">
    <span class="key-heading" id="key">${words.messages.grid.key}</span>
    <ul aria-labelledby="key">
      ${statuses.map(({ tone, shape, words: said }) => html`<li>${statusIcon({ tone, shape })} ${said}</li>`)}
      ${marks.map(({ letter, word }) => html`<li><span class="letter">${letter}</span> ${word}</li>`)}
    </ul>
  </div>`;
}
