import type { Recording } from './recording.js';

/** What the browser counts of a page, after it has collected garbage. */
export interface PageCounts {
  /** Bytes of JavaScript in use. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Milliseconds that tasks of the page have taken so far. */
  readonly taskTime: number;
}

/** The first time that something is shown in a page which has just been opened. */
export interface ColdStart {
  readonly workload: string;
  readonly contestant: string;
  /** What a limit shows; the fresh page must not have had to draw it before. */
  readonly recording: Recording | null;
}

/*
 * What the command does for a page, as only it can: it looks from outside, and it opens other pages.
 */

declare global {
  interface Window {
    /** Without `collect` garbage is left, which is quicker. */
    counts: (collect: boolean) => Promise<PageCounts>;
    /** @returns the milliseconds it took */
    coldStart: (start: ColdStart) => Promise<number>;
  }
}

export function counts(collect = true): Promise<PageCounts> {
  return window.counts(collect);
}

export function coldStart(
  workload: string,
  contestant: string,
  recording: Recording | null = null,
): Promise<number> {
  return window.coldStart({ workload, contestant, recording });
}
