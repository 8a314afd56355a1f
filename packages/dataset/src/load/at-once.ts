import { CodeNeeded } from '@cairn/analysis';

/**
 * Does all the steps of some work at once.
 *
 * @throws CodeNeeded where a step needs code that is not in the page yet
 */
export function atOnce<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value instanceof Promise) throw new CodeNeeded(step.value as Promise<boolean>);
  }
}
