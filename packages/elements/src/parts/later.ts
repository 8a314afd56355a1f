import { noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { notNeeded, whenIdle, type Work } from './idle-work.js';

/** Makes what a disclosure holds, in steps between which it may be left; the last gives it. */
type Steps = () => Generator<void, TemplateResult>;

/**
 * What a closed disclosure holds, made when the browser is idle: in the page a moment after the drawing, to be found, copied and
 * printed, without keeping the drawing waiting. An open one, and one that is being opened, has it at once.
 */
class Later extends AsyncDirective {
  #disclosure: HTMLDetailsElement | undefined;
  #wanted: Steps | undefined;
  #work: Work | undefined;
  #made = false;

  override render(_steps: Steps): unknown {
    return this.#made ? noChange : nothing;
  }

  override update({ parentNode }: ChildPart, [steps]: [Steps]): unknown {
    this.#watch(parentNode);
    this.#stop();
    if (this.#disclosure?.open) {
      this.#wanted = undefined;
      this.#made = true;
      return resultOf(steps());
    }
    this.#wanted = steps;
    this.#begin();
    return this.render(steps);
  }

  protected override disconnected(): void {
    this.#stop();
  }

  protected override reconnected(): void {
    this.#begin();
  }

  #begin(): void {
    if (!this.#wanted) return;
    this.#work = this.#all(this.#wanted);
    whenIdle(this.#work);
  }

  *#all(steps: Steps): Generator<void> {
    const made = yield* steps();
    this.#wanted = undefined;
    this.#work = undefined;
    this.#made = true;
    this.setValue(made);
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
    parent.addEventListener('toggle', keepInSight);
  }

  readonly #now = (): void => {
    const work = this.#work;
    this.#stop();
    while (work && !work.next().done);
  };
}

/** An open disclosure has a line of its own, to which what was pressed moves with it: there too it is to be seen. */
function keepInSight({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  currentTarget.querySelector('summary:focus')?.scrollIntoView({ block: 'nearest' });
}

/** All steps at once. */
export function resultOf(steps: Generator<void, TemplateResult>): TemplateResult {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What is quickly made. */
export function* inOneStep(make: () => TemplateResult): Generator<void, TemplateResult> {
  yield;
  return make();
}

export const later = directive(Later);
