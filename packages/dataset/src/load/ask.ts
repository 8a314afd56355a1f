import { atOnce } from './at-once.js';
import { failureOfError, failureOfStatus, type Answer, type Request } from './answer.js';
import type { FailedState, LoadFailureCode } from './load-state.js';
import { failed } from './read.js';
import { waitBefore } from './retry.js';

/** What loading needs from around it. */
export interface Surroundings {
  readonly request: Request;
  /** Finds out more about an address that gave no answer. */
  readonly diagnose?: (url: string) => Promise<LoadFailureCode>;
  /** Checks the signature of a text before it is read; throws a `LoadError` where it does not hold. */
  readonly verify?: ((url: string, text: string, again: boolean) => Promise<void>) | undefined;
  /** Whether a text has a Subresource Integrity hash; throws a `LoadError` where that cannot be told. */
  readonly holds?: (text: string, integrity: string) => Promise<boolean>;
  /** The whole address of a part; as the document gives it where left out. */
  readonly addressOf?: (href: string, base: string) => string;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /**
   * Does the steps of long work so that a page is never kept from other things; all at once where left out. A step that is a promise
   * is waited for.
   */
  readonly inTurns?: <Result>(steps: Iterator<unknown, Result>) => Promise<Result>;
}

/** Does the steps of long work as the surroundings would have it. */
export async function inTurns<Result>(
  around: Surroundings,
  steps: Iterator<unknown, Result>,
): Promise<Result> {
  return around.inTurns ? around.inTurns(steps) : atOnce(steps);
}

/** One thing to be asked for. */
export interface Errand<Good> {
  readonly url: string;
  /** Whether what a cache has kept must be checked with the server. */
  readonly again: boolean;
  /** The hash that the answer must have; whoever asks may let the browser see to it. */
  readonly integrity?: string;
  readonly read: (answer: Answer, again: boolean) => Promise<Good | FailedState>;
}

/** Faults of a text that a cache may have kept from another time than what it must fit. */
const MAY_BE_OLD: ReadonlySet<LoadFailureCode> = new Set(['forged', 'altered']);

/** Asks a server, as often as may help. */
export async function ask<Good>(around: Surroundings, errand: Errand<Good>): Promise<Good | FailedState> {
  let { again } = errand;
  for (let requests = 1; ; requests++) {
    const { outcome, retryAfter } = await askOnce(around, { ...errand, again });
    if (!isFailed(outcome)) return outcome;
    if (MAY_BE_OLD.has(outcome.failure.code) && !again) {
      again = true;
      continue;
    }
    const pause = waitBefore(outcome.failure.code, requests, retryAfter ?? 0, around.random());
    if (pause === null) return outcome;
    await around.wait(pause);
  }
}

async function askOnce<Good>(
  around: Surroundings,
  { url, again, integrity, read }: Errand<Good>,
): Promise<{ readonly outcome: Good | FailedState; readonly retryAfter?: number | undefined }> {
  let answer: Answer;
  try {
    answer = await around.request(url, again, integrity);
  } catch (error) {
    const code = failureOfError(error, 'unreachable');
    return { outcome: failed(code === 'unreachable' ? await diagnosed(around, url) : code, url) };
  }
  const { status, retryAfter } = answer;
  const refusal = failureOfStatus(status);
  if (refusal) return { outcome: failed(refusal, url, status), retryAfter };
  try {
    return { outcome: await read(answer, again) };
  } catch (error) {
    return { outcome: failed(failureOfError(error, 'cutOff'), url, status) };
  }
}

async function diagnosed({ diagnose }: Surroundings, url: string): Promise<LoadFailureCode> {
  try {
    return (await diagnose?.(url)) ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}

export function isFailed(outcome: unknown): outcome is FailedState {
  return (outcome as { readonly phase?: unknown }).phase === 'failed';
}
