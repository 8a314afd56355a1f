import type { Dataset } from '@cairn/dataset';
import {
  strategyMapView,
  unbroken,
  type MapNodeView,
  type StrategyMapView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { figures } from '../parts/data-table.js';
import { definitionStyles } from '../parts/definition.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { columns } from './columns.styles.js';
import { linkKey, linkMarkers } from './link-signs.js';
import { mapLanes, type MapLook } from './map-drawing.js';
import { nodeAfter } from './map-keys.js';
import { mapOverview, mapPanel, mapQuestions } from './map-panel.js';
import { NodeAttention } from './node-attention.js';
import { nodeOf } from './node-of.js';
import { PathFollower } from './path-follower.js';
import { places } from './places.styles.js';
import { wordStyles } from './map-words.styles.js';
import { styles } from './strategy-map.styles.js';
import { ZoomController } from './zoom-controller.js';
import { zoomStyles } from './zoom.styles.js';

/**
 * How the parts of a system are thought to affect each other: perspectives as lanes, objectives with their status, signed links, the
 * balance of risk of each perspective. In a narrow place the same as a list, lane by lane.
 *
 * @summary Objectives by perspective, their status, and how they affect each other.
 * @element cairn-strategy-map
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - When a reader chooses a node: `node`, its `objective` if it has one, and `area`.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The map's name.
 * @csspart key - How to read the links.
 * @csspart frame - What scrolls when the map is wider than its place.
 * @csspart lane - One perspective.
 * @csspart node - One node, a button.
 * @csspart zoom - The buttons that change the size of the map.
 * @csspart path - What is reached from the node that is followed, and how to go further.
 * @csspart questions - What the figures ask of the links they speak against.
 * @csspart definition - The definition of a measure.
 * @csspart panel - What the node that is looked at has to say.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart figures - The disclosure with the map in words.
 * @csspart table - The tables of nodes and of links.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --cairn-strategy-map-positive - Colour of links that help.
 * @cssprop --cairn-strategy-map-negative - Colour of links that work against.
 * @cssprop --cairn-strategy-map-unclear - Colour of links of which it is not known.
 */
export class CairnStrategyMap extends CairnElement<StrategyMapView> {
  static override styles = [
    tokens,
    base,
    status,
    definitionStyles,
    columns,
    styles,
    wordStyles,
    zoomStyles,
    places,
  ];

  /** Id of the strategy map; the document's first when absent. */
  @property() map: string | undefined;

  /** Id of the area. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2` for every measure; the latest of each when absent. */
  @property() period: string | undefined;

  readonly #attention = new NodeAttention(this);
  readonly #zoom = new ZoomController(this);
  readonly #path = new PathFollower(this);
  #known: { readonly asked: readonly unknown[]; readonly result: ViewResult<StrategyMapView> } | undefined;

  protected override get overviews(): boolean {
    return true;
  }

  /** Pointing at a node draws again but asks for nothing new: the layout is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<StrategyMapView> {
    const { map, selection } = this;
    const { area, period } = selection;
    const asked = [dataset, words, map, area, period];
    if (!this.#known || asked.some((one, at) => one !== this.#known?.asked[at])) {
      this.#known = { asked, result: strategyMapView(dataset, { map, area, period }, words) };
    }
    return this.#known.result;
  }

  protected override exportOf(view: StrategyMapView): ExportSource {
    const { heading, nodeTable, linkTable } = view;
    return {
      heading,
      tables: () => [nodeTable, linkTable].map(withoutUnit),
      picture: (pictures) => (options) => pictures.strategyMapPicture(view, options),
    };
  }

  protected override draw(view: StrategyMapView, words: Words): TemplateResult {
    const path = this.#path.in(view);
    const { active, stop } = this.#attention.among(nodesOf(view), this.#path.from);
    const lit = path ?? (active === null ? null : view.neighbourhood(active));
    const panel = active === null ? null : view.panel(active);
    const { map } = words.messages;
    return html`<article
      class=${view.columns > PRINTABLE_COLUMNS ? 'large' : ''}
      aria-labelledby="heading"
      @focusout=${this.#attention.blurred}
      @pointerover=${this.#attention.pointed}
      @pointerleave=${this.#attention.left}
    >
      ${this.heading(view.heading)}
      <p class="sentence">${unbroken(view.sentence)}</p>
      <div class="above">${linkKey(words)} ${this.#zoom.bar(words)}</div>
      ${linkMarkers()}
      <p id="keys" class="visually-hidden">${map.keyboard}</p>
      ${this.#frame(view, { active, lit, stop, headingLevel: this.level }, map.drawing)}
      ${this.#path.bar(path, words, this.#wholeMap)}
      ${panel ? mapPanel(panel, words, this.level) : mapOverview(view.groups, words)}
      ${mapQuestions(view.questions, words, this.level)} ${guide(['map'], words)}
      ${figures([view.nodeTable, view.linkTable], map.show)}
    </article>`;
  }

  /** The map in the frame that it scrolls and is zoomed in. */
  #frame(view: StrategyMapView, look: MapLook, label: string): TemplateResult {
    const nodes = nodesOf(view);
    return html`<div
      class="frame"
      part="frame"
      @wheel=${this.#zoom.wheel}
      @pointerdown=${this.#zoom.down}
      @pointermove=${this.#zoom.move}
      @pointerup=${this.#zoom.up}
      @pointercancel=${this.#zoom.up}
      @pointerleave=${this.#zoom.up}
    >
      <div
        class="map ${this.#zoom.sizeClass} ${look.active === null ? '' : 'looking'}"
        role="group"
        aria-label=${label}
        aria-describedby="keys"
        @focusin=${this.#attention.focused}
        @click=${(event: Event) => {
          this.#choose(
            nodes.find(({ id }) => id === nodeOf(event)),
            view,
          );
        }}
        @keydown=${(event: KeyboardEvent) => {
          this.#move(event, nodes);
        }}
      >
        ${mapLanes(view, look)}
      </div>
    </div>`;
  }

  #choose(node: MapNodeView | undefined, view: StrategyMapView): void {
    if (!node) return;
    this.#attention.stopAt(node.id);
    this.#path.choose(node.id, view);
    const objective = node.objective === null ? {} : { objective: node.objective };
    emit(this, 'cairn-select', { node: node.id, ...objective, area: view.area });
  }

  /** The button that was pressed is gone: the focus goes back to the map. */
  readonly #wholeMap = (): void => {
    const from = this.#path.from;
    this.#path.end();
    if (from !== null) void this.#focusNode(from);
  };

  #move(event: KeyboardEvent, nodes: readonly MapNodeView[]): void {
    if (this.#zoom.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      if (!this.#path.end()) this.#attention.end();
      return;
    }
    const next = nodeAfter(event, nodes, nodeOf(event), {
      reversed: getComputedStyle(this).direction === 'rtl',
      asList: getComputedStyle(this.renderRoot.querySelector('.channel') ?? this).display === 'none',
    });
    if (next === undefined) return;
    event.preventDefault();
    if (next) void this.#focusNode(next);
  }

  /** The panel may come up over a node that was in view before: it is brought into view again. */
  async #focusNode(id: string): Promise<void> {
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
    button?.focus();
    await this.updateComplete;
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** Beyond this many columns a printed page has no room for the drawing, and the list is printed. */
const PRINTABLE_COLUMNS = 80;

function nodesOf({ lanes }: StrategyMapView): readonly MapNodeView[] {
  return lanes.flatMap(({ nodes }) => nodes);
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-strategy-map': CairnStrategyMap;
  }
}
