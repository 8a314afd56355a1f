import {
  isSortable,
  NAME_COLUMN,
  type GridColumn,
  type GridLine,
  type Place,
  type ScorecardGridView,
  type Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DrawnPart } from '../parts/table-window.js';
import { cell, trend } from './grid-cells.js';
import type { GridChoices } from './grid-choices.js';
import { marker } from './grid-controls.js';
import { commentaryRow, detailRow } from './grid-panel.js';

const COLUMNS_OF_A_SHEET = 5;

/** What a table needs of the element around it. */
export interface TableContext {
  readonly view: ScorecardGridView;
  readonly part: DrawnPart;
  readonly words: Words;
  readonly choices: GridChoices;
  /** Level of a heading within the table. */
  readonly level: number;
  readonly commentary: boolean;
  readonly choose: (line: GridLine, column: GridColumn) => void;
  readonly close: () => void;
}

/** The table, whole or in part. */
export function table(context: TableContext): TemplateResult {
  const { view, part, words } = context;
  const span = view.columns.length + (view.trendHead === null ? 1 : 2);
  const [rowCount, columnCount] = part.whole ? [nothing, nothing] : [view.lines.length + 1, span];
  return html`<table
    part="table"
    class=${shapeOf(view, part)}
    aria-labelledby="heading"
    aria-describedby="hint"
    aria-rowcount=${rowCount}
    aria-colcount=${columnCount}
  >
    ${
      part.whole
        ? nothing
        : html`<colgroup>
            <col class="first-column" />
            <col span=${view.columns.length} />
          </colgroup>`
    }
    <thead>
      <tr>
        ${columnHead(NAME_COLUMN, words.messages.table.indicator, null, context)}
        ${across(view, part.columns, (column) =>
          isSortable(column)
            ? columnHead(column.key, column.label, column.lang, context)
            : html`<th scope="col" part="column-head" class="unsorted ${column.aspect ?? ''}">
                ${column.label}
              </th>`,
        )}
        ${view.trendHead === null ? nothing : html`<th scope="col" part="column-head" class="unsorted trend-head">${view.trendHead}</th>`}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        part.rows,
        (place, at) => ('index' in place ? (view.lines[place.index]?.key ?? at) : at),
        (place) =>
          'index' in place
            ? rowAt(place.index, span, context)
            : skippedRows(place.skipped * part.rowHeight, span),
      )}
    </tbody>
  </table>`;
}

function columnHead(
  key: string,
  label: string,
  lang: string | null,
  { view: { sort }, choices }: TableContext,
): TemplateResult {
  const direction = sort?.column === key ? sort.direction : null;
  const arrow = direction === null ? '' : direction === 'ascending' ? '\u2191' : '\u2193';
  const change = () => {
    choices.sortBy(key);
  };
  return html`<th
    scope="col"
    part="column-head"
    class=${key === NAME_COLUMN ? 'corner' : nothing}
    aria-sort=${direction ?? nothing}
  >
    <button type="button" class="sort" data-cell tabindex="-1" @click=${change}>
      <span lang=${lang ?? nothing}>${label}</span><span class="arrow" aria-hidden="true">${arrow}</span>
    </button>
  </th>`;
}

/** A row, and beneath it what its open cell says; drawn anew only when something of it has changed. */
function rowAt(index: number, span: number, context: TableContext): unknown {
  const { view, part, words, choices, level, commentary, close } = context;
  const line = view.lines[index];
  if (!line) return nothing;
  const open = choices.chosen?.line === line.key ? choices.chosen.column : null;
  const column = open === null ? undefined : view.columns.find(({ key }) => key === open);
  const rowIndex = part.whole ? null : index + 2;
  // Where rows have one height there is no room for texts.
  const beside = commentary && part.whole ? view.commentary(line) : null;
  return guard([view, rowIndex, JSON.stringify(part.columns), open, level, commentary], () => [
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
  { view, part, choices, choose }: TableContext,
): TemplateResult {
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
    ${across(view, part.columns, (column) =>
      guard([view, line.key, open === column.key], () =>
        cell(view, line, column, open === column.key, choose),
      ),
    )}
    ${view.trendHead === null ? nothing : trend(line, view)}
  </tr>`;
}

/** Lines deeper than this are indented no further. */
const DEEPEST = 6;

/** The cells of a row, with room for those that are not drawn. */
function across(
  { columns }: ScorecardGridView,
  places: readonly Place[],
  draw: (column: GridColumn) => unknown,
): unknown {
  return repeat(
    places,
    (place, at) => ('index' in place ? (columns[place.index]?.key ?? at) : at),
    (place) => {
      if ('skipped' in place)
        return html`<td class="skipped" colspan=${place.skipped} aria-hidden="true"></td>`;
      const column = columns[place.index];
      return column ? draw(column) : nothing;
    },
  );
}

/** Room for rows that are not drawn, in pixels; an attribute, since policies may forbid inline styles. */
function skippedRows(height: number, span: number): TemplateResult {
  return html`<tr class="skipped" aria-hidden="true">
    <td colspan=${span} height=${height}></td>
  </tr>`;
}

/** What the styles must know of a table: its form, whether it is indented, too wide for a sheet of paper, drawn in part. */
function shapeOf({ form, lines, columns }: ScorecardGridView, { whole }: DrawnPart): string {
  const names = {
    grouped: lines.some(({ level }) => level > 1),
    many: columns.length > COLUMNS_OF_A_SHEET,
    windowed: !whole,
  };
  const holding = Object.entries(names).flatMap(([name, holds]) => (holds ? [name] : []));
  return [`of-${form}`, ...holding].join(' ');
}
