import type { DefinitionEntry, DefinitionView, Prose } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';
import { inOneStep, later } from './later.js';

/** A paragraph of the document, in the language it is in. */
function prose({ text, lang }: Prose): TemplateResult {
  return html`<p lang=${lang ?? nothing}>${text}</p>`;
}

/**
 * Terms and what is to be said of each: side by side where there is room. The first text stands in the description itself: Orca passes
 * over a paragraph that begins one.
 */
export function definitionList(entries: readonly DefinitionEntry[]): TemplateResult {
  return html`<dl class="definition-list">
    ${entries.map(
      ({ term, details: [first, ...rest] }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>
            ${first ? html`<span lang=${first.lang ?? nothing}>${first.text}</span>` : nothing}${rest.map(prose)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** What a measure is and how it is judged, behind a disclosure. Stands near the foot, beside "Show the figures". */
export function definition(view: DefinitionView): TemplateResult {
  return html`<details class="definition" part="definition">
    <summary>${view.show}</summary>
    ${later(() => inOneStep(() => definitionList(view.entries)))}
  </details>`;
}

/** The list of terms; the disclosure around it is of the base. */
export const definitionStyles = css`
  .definition-list {
    display: flex;
    flex-direction: column;
    margin: var(--_space) 0 calc(2 * var(--_space));
    max-width: 48rem;
  }
  /* The terms stand beside what is said of them where 30 letters fit beside a term, else above. */
  .definition-list > div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(4 * var(--_space));
    padding: calc(1.5 * var(--_space)) 0;
    border-top: 1px solid var(--_line);
  }
  .definition-list dt {
    flex: 1 1 9rem;
    max-width: 100%;
    color: var(--_muted);
  }
  .definition-list dd {
    flex: 4 1 15rem;
    min-width: 0;
    margin: 0;
    overflow-wrap: break-word;
  }
  .definition-list dd > * {
    white-space: pre-line;
  }
  .definition-list p {
    margin: var(--_space) 0 0;
  }
`;
