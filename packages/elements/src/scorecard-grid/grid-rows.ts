import type { GridLine } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { across, roomKey } from './grid-across.js';
import { cell, trend } from './grid-cells.js';
import { marker } from './grid-controls.js';
import { commentaryRow, detailRow } from './grid-panel.js';
import type { TableContext } from './grid-table.js';

/** The rows, with room for those that are not drawn. */
export function rows(context: TableContext, span: number): unknown {
  const { part, rowKeys } = context;
  return repeat(
    part.rows,
    (place, at) => ('index' in place ? rowKeys.get(place.index) : roomKey(at, part.rows)),
    (place) =>
      'index' in place
        ? rowAt(place.index, span, context)
        : skippedRows(place.skipped * part.rowHeight, span),
  );
}

/** A row, and beneath it what its open cell says; drawn anew only when something of it has changed. */
function rowAt(index: number, span: number, context: TableContext): unknown {
  const { view, part, columnsDrawn, words, choices, level, commentary, close } = context;
  const line = view.lines[index];
  if (!line) return nothing;
  const open = choices.chosen?.line === line.key ? choices.chosen.column : null;
  const column = open === null ? undefined : view.columns.find(({ key }) => key === open);
  const rowIndex = part.whole ? null : index + 2;
  // Where rows have one height there is no room for texts.
  const beside = commentary && part.whole ? view.commentary(line) : null;
  return guard([view, line, rowIndex, columnsDrawn, open, level, commentary], () => [
    row(line, rowIndex, open, context),
    beside ? commentaryRow(beside, span) : nothing,
    column
      ? detailRow(view.detail(line, column), view.cell(line, column).why, span, level, words, close)
      : nothing,
  ]);
}

function row(
  line: GridLine,
  rowIndex: number | null,
  open: string | null,
  context: TableContext,
): TemplateResult {
  const { view, choices, choose } = context;
  const { name, lang, note, within, open: opened } = view.head(line);
  const named = html`${within === '' ? nothing : html`<span class="visually-hidden">${within}: </span>`}<span
      class="name"
      lang=${lang ?? nothing}
      >${name}</span
    >`;
  const toggle = () => {
    choices.toggle(line);
  };
  return html`<tr
    class="${line.kind} depth-${Math.min(line.level, DEEPEST)}"
    part="row"
    data-line=${line.key}
    aria-rowindex=${rowIndex ?? nothing}
  >
    <th scope="row" part="row-head">
      ${
        opened === null
          ? html`<span class="head">${named}</span>`
          : html`<button
              type="button"
              class="head expand"
              part="expand"
              data-cell
              tabindex="-1"
              aria-expanded=${opened}
              @click=${toggle}
            >
              ${marker(opened)}${named}
            </button>`
      }
      ${note === '' ? nothing : html`<span class="note">${note}</span>`}
    </th>
    ${across(context, (column) =>
      guard([view, line, column, open === column.key], () =>
        cell(view, line, column, open === column.key, choose),
      ),
    )}
    ${view.trendHead === null ? nothing : trend(line, view)}
  </tr>`;
}

/** Lines deeper than this are indented no further. */
const DEEPEST = 6;

/** Room for rows that are not drawn, in pixels; an attribute, since policies may forbid inline styles. */
function skippedRows(height: number, span: number): TemplateResult {
  return html`<tr class="skipped" aria-hidden="true">
    <td colspan=${span} height=${height}></td>
  </tr>`;
}
