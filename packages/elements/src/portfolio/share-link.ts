import type { Words } from '@cairn/views';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** A button that copies a link; where the browser does not let it, a field to copy it from. */
export class ShareLink implements ReactiveController {
  readonly #host: LitElement;
  #link = '';
  #outcome: 'none' | 'copied' | 'refused' = 'none';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = 'none';
  }

  /** The button; nothing where there is no link to give. */
  button(link: string | null, words: Words): TemplateResult | typeof nothing {
    // What was copied is no link to another choice.
    if (link !== this.#link) this.#outcome = 'none';
    this.#link = link ?? '';
    if (link === null) return nothing;
    return html`<button class="button" type="button" @click=${this.#copy}>
      ${words.messages.portfolio.copy}
    </button>`;
  }

  /** What became of it. */
  field({ messages: { portfolio } }: Words): TemplateResult {
    const isRefused = this.#outcome === 'refused';
    return html`<p class=${this.#outcome === 'none' ? 'visually-hidden' : 'note'} aria-live="polite">
        ${this.#outcome === 'copied' ? portfolio.copied : isRefused ? portfolio.copyByHand : ''}
      </p>
      ${
        isRefused
          ? html`<label class="field share"
              >${portfolio.link}<input type="text" readonly .value=${this.#link}
            /></label>`
          : nothing
      }`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#outcome = 'copied';
    } catch {
      this.#outcome = 'refused';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#outcome === 'refused')
      this.#host.renderRoot.querySelector<HTMLInputElement>('.share input')?.select();
  };
}
