import type { Words } from '@cairn/views';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { warnOnce } from '../core/warn.js';
import type * as menuCode from './export-menu.js';
import type { ExportSource } from './export-source.js';

/* The same, fetched when a widget offers it. */

let code: typeof menuCode | undefined;

export class ExportMenu {
  readonly #host: ReactiveElement;
  #menu: menuCode.ExportMenu | undefined;
  #isAsked = false;
  #isMissing = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get isComing(): boolean {
    if (code) this.#menu ??= new code.ExportMenu(this.#host);
    else if (!this.#isAsked) void this.#fetch();
    return !this.#menu && !this.#isMissing;
  }

  render(source: ExportSource, words: Words): TemplateResult | typeof nothing {
    return this.#menu?.render(source, words) ?? nothing;
  }

  async #fetch(): Promise<void> {
    this.#isAsked = true;
    try {
      code = await import('./export-menu.js');
    } catch {
      this.#isMissing = true;
      warnOnce('exports', 'the menu of what can be taken away cannot be loaded; widgets stand without it.');
    }
    this.#host.requestUpdate();
  }
}
