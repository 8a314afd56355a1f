import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** How many rows Page Up and Page Down pass. */
const PAGE = 10;

/**
 * Makes the buttons in the cells of a table one stop of the Tab key: the arrow keys move between them, Home and End to the ends of
 * the row, with Ctrl to those of the table. Templates write `tabindex="-1"` on each button; this alone changes it.
 */
export class RovingCells implements ReactiveController {
  readonly #host: Host;
  #current: HTMLButtonElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const table = this.#host.renderRoot.querySelector('table');
    if (!table || (this.#current && table.contains(this.#current))) return;
    this.#become(buttonsOf(table)[0]);
  }

  /** To be called for `focusin` within the table. */
  readonly focused = (event: FocusEvent): void => {
    const button = event.target;
    if (button instanceof HTMLButtonElement && isOfCell(button)) this.#become(button);
  };

  /** The button that the Tab key reaches. */
  get current(): HTMLButtonElement | undefined {
    return this.#current;
  }

  /** To be called for `keydown` within the table. */
  readonly pressed = (event: KeyboardEvent): void => {
    const button = event.target;
    if (!(button instanceof HTMLButtonElement) || !isOfCell(button) || event.altKey || event.metaKey) return;
    const next = destination(button, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** Goes from the current button where a key leads that was pressed before the table was drawn as it is. */
  follow(event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): void {
    if (this.#current) destination(this.#current, event)?.focus();
  }

  #become(button: HTMLButtonElement | undefined): void {
    if (this.#current === button) return;
    this.#current?.setAttribute('tabindex', '-1');
    this.#current = button;
    button?.setAttribute('tabindex', '0');
  }
}

function destination(
  from: HTMLButtonElement,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HTMLButtonElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return undefined;
  const forward = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const inRow = buttonsOf(row);
  const beside = inRow.indexOf(from);
  const inColumn = [...table.rows].flatMap((one) => buttonOf(one.cells[cell.cellIndex]) ?? []);
  const above = inColumn.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return inRow[beside + (key === forward ? 1 : -1)];
    case 'ArrowUp':
      return inColumn[above - 1];
    case 'ArrowDown':
      return inColumn[above + 1];
    case 'PageUp':
      return inColumn[Math.max(0, above - PAGE)];
    case 'PageDown':
      return inColumn[Math.min(inColumn.length - 1, above + PAGE)];
    case 'Home':
      return ctrlKey ? buttonsOf(table)[0] : inRow[0];
    case 'End':
      return ctrlKey ? buttonsOf(table).at(-1) : inRow.at(-1);
    default:
      return undefined;
  }
}

function isOfCell(button: HTMLButtonElement): boolean {
  return button.matches('[data-cell]');
}

function buttonOf(cell: HTMLTableCellElement | undefined): HTMLButtonElement | null | undefined {
  return cell?.querySelector<HTMLButtonElement>('button[data-cell]');
}

function buttonsOf(root: ParentNode): readonly HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('button[data-cell]')];
}
