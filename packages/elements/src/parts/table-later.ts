import type { TableView } from '@cairn/views';
import { noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { notNeeded, whenIdle, type Work } from './idle-work.js';
import { rowsInto, tableBody } from './table-rows.js';

/** What stands around the rows of a table. */
type Frame = (table: TableView, body: HTMLTableSectionElement) => TemplateResult;

/**
 * The table of a closed disclosure, made when the browser is idle: in the page a moment after the drawing, to be found, copied and
 * printed, without keeping the drawing waiting. An open one, and one that is being opened, has its table at once.
 */
class TableLater extends AsyncDirective {
  #disclosure: HTMLDetailsElement | undefined;
  #wanted: readonly [TableView, Frame] | undefined;
  #work: Work | undefined;
  #made = false;

  override render(_table: TableView, _frame: Frame): unknown {
    return this.#made ? noChange : nothing;
  }

  override update({ parentNode }: ChildPart, [table, frame]: [TableView, Frame]): unknown {
    this.#watch(parentNode);
    this.#stop();
    if (this.#disclosure?.open) {
      this.#wanted = undefined;
      this.#made = true;
      return frame(table, tableBody(table));
    }
    this.#wanted = [table, frame];
    this.#begin();
    return this.render(table, frame);
  }

  protected override disconnected(): void {
    this.#stop();
  }

  protected override reconnected(): void {
    this.#begin();
  }

  #begin(): void {
    if (!this.#wanted) return;
    this.#work = this.#steps(...this.#wanted);
    whenIdle(this.#work);
  }

  *#steps(table: TableView, frame: Frame): Generator<void> {
    const body = document.createElement('tbody');
    yield* rowsInto(body, table);
    this.#wanted = undefined;
    this.#work = undefined;
    this.#made = true;
    this.setValue(frame(table, body));
  }

  #stop(): void {
    if (this.#work) notNeeded(this.#work);
    this.#work = undefined;
  }

  /** A click on the summary comes before the disclosure opens; `toggle` comes after it, however it was opened. */
  #watch(parent: Node): void {
    if (this.#disclosure || !(parent instanceof HTMLDetailsElement)) return;
    this.#disclosure = parent;
    parent.addEventListener('click', this.#now);
    parent.addEventListener('toggle', this.#now);
  }

  readonly #now = (): void => {
    const work = this.#work;
    this.#stop();
    while (work && !work.next().done);
  };
}

export const tableLater = directive(TableLater);
