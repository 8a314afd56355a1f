import type { LoadFailureCode } from '@cairn/dataset';
import { isBlocked } from './policy.js';

/** How long a server may take to show that it is there. */
const TIMEOUT_MILLISECONDS = 5_000;

/**
 * Why an address gave no answer, as far as a page can find out. Browsers do not say, so the same server is asked whether it is there
 * at all; nobody else is asked.
 */
export async function diagnose(url: string): Promise<LoadFailureCode> {
  const { protocol, origin } = new URL(url);
  // A file or blob that a page may not read is as good as none.
  if (!/^https?:$/u.test(protocol)) return 'notFound';
  if (await isBlocked(url)) return 'blocked';
  if (!navigator.onLine) return 'offline';
  if (origin === location.origin) return 'unreachable';
  try {
    await fetch(url, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    return 'notShared';
  } catch {
    return 'unreachable';
  }
}
