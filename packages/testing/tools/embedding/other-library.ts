import { html, LitElement, type TemplateResult } from 'lit';

/** An element of some other library on the page, drawn by a copy of Lit of its own. */
class OtherBadge extends LitElement {
  protected override render(): TemplateResult {
    return html`<p>Drawn by another library</p>`;
  }
}

customElements.define('other-badge', OtherBadge);
