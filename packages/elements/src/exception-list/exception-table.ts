import type { ActionView, ExceptionGroup, ExceptionListView, ExceptionRow, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { changeLabel } from '../parts/change-label.js';
import { statusLabel } from '../parts/status-icon.js';

type Choose = (row: ExceptionRow) => void;

/** Roles are written out: engines drop those of a table whose rows are laid out anew, as they are in a narrow place. */
export function exceptionTable(view: ExceptionListView, words: Words, choose: Choose | null): TemplateResult {
  const { table, definition, exceptions } = words.messages;
  const heads = [table.indicator, table.status, table.why, table.change, definition.owner, exceptions.action];
  return html`<table part="table" role="table" aria-labelledby="heading">
    <caption>
      ${view.hint}
    </caption>
    <thead>
      <tr role="row">
        ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    ${view.groups.map((group) => body(group, view, words, choose))}
  </table>`;
}

function body(
  { name, rows }: ExceptionGroup,
  { namesAreas }: ExceptionListView,
  words: Words,
  choose: Choose | null,
): TemplateResult {
  return html`<tbody>
    ${
      name === null
        ? nothing
        : html`<tr class="group" role="row">
            <th scope="rowgroup" role="rowheader" aria-colspan="6" colspan="6" lang=${name.lang ?? nothing}>
              ${name.text}
            </th>
          </tr>`
    }
    ${repeat(
      rows,
      ({ key }) => key,
      (row) => line(row, namesAreas, words, choose),
    )}
  </tbody>`;
}

function line(row: ExceptionRow, namesArea: boolean, words: Words, choose: Choose | null): TemplateResult {
  const { exceptions, definition } = words.messages;
  const { name, areaName, owner, change, actions } = row;
  const text = html`<span lang=${name.lang ?? nothing}>${name.text}</span>`;
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader" class="name">
      ${
        choose === null
          ? text
          : html`<button class="link" type="button" @click=${() => choose(row)}>${text}</button>`
      }
      <span class="context"
        >${namesArea ? html`<span lang=${areaName.lang ?? nothing}>${areaName.text}</span> · ` : nothing}${row.period}</span
      >
    </th>
    <td role="cell" class="judged">
      ${statusLabel(row.status)}
      <span class="value">${[row.value, ...row.marks].filter((part) => part !== '').join(', ')}</span>
    </td>
    <td role="cell" class="why">
      ${row.why.map((sentence) => html`<p>${sentence}</p>`)}
      ${row.since === null ? nothing : html`<p class="since">${row.since}</p>`}
    </td>
    <td role="cell" class="changed">${change ? changeLabel(change) : nothing}</td>
    <td role="cell" class="owner">
      <span class="label" aria-hidden="true">${definition.owner}</span>
      ${owner ? html`<span lang=${owner.lang ?? nothing}>${owner.text}</span>` : html`<span class="none">${exceptions.noOwner}</span>`}
    </td>
    <td role="cell" class="done">
      <span class="label" aria-hidden="true">${exceptions.action}</span>
      ${
        actions.length === 0
          ? html`<span class="none">${exceptions.noAction}</span>`
          : html`<ul>
              ${actions.map(doing)}
            </ul>`
      }
    </td>
  </tr>`;
}

/** What is being done, by whom and by when; that it is overdue stands first. */
function doing({ title, owner, state, overdue }: ActionView): TemplateResult {
  const details = [
    owner ? html`<span lang=${owner.lang ?? nothing}>${owner.text}</span>` : null,
    state || null,
  ];
  return html`<li>
    <span lang=${title.lang ?? nothing}>${title.text}</span>
    <span class="context"
      >${overdue === null ? nothing : html`<strong class="overdue">${overdue}</strong> `}${details
        .filter((detail) => detail !== null)
        .map((detail, at, all) => html`${detail}${at < all.length - 1 ? '\u00A0· ' : ''}`)}</span
    >
  </li>`;
}
