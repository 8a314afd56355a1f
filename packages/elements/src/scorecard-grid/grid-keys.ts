import type { GridChoices } from './grid-choices.js';
import type { RovingCells } from '../parts/roving-cells.js';
import type { TableWindow } from '../parts/table-window.js';

/** What the keys do in the table: to the next cell, drawn already or not, and out of an open one. */
export class GridKeys {
  readonly #cells: RovingCells;
  readonly #window: TableWindow;
  readonly #choices: GridChoices;
  readonly #host: { readonly renderRoot: ParentNode; readonly updateComplete: Promise<boolean> };

  constructor(
    host: { readonly renderRoot: ParentNode; readonly updateComplete: Promise<boolean> },
    cells: RovingCells,
    window: TableWindow,
    choices: GridChoices,
  ) {
    this.#host = host;
    this.#cells = cells;
    this.#window = window;
    this.#choices = choices;
  }

  /** Closes the open cell. */
  readonly close = (): void => {
    // Back to where the reader came from, before that place is drawn anew.
    this.#host.renderRoot.querySelector<HTMLElement>('.choose.open')?.focus();
    this.#choices.close();
  };

  /** To be called for `keydown` within the table. */
  readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#choices.chosen) {
      event.stopPropagation();
      this.close();
      return;
    }
    const current = this.#cells.current;
    if (!current || event.target !== current || !this.#window.reach(current, event)) {
      this.#cells.pressed(event);
      return;
    }
    event.preventDefault();
    const { key, ctrlKey } = event;
    void this.#host.updateComplete.then(() => {
      this.#cells.follow({ key, ctrlKey });
    });
  };
}
