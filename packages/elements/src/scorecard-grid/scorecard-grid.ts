import type { Dataset } from '@cairn/dataset';
import {
  gridKey,
  NAME_COLUMN,
  nextSort,
  parseSort,
  scorecardGridView,
  type GridCell,
  type GridColumn,
  type GridLine,
  type GridSort,
  type ScorecardGridQuery,
  type ScorecardGridView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { RovingCells } from '../parts/roving-cells.js';
import { ScrollToEnd } from '../parts/scroll-to-end.js';
import { sparklineStyles } from '../parts/sparkline.js';
import { TableWindow, type DrawnPart, type Pin } from '../parts/table-window.js';
import { across, detailRow, keyOf, row, skippedRows, type Chosen } from './grid-templates.js';
import { styles } from './scorecard-grid.styles.js';

const COLUMNS_OF_A_SHEET = 5;

/** Sizes of rows and columns where not all are drawn, in rem; the styles say the same. */
const CELL_SIZE = { height: 4, width: 7 };

/**
 * Measures by areas or by periods, grouped by perspective and objective: each cell a status sign and a figure, each group's head its
 * rolled-up status. Sorted by any column, filtered to exceptions; a chosen cell says why.
 *
 * @summary Measures by areas or by periods.
 * @element cairn-scorecard-grid
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - When a reader chooses a cell: its indicator (or objective, or perspective), area and period.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - What the grid is about.
 * @csspart exceptions - The button that shows exceptions only.
 * @csspart frame - The frame that scrolls.
 * @csspart table - The table.
 * @csspart column-head - The head of a column.
 * @csspart row - A row: a measure, or the head of a group.
 * @csspart row-head - The name of a row.
 * @csspart cell - A cell.
 * @csspart status-icon - A status sign.
 * @csspart trend - The cell of a trend.
 * @csspart sparkline - A small trend.
 * @csspart detail - What a chosen cell says.
 * @csspart status - The status word and sign of a chosen cell.
 * @csspart close - The button that closes it.
 * @csspart key - What the signs and letters mean.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --cairn-scorecard-grid-max-height - How high the grid may become before it scrolls within itself.
 */
export class CairnScorecardGrid extends CairnElement<ScorecardGridView> {
  static override styles = [tokens, base, status, sparklineStyles, styles];

  /** What stands in the columns: `areas` or `periods`. */
  @property() columns: 'areas' | 'periods' = 'areas';

  /** Ids of the areas, separated by spaces; those that most of the measures are about when absent. */
  @property() areas: string | undefined;

  /** With periods in the columns the id of the area they are of; with areas the one whose trend is drawn. */
  @property() area: string | undefined;

  /** Ids of indicators, separated by spaces, for a plain list without groups. */
  @property() indicators: string | undefined;

  /** Id of the framework that groups the measures; the document's first when absent. */
  @property() framework: string | undefined;

  /** Id of the one perspective to show. */
  @property() perspective: string | undefined;

  /** The last period shown, such as `2026-Q2`; the latest of each measure when absent. */
  @property() period: string | undefined;

  /** How many periods stand in the columns. */
  @property({ type: Number }) periods: number | undefined;

  /** Adds a column of small trends. */
  @property({ type: Boolean }) trend = false;

  /** How the measures are sorted at first: the id of an area, a period or `indicator`, then `:ascending` or `:descending`. */
  @property() sort: string | undefined;

  /** Shows at first only the measures that are off or near target, or worse than what they are compared with. */
  @property({ type: Boolean }) exceptions = false;

  readonly #cells = new RovingCells(this);
  readonly #window = new TableWindow(this, CELL_SIZE);
  #sort: GridSort | null = null;
  #onlyExceptions = false;
  #chosen: Chosen | null = null;
  #made:
    | {
        readonly dataset: Dataset;
        readonly words: Words;
        readonly asked: string;
        readonly result: ViewResult<ScorecardGridView>;
      }
    | undefined;

  constructor() {
    super();
    // The latest period stands last: it is what a reader of a narrow page should see first.
    new ScrollToEnd(this, '.frame', () => this.columns === 'periods');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sort')) this.#sort = parseSort(this.sort);
    if (changed.has('exceptions')) this.#onlyExceptions = this.exceptions;
  }

  protected override get overviews(): boolean {
    return true;
  }

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<ScorecardGridView> {
    const { columns, areas, area, indicators, framework, perspective, period, periods, trend } = this;
    const query: ScorecardGridQuery = {
      columns,
      areas,
      area,
      indicators,
      framework,
      perspective,
      period,
      periods,
      trend,
      sort: this.#sort,
      exceptions: this.#onlyExceptions,
    };
    const asked = JSON.stringify(query);
    const made = this.#made;
    if (made?.dataset === dataset && made.words === words && made.asked === asked) return made.result;
    const result = scorecardGridView(dataset, query, words);
    this.#made = { dataset, words, asked, result };
    return result;
  }

  protected override draw(view: ScorecardGridView, words: Words): TemplateResult {
    const { grid, table } = words.messages;
    const part = this.#window.part(view.lines.length, view.columns.length, this.#pins(view));
    const key = gridKey(cellsIn(view, part));
    const span = view.columns.length + (view.trendHead === null ? 1 : 2);
    const [rowCount, columnCount] = part.whole ? [nothing, nothing] : [view.lines.length + 1, span];
    return html`<section aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" id="sentence">${view.sentence}</p>
      <div class="tools">
        <button
          type="button"
          class="toggle"
          part="exceptions"
          aria-pressed=${this.#onlyExceptions}
          @click=${this.#toggle}
        >
          ${grid.exceptions}
        </button>
        <span class="state-of-grid" role="status">${view.state}</span>
      </div>
      <div
        class=${this.columns === 'periods' ? 'frame by-periods' : 'frame'}
        part="frame"
        @keydown=${this.#pressed}
        @focusin=${this.#cells.focused}
      >
        <table
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
              ${this.#columnHead(NAME_COLUMN, table.indicator, null, view)}
              ${across(view, part.columns, ({ key, label, lang }) => this.#columnHead(key, label, lang, view))}
              ${view.trendHead === null ? nothing : html`<th scope="col" part="column-head" class="trend-head">${view.trendHead}</th>`}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              part.rows,
              (place, at) => ('index' in place ? (view.lines[place.index]?.key ?? at) : at),
              (place) =>
                'index' in place
                  ? this.#row(place.index, view, part, span, words)
                  : skippedRows(place.skipped * part.rowHeight, span),
            )}
          </tbody>
        </table>
      </div>
      <p class="hint" id="hint">${grid.hint}</p>
      ${keyOf(key, words)} ${view.notes.map((note) => html`<p class="missing">${note}</p>`)}
    </section>`;
  }

  #columnHead(key: string, label: string, lang: string | null, { sort }: ScorecardGridView): TemplateResult {
    const direction = sort?.column === key ? sort.direction : null;
    const arrow = direction === null ? '' : direction === 'ascending' ? '\u2191' : '\u2193';
    const change = () => {
      this.#sort = nextSort(key, this.#sort);
      this.requestUpdate();
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
  #row(
    index: number,
    view: ScorecardGridView,
    { whole, columns }: DrawnPart,
    span: number,
    words: Words,
  ): unknown {
    const line = view.lines[index];
    if (!line) return nothing;
    const open = this.#chosen?.line === line.key ? this.#chosen.column : null;
    const column = open === null ? undefined : view.columns.find(({ key }) => key === open);
    const level = Math.min(6, this.level + 1);
    const rowIndex = whole ? null : index + 2;
    return guard([view, rowIndex, JSON.stringify(columns), open, level], () => [
      row(line, { view, columns, rowIndex, open, choose: this.#choose }),
      column ? detailRow(view.detail(line, column), span, level, words, this.#close) : nothing,
    ]);
  }

  /** What stays drawn wherever the frame is scrolled: the cell that the Tab key reaches, and the one that is open. */
  #pins(view: ScorecardGridView): readonly Pin[] {
    const cell = this.#cells.current?.closest('td');
    const current = { line: cell?.closest('tr')?.dataset['line'], column: cell?.dataset['column'] };
    return [current, this.#chosen].flatMap((pinned) =>
      pinned
        ? {
            row: view.lines.findIndex(({ key }) => key === pinned.line),
            column: view.columns.findIndex(({ key }) => key === pinned.column),
          }
        : [],
    );
  }

  readonly #choose = (line: GridLine, column: GridColumn): void => {
    const same = this.#chosen?.line === line.key && this.#chosen.column === column.key;
    this.#chosen = same ? null : { line: line.key, column: column.key };
    this.requestUpdate();
    const made = this.#made?.result;
    if (!same && made && 'view' in made) emit(this, 'cairn-select', made.view.choice(line, column));
  };

  readonly #close = (): void => {
    // Back to where the reader came from, before that place is drawn anew.
    this.renderRoot.querySelector<HTMLElement>('.choose.open')?.focus();
    this.#chosen = null;
    this.requestUpdate();
  };

  readonly #toggle = (): void => {
    this.#onlyExceptions = !this.#onlyExceptions;
    this.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#chosen) {
      event.stopPropagation();
      this.#close();
      return;
    }
    const current = this.#cells.current;
    if (!current || event.target !== current || !this.#window.reach(current, event)) {
      this.#cells.pressed(event);
      return;
    }
    event.preventDefault();
    const { key, ctrlKey } = event;
    void this.updateComplete.then(() => {
      this.#cells.follow({ key, ctrlKey });
    });
  };
}

/** What the styles must know of a table: whether it is grouped, too wide for a sheet of paper, drawn in part. */
function shapeOf({ lines, columns }: ScorecardGridView, { whole }: DrawnPart): string {
  const names = {
    grouped: lines.some(({ kind }) => kind !== 'measure'),
    many: columns.length > COLUMNS_OF_A_SHEET,
    windowed: !whole,
  };
  return Object.entries(names)
    .flatMap(([name, holds]) => (holds ? [name] : []))
    .join(' ');
}

/** The cells of a drawn part, and those drawn before. */
function cellsIn(view: ScorecardGridView, { rows, columns }: DrawnPart): Iterable<GridCell> {
  for (const row of rows) {
    const line = 'index' in row ? view.lines[row.index] : undefined;
    if (!line) continue;
    for (const place of columns) {
      const column = 'index' in place ? view.columns[place.index] : undefined;
      if (column) view.cell(line, column);
    }
  }
  return view.drawnCells();
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-scorecard-grid': CairnScorecardGrid;
  }
}
