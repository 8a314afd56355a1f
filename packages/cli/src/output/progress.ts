import { visible } from './visible.js';

/** What long work is at. */
export interface Progress {
  /** Replaces what was shown before. */
  show(text: string): void;
  /** Takes it away again, before anything else is written. */
  clear(): void;
}

interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const OFTEN = 100;
const NARROW = 80;

/** One line at the end of a terminal, at most ten times a second; nothing into a pipe or file, nor on a terminal without cursor. */
export function progressOn(
  stream: Stream,
  environment: NodeJS.ProcessEnv,
  clock: () => number = () => performance.now(),
): Progress {
  if (stream.isTTY !== true || environment['TERM'] === 'dumb')
    return { show: () => undefined, clear: () => undefined };
  let last = -Infinity;
  let isShown = false;
  return {
    show: (text) => {
      const now = clock();
      if (now - last < OFTEN) return;
      last = now;
      isShown = true;
      stream.write(`\r\u001b[2K${visible(text).slice(0, (stream.columns ?? NARROW) - 1)}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
