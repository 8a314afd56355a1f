import { guideOf, type GuideKind, type Words } from '@cairn/views';
import { html, type TemplateResult } from 'lit';
import { inOneStep, later } from './later.js';

/** How the widget is read, behind a disclosure. Stands at the foot, beside the definition and "Show the figures". */
export function guide(kinds: readonly GuideKind[], words: Words): TemplateResult {
  const sentences = () => kinds.flatMap((kind) => guideOf(kind, words).sentences);
  return html`<details class="guide" part="guide">
    <summary>${words.messages.guides.show}</summary>
    ${later(() => inOneStep(() => guideList(sentences())))}
  </details>`;
}

/** The sentences of a guide. */
export function guideList(sentences: readonly string[]): TemplateResult {
  return html`<ul class="guide-list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
