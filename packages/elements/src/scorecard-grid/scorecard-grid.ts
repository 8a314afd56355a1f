import type { Dataset } from '@cairn/dataset';
import {
  gridTable,
  unbroken,
  type GridColumn,
  type GridForm,
  type GridGrouping,
  type GridLine,
  type ScorecardGridQuery,
  type ScorecardGridView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { endOf } from '../core/selection.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { definitionStyles } from '../parts/definition.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { richTextStyles } from '../parts/rich-text.js';
import { RovingCells } from '../parts/roving-cells.js';
import { ScrollToEnd } from '../parts/scroll-to-end.js';
import { sparklineStyles } from '../parts/sparkline.js';
import { cellStyles } from './grid-cells.styles.js';
import { GridChoices } from './grid-choices.js';
import { controls } from './grid-controls.js';
import { controlStyles } from './grid-controls.styles.js';
import { GridDrawing } from './grid-drawing.js';
import { GridKeys } from './grid-keys.js';
import { GridMade } from './grid-made.js';
import { keyOf } from './grid-panel.js';
import { panelStyles } from './grid-panel.styles.js';
import { paperStyles } from './grid-paper.styles.js';
import { table } from './grid-table.js';
import { styles } from './scorecard-grid.styles.js';

/**
 * Measures by areas, by periods, or by what there is to say of each in one area; grouped, with each group's rolled-up status. A reader
 * sorts, filters, opens a group or a measure to see what it is made of, and chooses a cell to learn why its status is what it is.
 *
 * @summary Measures by areas, by periods, or by what there is to say of each.
 * @element cairn-scorecard-grid
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - When a reader chooses a cell: its indicator (or objective, or perspective), area, period, and category by dimension.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - What the grid is about.
 * @csspart exceptions - The button that shows exceptions only.
 * @csspart filter - The button that shows the filters.
 * @csspart filters - The filters.
 * @csspart frame - The frame that scrolls.
 * @csspart table - The table.
 * @csspart column-head - The head of a column.
 * @csspart row - A row: the head of a group, a measure, or a part of a measure.
 * @csspart row-head - The name of a row.
 * @csspart expand - The name of a row that opens and closes what lies beneath.
 * @csspart cell - A cell.
 * @csspart status-icon - A status sign.
 * @csspart trend - The cell of a trend.
 * @csspart sparkline - A small trend.
 * @csspart detail - What a chosen cell says.
 * @csspart status - The status word and sign of a chosen cell.
 * @csspart commentary - What is said beside a group.
 * @csspart definition - What a measure is, in what a chosen cell says.
 * @csspart close - The button that closes it.
 * @csspart key - What the signs and letters mean.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --cairn-scorecard-grid-max-height - How high the grid may become before it scrolls within itself.
 */
export class CairnScorecardGrid extends CairnElement<ScorecardGridView> {
  static override styles = [
    tokens,
    base,
    status,
    sparklineStyles,
    richTextStyles,
    definitionStyles,
    styles,
    cellStyles,
    controlStyles,
    panelStyles,
    paperStyles,
  ];

  /** What stands in the columns: `areas`, `periods` of one area, or `measures`: what there is to say of each measure in one area. */
  @property() columns: GridForm = 'areas';

  /** Ids of the areas, separated by spaces; those that most of the measures are about when absent. */
  @property() areas: string | undefined;

  /** With periods or measures in the columns the id of the area they are of; with areas the one whose trend is drawn. */
  @property() area: string | undefined;

  /** Ids of indicators, separated by spaces, for a plain list without groups. */
  @property() indicators: string | undefined;

  /** Id of the framework that groups the measures; the document's first when absent. */
  @property() framework: string | undefined;

  /** Id of the one perspective to show. */
  @property() perspective: string | undefined;

  /** What the rows are grouped by: `perspective` (or `domain`), `objective`, `role`, `owner` or `none`; perspectives with their objectives when absent. */
  @property({ attribute: 'group-by' }) groupBy: GridGrouping | undefined;

  /** Closes every group at first, so that only what they come to is seen. */
  @property({ type: Boolean }) collapsed = false;

  /** Shows beneath each objective its commentary and how those who answer for it rate it. */
  @property({ type: Boolean }) commentary = false;

  /** The last period shown, such as `2026-Q2`; the latest of each measure when absent. */
  @property() period: string | undefined;

  /** How many periods stand in the columns. */
  @property({ type: Number }) periods: number | undefined;

  /** With measures in the columns, which: `status value target change trend benchmark owner` in any order; all when absent. */
  @property() show: string | undefined;

  /** Id of the group of areas that the benchmark is among; areas of the same type when absent. */
  @property() group: string | undefined;

  /** Adds a column of small trends. */
  @property({ type: Boolean }) trend = false;

  /** How the measures are sorted at first: the id of an area, a period, a column of `show` or `indicator`, then `:ascending` or `:descending`. */
  @property() sort: string | undefined;

  /** Shows at first only the measures that are off track or at risk, or worse than what they are compared with. */
  @property({ type: Boolean }) exceptions = false;

  /** Shows at first only the measures with one of these statuses, such as `red amber`; `none` for those without. */
  @property() status: string | undefined;

  /** Shows at first only the measures of these roles: `target`, `monitoring`, `context`. */
  @property({ attribute: 'measure-role' }) measureRole: string | undefined;

  /** Shows at first only the measures of this owner, by the name in any language. */
  @property() owner: string | undefined;

  /** Shows at first only the measures whose name holds these words. */
  @property() search: string | undefined;

  readonly #cells = new RovingCells(this);
  readonly #drawing = new GridDrawing(this);
  readonly #choices = new GridChoices(this);
  readonly #keys = new GridKeys(this, this.#cells, this.#drawing.window, this.#choices);
  readonly #made = new GridMade();

  constructor() {
    super();
    // The latest period stands last: it is what a reader of a narrow page should see first.
    new ScrollToEnd(this, '.frame', () => this.columns === 'periods');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#choices.begin(this, changed);
  }

  protected override get overviews(): boolean {
    return true;
  }

  /** Scrolling draws again but asks for nothing new: the view is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<ScorecardGridView> {
    return this.#made.of(dataset, this.#query(), words);
  }

  #query(): ScorecardGridQuery {
    const { columns, areas, indicators, framework, perspective, groupBy, collapsed } = this;
    const { periods, show, group, trend } = this;
    const { area, period } = this.selection;
    const { sort, exceptions, filters, toggled } = this.#choices;
    return {
      ...{ columns, areas, area, indicators, framework, perspective, groupBy, collapsed },
      ...{ period: endOf(period), periods, show, group, trend },
      ...{ sort, exceptions, ...filters, toggled },
    };
  }

  protected override exportOf(view: ScorecardGridView, words: Words): ExportSource {
    return { heading: view.heading, tables: () => [withoutUnit(gridTable(view, words))], picture: null };
  }

  protected override draw(view: ScorecardGridView, words: Words): TemplateResult {
    const context = {
      ...this.#drawing.next(view, this.#cells, this.#choices.chosen),
      view,
      words,
      choices: this.#choices,
      level: Math.min(6, this.level + 1),
      commentary: this.commentary,
      choose: this.#choose,
      close: this.#keys.close,
    };
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" id="sentence">${unbroken(view.sentence)}</p>
      ${controls(view, this.#choices, words)}
      <div
        class=${`table-frame frame by-${view.form}`}
        part="frame"
        @keydown=${this.#keys.pressed}
        @focusin=${this.#cells.focused}
      >
        ${table(context)}
      </div>
      <p class="hint" id="hint">${words.messages.grid.hint}</p>
      ${keyOf(view.key, words)} ${view.notes.map((note) => html`<p class="missing">${note}</p>`)}
      ${guide(['grid'], words)}
    </article>`;
  }

  readonly #choose = (line: GridLine, column: GridColumn): void => {
    const opened = this.#choices.choose(line, column);
    const { view } = this.#made;
    if (opened && view) emit(this, 'cairn-select', view.choice(line, column));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-scorecard-grid': CairnScorecardGrid;
  }
}
