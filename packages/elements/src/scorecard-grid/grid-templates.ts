import type {
  GridCell,
  GridColumn,
  GridDetail,
  GridKey,
  GridLine,
  Place,
  ScorecardGridView,
  Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sparkline } from '../parts/sparkline.js';
import { statusIcon, statusLabel } from '../parts/status-icon.js';

/** The cell a reader has opened. */
export interface Chosen {
  readonly line: string;
  readonly column: string;
}

/** What a row needs of the element around it. */
export interface RowContext {
  readonly view: ScorecardGridView;
  readonly columns: readonly Place[];
  /** The row's place among all rows, the heads being the first; null where all rows are drawn. */
  readonly rowIndex: number | null;
  /** Key of the column that is open in this row. */
  readonly open: string | null;
  readonly choose: (line: GridLine, column: GridColumn) => void;
}

export function row(line: GridLine, { view, columns, rowIndex, open, choose }: RowContext): TemplateResult {
  const { name, lang, note } = view.head(line);
  return html`<tr class=${line.kind} part="row" data-line=${line.key} aria-rowindex=${rowIndex ?? nothing}>
    <th scope="row" part="row-head">
      <span class="name" lang=${lang ?? nothing}>${name}</span>
      ${note === '' ? nothing : html`<span class="note">${note}</span>`}
    </th>
    ${across(view, columns, (column) => {
      const pick = () => {
        choose(line, column);
      };
      return cell(view.cell(line, column), column.key, open === column.key, pick);
    })}
    ${view.trendHead === null ? nothing : trend(line, view)}
  </tr>`;
}

/** The cells of a row, with room for those that are not drawn. */
export function across(
  { columns }: ScorecardGridView,
  places: readonly Place[],
  draw: (column: GridColumn) => TemplateResult,
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
export function skippedRows(height: number, span: number): TemplateResult {
  return html`<tr class="skipped" aria-hidden="true">
    <td colspan=${span} height=${height}></td>
  </tr>`;
}

function cell(content: GridCell, column: string, open: boolean, pick: () => void): TemplateResult {
  const { status, figure, counts, period, name, why } = content;
  return html`<td part="cell" data-column=${column}>
    <button
      type="button"
      class=${open ? 'choose open' : 'choose'}
      data-cell
      tabindex="-1"
      aria-description=${why}
      aria-expanded=${open}
      aria-controls=${open ? 'detail' : nothing}
      @click=${pick}
    >
      <span class="visually-hidden">${name}</span>
      <span class="seen" aria-hidden="true"
        >${status === null ? html`<span class="not-due"></span>` : statusIcon(status)}
        ${figure === null ? nothing : figureIn(figure)} ${counts.length === 0 ? nothing : balance(counts)}
        ${period === null ? nothing : html`<span class="own-period">${period}</span>`}</span
      >
    </button>
  </td>`;
}

function figureIn({ text, numeric, absent, pad, marks }: NonNullable<GridCell['figure']>): TemplateResult {
  const letters = marks.map(({ letter }) => letter).join('');
  if (!numeric)
    return html`<span class=${absent ? 'word absent' : 'word'}
      >${text}${letters === '' ? nothing : html`<sup>${letters}</sup>`}</span
    >`;
  return html`<span class="figure" data-pad=${pad}
    >${text}${letters === '' ? nothing : html`<sup>${letters}</sup>`}</span
  >`;
}

function balance(counts: GridCell['counts']): TemplateResult {
  return html`<span class="counts">
    ${counts.map(({ tone, shape, count }) => html`<span class="count">${statusIcon({ tone, shape })}${count}</span>`)}
  </span>`;
}

function trend(line: GridLine, view: ScorecardGridView): TemplateResult {
  const drawing = view.trend(line);
  return html`<td class="trend" part="trend">${drawing === null ? nothing : sparkline(drawing)}</td>`;
}

/** The opened cell's row: everything the cell has to say. */
export function detailRow(
  detail: GridDetail | null,
  span: number,
  level: number,
  words: Words,
  close: () => void,
): TemplateResult {
  return html`<tr class="detail-row" id="detail">
    <td colspan=${span}>
      <div class="detail" part="detail">
        ${detail === null ? html`<p>${words.messages.grid.notDueWhy}</p>` : detailOf(detail, level)}
        <button type="button" class="close" part="close" @click=${close}>${words.messages.grid.close}</button>
      </div>
    </td>
  </tr>`;
}

function detailOf(
  { heading, value, status, why, lines, trend: drawing }: GridDetail,
  level: number,
): TemplateResult {
  return html`<div class="detail-heading" role="heading" aria-level=${level}>${heading}</div>
    <p class="detail-main">
      ${status === null ? nothing : statusLabel(status)}${value === null ? nothing : html`<span>${value}</span>`}
    </p>
    <p>${why}</p>
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${
      drawing === null
        ? nothing
        : html`<div class="detail-trend">
            <span>${drawing.firstPeriod}</span>${sparkline(drawing)}<span>${drawing.lastPeriod}</span>
          </div>`
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
