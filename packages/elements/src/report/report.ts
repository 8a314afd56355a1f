import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import {
  reportView,
  type Prose,
  type ReportView,
  type SectionContent,
  type SectionView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { ContextProvider } from '@lit/context';
import { nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement, takenFrom } from '../core/cairn-element.js';
import { html } from '../core/own-html.js';
import { selectionContext } from '../core/selection.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { definitionStyles } from '../parts/definition.js';
import type { ExportSource } from '../parts/export-source.js';
import { readHere } from '../data/read-here.js';
import { richText, richTextStyles } from '../parts/rich-text.js';
import { contentsOf, type Entry } from './contents.js';
import { styles } from './report.styles.js';
import { sectionContent } from './section-drawing.js';

/** A list of contents helps from so many sections on. */
const SECTIONS_WITH_CONTENTS = 3;

/** Sections that bring no table. */
const OF_WORDS: ReadonlySet<SectionContent['kind']> = new Set<SectionContent['kind']>([
  'heading',
  'text',
  'stories',
  'definitions',
  'guides',
  'nothing',
  'later',
]);

/**
 * A report that the document defines: cover, contents and sections, drawn with the other elements, for the screen and for paper.
 *
 * @summary A whole report from the document.
 * @element cairn-report
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The title of the report.
 * @csspart cover - Title, edition, areas, period, publisher and the words of the cover.
 * @csspart contents - The list of sections.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart status - Sign and word of what an area says of itself.
 * @csspart status-icon - The sign alone.
 * @csspart table - A table of self-assessments or of what has changed.
 * @csspart export - The menu of what can be taken away: every table of the report.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnReport extends CairnElement<ReportView> {
  static override styles = [tokens, base, richTextStyles, definitionStyles, status, styles];

  /** Id of the report; the first of the document when absent. */
  @property() report: string | undefined;

  /** Id of the area; the areas that the report names when absent. */
  @property() area: string | undefined;

  /** As at the end of which period, such as `2026-Q2`; that of the report when absent. */
  @property() period: string | undefined;

  /** The edition before, as `JSON.parse` gives it: the report then begins with what has changed since. One in parts is not compared. */
  @property({ attribute: false }) previous: PerformanceDocumentInput | undefined;

  /** Level of the title in the page's outline, 1 to 4; sections and widgets stand beneath it. */
  @property({ type: Number, attribute: 'heading-level' }) override headingLevel = 2;

  #dataset: Dataset | undefined;
  #before: Dataset | undefined;
  #isComing = false;

  constructor() {
    super();
    // What the page has chosen is in the plan already: a widget of the report shows what the plan says, and nothing else.
    new ContextProvider(this, { context: selectionContext, initialValue: {} });
  }

  protected override get overviews(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('previous') && !this.#isComing) return;
    const { previous } = this;
    const state = previous && readHere(this, () => readDocument(previous));
    this.#isComing = state?.phase === 'loading';
    // An edition whose figures are in parts is not all here: what has changed since could not be told.
    const isWhole = state?.phase === 'ready' && state.dataset.document.parts.length === 0;
    this.#before = isWhole ? state.dataset : undefined;
  }

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<ReportView> {
    this.#dataset = dataset;
    const { area, period } = this.selection;
    return reportView(dataset, { report: this.report, area, period, previous: this.#before }, words);
  }

  /** Done when the widgets of the report are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (const widget of this.renderRoot.querySelectorAll<LitElement>('*'))
      if ('updateComplete' in widget) await widget.updateComplete;
    return done;
  }

  protected override get exportsFirst(): boolean {
    return true;
  }

  /** Every table of its widgets, as they are drawn. */
  protected override exportOf({ title, sections }: ReportView): ExportSource {
    const tables = () =>
      [...this.renderRoot.querySelectorAll('*')].flatMap((widget) =>
        widget instanceof CairnElement ? (takenFrom(widget)?.tables?.() ?? []) : [],
      );
    const hasFigures = sections.some(({ content }) => !OF_WORDS.has(content.kind));
    return { heading: title.title.text, tables: hasFigures ? tables : null, picture: null };
  }

  /** What draws one of the report's widgets as a picture, for files that hold pictures; null for a widget of words. */
  pictureOf(widget: Element): ExportSource['picture'] {
    return widget instanceof CairnElement ? (takenFrom(widget)?.picture ?? null) : null;
  }

  protected override draw(view: ReportView, words: Words): TemplateResult {
    const { title, cover, easy, sections } = view;
    return html`<article class=${easy ? 'easy' : 'usual'} aria-labelledby="heading">
      <header class="cover" part="cover">
        ${this.heading(said(title.title))}
        ${title.subtitle === null ? nothing : html`<p class="subtitle">${said(title.subtitle)}</p>`}
        <dl class="facts">
          ${title.facts.map(
            ({ term, text }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${said(text)}</dd>
              </div>`,
          )}
        </dl>
        ${cover === null ? nothing : richText(cover)}
      </header>
      ${sections.length < SECTIONS_WITH_CONTENTS ? nothing : this.#contents(sections, words)}
      ${sections.map((section, at) => this.#section(section, sections[at + 1], words))}
    </article>`;
  }

  #contents(sections: readonly SectionView[], words: Words): TemplateResult {
    const entries = (list: readonly Entry[]): TemplateResult =>
      html`<ol>
        ${list.map(
          ({ section, children }) =>
            html`<li>
              <button class="link" type="button" @click=${this.#goTo(`${section.id}-heading`)}>
                ${said(section.title)}
              </button>
              ${children.length === 0 ? nothing : entries(children)}
            </li>`,
        )}
      </ol>`;
    return html`<nav class="contents" part="contents" aria-labelledby="contents">
      <div class="contents-heading" id="contents" role="heading" aria-level=${this.#levelOf(1)} tabindex="-1">
        ${words.messages.report.contents}
      </div>
      ${entries(contentsOf(sections))}
    </nav>`;
  }

  #section(section: SectionView, next: SectionView | undefined, words: Words): TemplateResult {
    const { id, level, title, introduction, period, content } = section;
    const data = this.#dataset;
    const isEnd = next === undefined || (level === 2 && next.level === 1);
    return html`<section part="section" class=${content.kind === 'heading' ? 'chapter' : `level-${level}`}>
      <div
        class="section-heading"
        part="section-heading"
        id="${id}-heading"
        role="heading"
        aria-level=${this.#levelOf(level)}
        tabindex="-1"
      >
        ${said(title)}
      </div>
      ${introduction === null ? nothing : html`<div class="introduction">${richText(introduction)}</div>`}
      ${
        data === undefined
          ? nothing
          : html`<cairn-context class="scope" pick="" period=${period ?? nothing} .data=${data}
              >${sectionContent(content, { data, level: this.#levelOf(level + 1) })}</cairn-context
            >`
      }
      ${
        isEnd
          ? html`<button class="link back" type="button" @click=${this.#goTo('contents')}>
              ${words.messages.report.toContents}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** The level of a heading so many steps beneath the title. */
  #levelOf(steps: number): number {
    return Math.min(6, this.level + steps);
  }

  /** Links to a place do not reach into a shadow root: a button moves the focus there instead. */
  #goTo(id: string): () => void {
    return () => {
      const place = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    };
  }
}

/** A text with its own language where that is not the reader's. */
function said({ text, lang }: Prose): TemplateResult | string {
  return lang === null ? text : html`<span lang=${lang}>${text}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-report': CairnReport;
  }
}
