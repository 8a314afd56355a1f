import type { Dataset } from '@cairn/dataset';
import { storyView, type OneStory, type StoryView, type ViewResult, type Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { compactFigureStyles } from '../parts/compact-figure.js';
import { figures } from '../parts/data-table.js';
import { definitionStyles } from '../parts/definition.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { richTextStyles } from '../parts/rich-text.js';
import { oneStory, titleId } from './story-templates.js';
import { styles } from './story.styles.js';

/**
 * A person's story or quote beside the measures it belongs to, or all stories of a measure or an area.
 *
 * @summary People's stories beside the figures.
 * @element cairn-story
 * @slot - Shown until the first good render, and again when there is nothing to show: a table or a link, for instance.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The title of the story, or what the list is about.
 * @csspart story - One story.
 * @csspart image - The picture of a story.
 * @csspart quote - What the person said, and who that was.
 * @csspart value - The latest figure of a measure with its unit.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart definition - The disclosure with what a measure is.
 * @csspart figures - The disclosure with the table of the figures.
 * @csspart table - The table of the figures.
 * @csspart export - The menu of what can be taken away; only where figures stand beside the story.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnStory extends CairnElement<StoryView> {
  static override styles = [
    tokens,
    base,
    status,
    compactFigureStyles,
    definitionStyles,
    richTextStyles,
    styles,
  ];

  /** Id of a story; without it those of the measure and the area are listed, or all. */
  @property() story: string | undefined;

  /** Id of an indicator: the stories that belong to it. */
  @property() indicator: string | undefined;

  /** Id of an area: its stories, and those of no area, whose figures are then the area's. */
  @property() area: string | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<StoryView> {
    const { indicator, area } = this.selection;
    return storyView(dataset, { story: this.story, indicator, area }, words);
  }

  protected override get overviews(): boolean {
    return this.story === undefined;
  }

  protected override exportOf({ heading, stories, table }: StoryView): ExportSource | null {
    const name = heading ?? stories[0]?.title.text ?? '';
    return table && { heading: name, tables: () => [withoutUnit(table)], picture: null };
  }

  protected override draw({ heading, sentence, stories, table }: StoryView, words: Words): TemplateResult {
    const listed = heading !== null;
    const level = this.level + (listed ? 2 : 1);
    return html`${
        listed
          ? html`${this.heading(heading)}
              <p class="sentence">${sentence}</p>`
          : nothing
      }
      <div class=${listed ? 'stories' : nothing}>
        ${stories.map((one, at) => oneStory(one, this.#title(one, at, listed), at, level, words))}
      </div>
      ${table === null ? nothing : figures(table, words.messages.table.show)}`;
  }

  #title({ title }: OneStory, at: number, listed: boolean): TemplateResult {
    const text = html`<span lang=${title.lang ?? nothing}>${title.text}</span>`;
    if (!listed) return this.heading(text, titleId(at));
    return html`<div class="title" id=${titleId(at)} role="heading" aria-level=${Math.min(6, this.level + 1)}>
      ${text}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-story': CairnStory;
  }
}
