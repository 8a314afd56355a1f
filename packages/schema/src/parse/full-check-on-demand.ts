import type { fullCheck as FullCheck, Given } from './full.js';
import type { ParseOptions, ParseResult } from './parse.js';
import type { Steps } from './steps.js';

let loaded: typeof FullCheck | undefined;
let coming: Promise<boolean> | undefined;
let isMissing = false;

/** The same check, fetched when a document has a fault: most have none. The step for which it is not here yet is a promise of it. */
export function* fullCheck(given: Given, options: ParseOptions): Steps<ParseResult> {
  if (!loaded && !isMissing) yield (coming ??= load());
  if (loaded) return yield* loaded(given, options);
  // Whoever asks next has it fetched once more.
  isMissing = false;
  return { document: null, issues: [UNCHECKED] };
}

function load(): Promise<boolean> {
  return import('./full.js').then(
    (code) => {
      loaded = code.fullCheck;
      return true;
    },
    () => {
      coming = undefined;
      isMissing = true;
      return false;
    },
  );
}

const UNCHECKED = {
  code: 'not-checked',
  severity: 'error',
  path: '',
  message: 'The document has faults, and what would name them could not be loaded.',
  remedy: 'Load the page again, or run "cairn check".',
} as const;
