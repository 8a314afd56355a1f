import { CodeNeeded } from '@cairn/views';
import type { ReactiveControllerHost } from 'lit';

/** Why there is no result yet: code that the calculation needs is on its way, or could not be loaded. */
export type CodeReading = { readonly isComing: true } | { readonly isMissing: true };

/** Fetches that failed: to ask again would wait for ever. */
const failed = new WeakSet<Promise<boolean>>();

/** The result of a calculation. Where it needs code that is not in the page the host is updated when that has come. */
export function withCode<Result>(
  host: ReactiveControllerHost,
  calculate: () => Result,
): CodeReading | Result {
  try {
    return calculate();
  } catch (fault) {
    if (!(fault instanceof CodeNeeded)) throw fault;
    const { coming } = fault;
    if (failed.has(coming)) return { isMissing: true };
    void coming.then((had) => {
      if (!had) failed.add(coming);
      host.requestUpdate();
    });
    return { isComing: true };
  }
}
