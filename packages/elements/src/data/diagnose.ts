import type { LoadFailureCode } from '@cairn/dataset';
import { isBlocked } from './policy.js';

/** How long a server may take to show that it is there. */
const TIMEOUT_MILLISECONDS = 5_000;

/** Why an address gave no answer, as far as the page knows without asking anybody. */
export async function diagnoseHere(url: string): Promise<LoadFailureCode> {
  // A file or blob that a page may not read is as good as none.
  if (!/^https?:$/u.test(new URL(url).protocol)) return 'notFound';
  if (await isBlocked(url)) return 'blocked';
  return navigator.onLine ? 'unreachable' : 'offline';
}

/**
 * Why an address gave no answer, as far as a page can find out. Browsers do not say, so the same server is asked whether it leads
 * elsewhere, to a sign-in that no page may read, and whether it is there at all; nobody else is asked.
 */
export async function diagnose(url: string): Promise<LoadFailureCode> {
  const code = await diagnoseHere(url);
  if (code !== 'unreachable') return code;
  if ((await asks(url, { redirect: 'manual' }))?.type === 'opaqueredirect') return 'redirected';
  if (new URL(url).origin === location.origin) return code;
  return (await asks(url, { mode: 'no-cors' })) ? 'notShared' : code;
}

/** What a server answers that is asked for nothing but an answer. */
async function asks(url: string, how: RequestInit): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  try {
    return await fetch(url, { method: 'HEAD', credentials: 'omit', cache: 'no-store', signal, ...how });
  } catch {
    return undefined;
  }
}
