import type { RelationshipReading } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';

/** What the point that is read says. */
export function readingLine({ name, items }: RelationshipReading): TemplateResult {
  return html`<div class="reading" part="reading">
    <strong>${name}</strong>
    ${items.map(
      ({ measure, value, note }) =>
        html`<span class="item"
          ><span class="measure">${measure}</span>
          <span class="value">${value}</span>
          ${note === '' ? nothing : html`<span class="note">${note}</span>`}</span
        >`,
    )}
  </div>`;
}
