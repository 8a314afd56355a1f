/**
 * Work that can be done a step at a time. A step may be a promise of code that the next one needs: wait for it before going on. Only the
 * build of small files for pages has such steps.
 */
export type Steps<Result> = Generator<unknown, Result>;

/** Does all the steps of some work at once. */
export function finished<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
