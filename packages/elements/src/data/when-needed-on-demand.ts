import { LoadError, type LoadFailureCode } from '@cairn/dataset';
import type { verifier as Verifier } from './verify.js';

/* The same, fetched when a page needs it. */

/** Without a network nothing can be fetched, and nothing more has to be found out. */
const found = async (url: string, name: 'diagnose' | 'diagnoseHere'): Promise<LoadFailureCode> =>
  navigator.onLine ? (await import('./diagnose.js'))[name](url) : 'offline';

export const diagnose = (url: string) => found(url, 'diagnose');
export const diagnoseHere = (url: string) => found(url, 'diagnoseHere');

export function verifier(...given: Parameters<typeof Verifier>): ReturnType<typeof Verifier> {
  let verify: ReturnType<typeof Verifier> | undefined;
  return async (...asked) => {
    // What cannot be checked is not believed.
    const code = await import('./verify.js').catch(() => {
      throw new LoadError('unverifiable');
    });
    await (verify ??= code.verifier(...given))(...asked);
  };
}
