import type { GridCell, GridColumn, GridLine, GridSaid, ScorecardGridView } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { sparkline } from '../parts/sparkline.js';
import { statusIcon } from '../parts/status-icon.js';

/** A cell of a row: one that can be chosen, a trend, or something said. */
export function cell(
  view: ScorecardGridView,
  line: GridLine,
  column: GridColumn,
  open: boolean,
  choose: (line: GridLine, column: GridColumn) => void,
): TemplateResult {
  if (column.aspect === 'trend') return trend(line, view);
  if (column.aspect !== null && column.aspect !== 'status') return said(view.said(line, column), column);
  const pick = () => {
    choose(line, column);
  };
  return choosable(view.cell(line, column), column.key, open, pick);
}

/** The small trend of a row. */
export function trend(line: GridLine, view: ScorecardGridView): TemplateResult {
  const drawing = view.trend(line);
  return html`<td class="trend" part="trend">${drawing === null ? nothing : sparkline(drawing)}</td>`;
}

function choosable(content: GridCell, column: string, open: boolean, pick: () => void): TemplateResult {
  const { status, word, figure, counts, rating, period, name, why } = content;
  const bare = status === null && figure === null && counts.length === 0;
  return html`<td part="cell" data-column=${column}>
    <button
      type="button"
      class=${`choose${rating === null && period === null ? '' : ' lines'}${open ? ' open' : ''}`}
      data-cell
      tabindex="-1"
      aria-description=${why === '' ? nothing : why}
      aria-expanded=${open}
      aria-controls=${open ? 'detail' : nothing}
      @click=${pick}
    >
      <span class="visually-hidden">${name}</span>
      <span class="seen" aria-hidden="true"
        >${bare ? html`<span class="not-due"></span>` : nothing}${status === null ? nothing : statusIcon(status)}
        ${word === null ? nothing : html`<span class="word">${word}</span>`}
        ${figure === null ? nothing : figureIn(figure)} ${counts.length === 0 ? nothing : balance(counts)}
        ${rating === null ? nothing : html`<span class="rating">${statusIcon(rating)} <span class="rated-word">${rating.word}</span></span>`}
        ${period === null ? nothing : html`<span class="own-period">${period}</span>`}</span
      >
    </button>
  </td>`;
}

/** What cannot be chosen: read as it stands, but for what is shorter to the eye. */
function said({ figure, text, lang, name, note, change }: GridSaid, { aspect }: GridColumn): TemplateResult {
  const seen = html`${change === null ? nothing : html`<span class="direction">${ARROWS[change.direction]}</span>`}
  ${figure === null ? html`<span class="text" lang=${lang ?? nothing}>${text}</span>` : figureIn(figure)}
  ${note === '' ? nothing : html`<span class="own-period">${note}</span>`}`;
  const shorter = figure !== null || change !== null;
  return html`<td part="cell" class="said ${aspect ?? ''}" data-column=${aspect ?? nothing}>
    ${
      shorter
        ? html`<span class="visually-hidden">${name}</span
            ><span class="seen" aria-hidden="true">${seen}</span>`
        : seen
    }
  </td>`;
}

const ARROWS = { up: '\u2191', down: '\u2193', same: '\u2192' } as const;

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
