import type { Words } from '@cairn/views';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { save } from './download.js';
import { printAlone } from './export-print.js';
import type { ExportSource, Pictures } from './export-source.js';

type Kind = 'copy' | 'csv' | 'xlsx' | 'svg' | 'png' | 'print';

/** Width of a picture where the widget is narrower, in pixels. */
const LEAST_WIDTH = 640;

/** A menu of what a reader can take away from a widget: its figures as files, its drawing as a picture, a print of it alone. */
export class ExportMenu implements ReactiveController {
  /** Whether its code is still on its way. The build for small files has another class of this name, which fetches this one. */
  readonly isComing: boolean = false;
  readonly #host: ReactiveElement;
  #open = false;
  #told: keyof Pick<Words['messages']['exports'], 'copied' | 'saved' | 'failed' | 'notCopied'> | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = false;
  }

  render(source: ExportSource, words: Words): TemplateResult {
    const { exports: said } = words.messages;
    const pictures: readonly Kind[] = source.picture ? ['svg', 'png'] : [];
    const tables: readonly Kind[] = source.tables ? ['copy', 'csv', 'xlsx'] : [];
    const kinds: readonly Kind[] = [...tables, ...pictures, 'print'];
    return html`<div class="export" part="export" @keydown=${this.#keydown} @focusout=${this.#focusout}>
      <button
        class="button"
        id="export"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.#open ? 'true' : 'false'}
        @click=${this.#toggle}
      >
        ${said.menu}
      </button>
      ${
        this.#open
          ? html`<div class="export-menu" role="menu" aria-labelledby="export">
              ${kinds.map(
                (kind, at) =>
                  html`<button
                    class="export-item"
                    type="button"
                    role="menuitem"
                    tabindex=${at === 0 ? 0 : -1}
                    @click=${() => {
                      void this.#choose(kind, source, words.tag);
                    }}
                  >
                    ${said[kind]}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <span class="export-told" aria-live="polite">${this.#told === null ? nothing : said[this.#told]}</span>
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#told = null;
    this.#show(!this.#open);
  };

  /** The focus goes into the menu with it, and back to its button. */
  #show(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (open ? this.#items[0] : this.#button)?.focus());
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#export');
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.export-item')];
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (!this.#open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#show(false);
      return;
    }
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(':focus'));
    const { length } = items;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % length,
      ArrowUp: (at - 1 + length) % length,
      Home: 0,
      End: length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };

  /** A menu that is left behind closes. */
  readonly #focusout = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!this.#open || inside || relatedTarget === null) return;
    this.#open = false;
    this.#host.requestUpdate();
  };

  async #choose(kind: Kind, source: ExportSource, lang: string): Promise<void> {
    this.#show(false);
    await this.#host.updateComplete;
    if (kind === 'print') {
      printAlone(this.#host);
      return;
    }
    try {
      await (kind === 'svg' || kind === 'png'
        ? this.#picture(kind, source, lang)
        : this.#tables(kind, source));
      this.#told = kind === 'copy' ? 'copied' : 'saved';
    } catch {
      this.#told = kind === 'copy' ? 'notCopied' : 'failed';
    }
    this.#host.requestUpdate();
  }

  async #tables(kind: 'copy' | 'csv' | 'xlsx', source: ExportSource): Promise<void> {
    const { copyTables, tablesCsv, tablesXlsx } = await import('./export-tables.js');
    if (kind === 'copy') await copyTables(source);
    else save(fileName(source, kind), (kind === 'csv' ? tablesCsv : tablesXlsx)(source));
  }

  async #picture(kind: 'svg' | 'png', source: ExportSource, lang: string): Promise<void> {
    const pictures: Pictures = await import('./export-pictures.js');
    const width = Math.max(LEAST_WIDTH, Math.round(this.#host.getBoundingClientRect().width));
    // On paper and in documents the ground is white.
    const picture = source.picture?.(pictures)({ width, lang, theme: 'light' });
    const file =
      picture &&
      (kind === 'svg' ? svgFile(pictures.pictureSvg(picture)) : await pictures.picturePng(picture));
    if (!file) throw new Error('no picture');
    save(fileName(source, kind), file);
  }
}

const svgFile = (text: string) => new Blob([text], { type: 'image/svg+xml' });

/** The heading as the name of a file on every system. */
function fileName({ heading }: ExportSource, ending: string): string {
  const name = heading
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'cairn' : name}.${ending}`;
}
