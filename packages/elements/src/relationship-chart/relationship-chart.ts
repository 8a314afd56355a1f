import type { Dataset } from '@cairn/dataset';
import {
  relationshipGuide,
  relationshipChartView,
  type DefinedRelationship,
  type PanelsView,
  type PointPlotView,
  type RelationshipForm,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { tokens } from '../core/tokens.styles.js';
import { figures } from '../parts/data-table.js';
import { definition, definitionStyles } from '../parts/definition.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { valueLabels } from '../plot/drawing.js';
import { plotBase } from '../plot/plot.styles.js';
import { LastView } from '../plot/last-view.js';
import { PointReading } from '../plot/point-reading.js';
import { plotSlider } from '../plot/slider.js';
import { tierStyles } from '../parts/tiers.styles.js';
import { queryOf } from './asked.js';
import { panelsPicture } from './panels-drawing.js';
import { nearestPoint, shareAt } from './pointed-at.js';
import { acrossTicks, axisTitle, pointsPicture, relationshipKey } from './points-drawing.js';
import { readingLine } from './reading-line.js';
import { styles } from './relationship-chart.styles.js';

/**
 * Two or more measures together: areas as points, one area's course through time, lines beneath each other on one time axis. It says how
 * the figures were paired and what must not be concluded from them.
 *
 * @summary Measures that are read together.
 * @element cairn-relationship-chart
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The relationship, and the period or area.
 * @csspart sentence - What is drawn, how it was paired, and what can be counted in it.
 * @csspart plot - The drawing, which the keyboard reaches.
 * @csspart reading - What the point that is looked at says.
 * @csspart key - What points and lines mean.
 * @csspart caution - What must not be concluded.
 * @csspart definition - The definition of one of the measures.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnRelationshipChart extends CairnElement<DefinedRelationship> {
  static override styles = [tokens, base, definitionStyles, plotBase, styles, tierStyles];

  /** Id of one of the document's relationships; takes the place of `x`, `y` and `size`. */
  @property() relationship: string | undefined;

  /** Id of the measure across. */
  @property() x: string | undefined;

  /** Id of the measure upwards. */
  @property() y: string | undefined;

  /** Id of the measure that the size of a point shows. */
  @property() size: string | undefined;

  /** Ids of several measures, separated by spaces, for lines and small multiples; takes the place of `x` and `y`. */
  @property() indicators: string | undefined;

  /** Id of the reader's own area. */
  @property() area: string | undefined;

  /** Ids of areas that are named beside their points, separated by spaces. */
  @property() areas: string | undefined;

  /** Id of the group whose areas are drawn; neighbours are named among all areas of their kind. All like the reader's own when absent. */
  @property() group: string | undefined;

  /** The period of a scatter, the last one of the other forms; the latest when absent. */
  @property() period: string | undefined;

  /** The first period of a path or of lines; that of the series when absent. */
  @property() from: string | undefined;

  /** `scatter`, `path`, `lines` or `multiples`; what suits the figures when absent. */
  @property() form: RelationshipForm | undefined;

  readonly #reading = new PointReading(this);
  readonly #last = new LastView<DefinedRelationship>();

  /** Reading a point draws again but asks for nothing new: the view is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<DefinedRelationship> {
    const { relationship, x, y, size, indicators, areas, group, from, form } = this;
    const { area, period } = this.selection;
    const query = { relationship, x, y, size, indicators, area, areas, group, period, from, form };
    const asked = [dataset, words, ...Object.values(query)];
    return this.#last.of(asked, () => relationshipChartView(dataset, queryOf(query), words));
  }

  /** A position belongs to the drawing it was reached in. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = [
      'relationship',
      'x',
      'y',
      'indicators',
      'area',
      'group',
      'period',
      'from',
      'form',
    ] as const;
    if (asked.some((name) => changed.has(name))) this.#reading.forget();
  }

  protected override exportOf(view: DefinedRelationship): ExportSource {
    const { heading, table } = view;
    return {
      heading,
      tables: () => [withoutUnit(table)],
      picture: (pictures) => (options) => pictures.relationshipChartPicture(view, options),
    };
  }

  protected override draw(view: DefinedRelationship, words: Words): TemplateResult {
    const at = Math.min(this.#reading.chosen ?? view.start, view.readings.length - 1);
    const reading = view.readings[at];
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" part="sentence">${view.sentence}</p>
      ${view.plot ? this.#points(view, view.plot, at) : nothing}
      ${view.panels ? this.#panels(view, view.panels, at) : nothing}
      <p id="hint" class="visually-hidden">${words.messages.relationship.hint}</p>
      ${reading ? readingLine(reading) : nothing} ${relationshipKey(view.key)}
      <div class="caution" part="caution">${view.cautions.map((caution) => html`<p>${caution}</p>`)}</div>
      ${view.definitions.map(definition)}${guide([relationshipGuide(view.form)], words)}${figures(view.table, words.messages.table.show)}
    </article>`;
  }

  #points(view: DefinedRelationship, plot: PointPlotView, at: number): TemplateResult {
    // Numbers rise from left to right in every language, as the figures on the axes do.
    return html`${axisTitle(plot.up, 'up')}
      <div class="frame gutter-${plot.gutter} ${plot.path === '' ? '' : 'joined'}" dir="ltr">
        ${valueLabels(plot.yTicks)}
        ${this.#slider(
          view,
          at,
          (event) => nearestPoint(event, plot),
          html`<div class="plot">${pointsPicture(plot, at, this.#reading.active)}</div>`,
        )}
        ${acrossTicks(plot)}
      </div>
      ${axisTitle(plot.across, 'across')}`;
  }

  #panels(view: DefinedRelationship, panels: PanelsView, at: number): TemplateResult {
    const form = view.form === 'multiples' ? 'multiples' : 'lines';
    return html`<div class="panels ${form}" dir="ltr">
      ${this.#slider(view, at, (event) => shareAt(event, panels), panelsPicture(panels, form, at, this.#reading.active))}
    </div>`;
  }

  /** A drawing that is read point by point; `find` says which point the pointer is over, null where it is over none. */
  #slider(
    { slider, readings }: DefinedRelationship,
    at: number,
    find: (event: PointerEvent) => number | null,
    drawing: TemplateResult,
  ): TemplateResult {
    const reading = this.#reading;
    const said = { name: slider, count: readings.length, at, text: readings[at]?.text ?? '' };
    // Beside the points the last one stays.
    const moved = (event: PointerEvent) => {
      const found = find(event);
      if (found !== null) reading.point(found);
    };
    return plotSlider('', said, reading, { moved }, drawing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-relationship-chart': CairnRelationshipChart;
  }
}
