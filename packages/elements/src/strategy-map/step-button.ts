import { html, type TemplateResult } from 'lit';

/** A button that goes one step. At its end it does nothing but keeps the focus, which a disabled button would lose. */
export function stepButton(label: string, ended: boolean, go: () => void): TemplateResult {
  return html`<button
    type="button"
    aria-disabled=${ended ? 'true' : 'false'}
    @click=${() => {
      if (!ended) go();
    }}
  >
    ${label}
  </button>`;
}
