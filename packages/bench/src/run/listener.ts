import type { ContestResult } from '../measure/contest.js';
import { thisMachine } from '../measure/machine.js';
import type { Report } from '../report/page.js';
import type { Progress } from '../report/progress.js';
import type { Message } from './messages.js';

/** Follows one workload: draws the progress line, shows each contest when it is over, and keeps the results. */
export class Listener {
  readonly #progress: Progress;
  readonly #show: (result: ContestResult) => void;
  readonly #results: ContestResult[] = [];
  readonly #begun = performance.now();
  #opened = { title: '', about: '' };

  constructor(progress: Progress, show: (result: ContestResult) => void) {
    this.#progress = progress;
    this.#show = show;
  }

  readonly hear = (message: Message): void => {
    switch (message.kind) {
      case 'opened':
        this.#opened = message;
        return;
      case 'ran':
        this.#progress.show(this.#opened.title, message.share, `${message.contest}: ${message.contestant}`);
        return;
      case 'finished':
        this.#results.push(message.result);
        this.#progress.clear();
        this.#show(message.result);
        return;
      default:
        message satisfies never;
    }
  };

  report(id: string, browser: string | null): Report {
    const { title, about } = this.#opened;
    const seconds = (performance.now() - this.#begun) / 1000;
    return { id, title, about, machine: thisMachine(), browser, seconds, results: this.#results };
  }
}
