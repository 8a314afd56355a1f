import type { List } from './entries.js';
import { pointer, type Finding, type Issue, type Step } from './issue.js';
import { mustBeAsLong, mustBeList } from './sentences.js';
import { tally, type Tally } from './tally.js';

/** What is found in the arrays of the one series that stands at `base`. */
export class Findings {
  readonly #base: readonly Step[];
  #tally: Tally | undefined;

  constructor(base: readonly Step[]) {
    this.#base = base;
  }

  add(finding: Finding, steps: readonly Step[], severity: Issue['severity'] = 'error'): void {
    this.#tally ??= tally();
    const { code, message, remedy } = finding;
    this.#tally.add({ code, severity, path: pointer(...this.#base, ...steps), message, remedy });
  }

  list(series: Readonly<Record<string, unknown>>, field: string): List | undefined {
    const value = series[field];
    if (Array.isArray(value)) return value as List;
    this.add(mustBeList(field, value), [field]);
    return undefined;
  }

  sameLength(field: string, list: List, periods: List): void {
    if (list.length !== periods.length) this.add(mustBeAsLong(field, list.length, periods.length), [field]);
  }

  issues(): readonly Issue[] {
    return this.#tally?.issues() ?? [];
  }
}
