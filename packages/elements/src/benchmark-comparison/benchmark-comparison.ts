import type { Dataset } from '@cairn/dataset';
import {
  comparisonGuide,
  benchmarkComparisonView,
  spineComparisonView,
  type BenchmarkComparisonView,
  type ChoiceView,
  type ComparisonForm,
  type ComparisonSort,
  type SpineComparisonView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit, type SelectDetail } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { figures } from '../parts/data-table.js';
import { definition, definitionStyles } from '../parts/definition.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { plotBase } from '../plot/plot.styles.js';
import { LastView } from '../plot/last-view.js';
import { PointReading } from '../plot/point-reading.js';
import { tierStyles } from '../parts/tiers.styles.js';
import { areaPlot } from './area-plot.js';
import { styles } from './benchmark-comparison.styles.js';
import { choiceControls } from './choice-controls.js';
import { narrowStyles } from './narrow.styles.js';
import { plotStyles } from './plot.styles.js';
import { practiceSection } from './practice-section.js';
import { practiceStyles } from './practice.styles.js';
import { rankedAreas } from './ranked-areas.js';
import { spineMeasures } from './spine-drawing.js';
import { spineStyles } from './spine.styles.js';

type View = BenchmarkComparisonView | SpineComparisonView;

/**
 * Areas side by side: one measure ranked, with confidence intervals, as a funnel or as a distribution, or several measures of an area
 * on spines. The reader's own areas are marked; places say how they have moved; and, where asked, who does better by more than chance.
 *
 * @summary Areas compared side by side.
 * @element cairn-benchmark-comparison
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - With `selectable`, when a reader chooses an area, or a measure of a spine.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure and the period.
 * @csspart sentence - What the comparison says of the reader's own areas.
 * @csspart choices - The lists from which a reader chooses areas and comparator.
 * @csspart row - The row of one area, or of one measure.
 * @csspart own-row - The row of a reader's own area.
 * @csspart plot - The drawing of a funnel or distribution, which the keyboard reaches.
 * @csspart reading - What the dot that is looked at says.
 * @csspart key - What lines and marks mean.
 * @csspart practice - Who does better, and what may be worth asking.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart definition - The definition of the measure.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnBenchmarkComparison extends CairnElement<View> {
  static override styles = [
    tokens,
    base,
    status,
    definitionStyles,
    plotBase,
    styles,
    narrowStyles,
    plotStyles,
    spineStyles,
    practiceStyles,
    tierStyles,
  ];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** For a spine: ids of indicators, separated by spaces; those of `framework` and `perspective` when absent. */
  @property() indicators: string | undefined;

  /** For a spine: id of the framework whose measures are shown; the document's first when absent. */
  @property() framework: string | undefined;

  /** For a spine: id of one perspective of the framework. */
  @property() perspective: string | undefined;

  /** Id of the reader's own area, which is marked and spoken of; several are separated by spaces. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2`; the latest of the own area when absent. */
  @property() period: string | undefined;

  /** Id of the group of areas to compare; all areas of the same type when absent. */
  @property() group: string | undefined;

  /** Id of a group whose areas are marked as neighbours and named in a distribution. */
  @property() neighbours: string | undefined;

  /** Id of the comparator drawn as a line; that of the measure's own rule when absent, in a spine the median of the areas. */
  @property() comparator: string | undefined;

  /** `bars`, `dots`, `funnel`, `distribution` or `spine`; dots where intervals are known and else bars when absent. */
  @property() form: ComparisonForm | 'spine' | undefined;

  /** Order of the areas: by `value` (best first), by `name`, or as in the `document`. */
  @property() sort: ComparisonSort = 'value';

  /** What places are compared with: a number of periods back, or a period; the period before when absent, `0` for nothing. */
  @property() since: string | undefined;

  /** Lets the reader choose the areas and the comparator. */
  @property({ type: Boolean }) choosable = false;

  /** Says who does better than the own area by more than chance, and what may be worth asking. */
  @property({ type: Boolean }) practice = false;

  /** Makes the areas' names buttons that fire `cairn-select`. */
  @property({ type: Boolean }) selectable = false;

  /** What the reader has chosen; the empty text for what there is without a choice. */
  @state() private chosen: Readonly<Partial<Record<ChoiceView['name'], string>>> = {};

  readonly #reading = new PointReading(this);
  readonly #last = new LastView<View>();

  protected override get overviews(): boolean {
    return true;
  }

  /** Reading a dot draws again but asks for nothing new: the view is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<View> {
    const { indicators, framework, perspective, neighbours, sort, since, selection } = this;
    const { indicator, area, period } = selection;
    const { choosable, practice, form } = this;
    const group = (this.chosen.group ?? this.group) || undefined;
    const comparator = (this.chosen.comparator ?? selection.comparator) || undefined;
    const shared = { area, period, group, comparator, choosable };
    const query = { ...shared, indicator, neighbours, sort, since, practice };
    const measures = { ...shared, indicators, framework, perspective };
    const asked = [dataset, words, form, ...Object.values(query), ...Object.values(measures)];
    return this.#last.of(asked, () =>
      form === 'spine'
        ? spineComparisonView(dataset, measures, words)
        : benchmarkComparisonView(dataset, { ...query, form }, words),
    );
  }

  /** What was chosen and reached belongs to what was asked for. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('group') || changed.has('comparator')) this.chosen = {};
    if (changed.has('indicator') || changed.has('form') || changed.has('period')) this.#reading.forget();
  }

  protected override exportOf(view: View): ExportSource {
    const { heading, table } = view;
    if (view.form === 'spine') return { heading, tables: () => [withoutUnit(table)], picture: null };
    return {
      heading,
      tables: () => [{ table, unit: view.unit }],
      picture: (pictures) => (options) => pictures.benchmarkComparisonPicture(view, options),
    };
  }

  protected override draw(view: View, words: Words): TemplateResult {
    const { table } = words.messages;
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" part="sentence">${view.sentence}</p>
      ${choiceControls(view.choices, this.#choose)}
      ${view.form === 'spine' ? this.#spine(view, words) : this.#areas(view, words)}
      ${view.form === 'spine' ? nothing : definition(view.definition)}${guide([comparisonGuide(view.form)], words)}${figures(view.table, table.show)}
    </article>`;
  }

  #spine(view: SpineComparisonView, words: Words): TemplateResult {
    const select = this.selectable
      ? (
          { indicator }: { readonly indicator: string },
          line: { readonly area: string; readonly period: string },
        ) => {
          this.#select({ indicator, area: line.area, period: line.period });
        }
      : null;
    return spineMeasures(view, words, select);
  }

  #areas(view: BenchmarkComparisonView, words: Words): TemplateResult {
    const { indicator, periodText: period, practice } = view;
    const select = this.selectable
      ? ({ area }: { readonly area: string }) => {
          this.#select({ indicator, area, period });
        }
      : null;
    return html`${view.instead === null ? nothing : html`<p class="instead" role="note">${view.instead}</p>`}
    ${
      view.plot
        ? areaPlot(view, view.plot, this.#reading, words, select)
        : html`<p class="order">${view.order}</p>
            ${rankedAreas(view, words, select)}`
    }
    ${practice ? practiceSection(practice, Math.min(6, this.level + 1), words) : nothing}`;
  }

  #select(detail: SelectDetail): void {
    emit(this, 'cairn-select', detail);
  }

  readonly #choose = (name: ChoiceView['name'], value: string): void => {
    this.chosen = { ...this.chosen, [name]: value };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-benchmark-comparison': CairnBenchmarkComparison;
  }
}
