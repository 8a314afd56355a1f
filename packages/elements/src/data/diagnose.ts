import type { LoadFailureCode } from '@cairn/dataset';
import { blocked } from './policy.js';

/** How long a server may take to show that it is there. */
const TIMEOUT_MILLISECONDS = 5_000;

/** Browsers tell of a violation a moment after the request has failed. */
const MOMENT = 50;

/** Hosts whose answers never leave the reader's own machine. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127\.[\d.]+|\[::1\])$/u;

/** Whether browsers keep a page of an origin from asking for an address, because it has HTTPS and the address has not. */
export function isMixed(url: string, origin: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && origin.startsWith('https:') && !OWN_MACHINE.test(hostname);
}

/** Why an address gave no answer, as far as the page knows without asking anybody. */
export async function diagnoseHere(url: string): Promise<LoadFailureCode> {
  const { protocol } = new URL(url);
  if (protocol === 'file:') return 'fromFile';
  // A blob that a page may not read is as good as none.
  if (!/^https?:$/u.test(protocol)) return 'notFound';
  if (await isBlocked(url)) return 'blocked';
  if (isMixed(url, origin)) return 'insecure';
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

/** Whether the page's policy has kept this address from being asked. */
async function isBlocked(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const address = new URL(url);
  address.hash = '';
  // Of an address that a redirection leads to, only the origin is told.
  return blocked.has(address.href) || blocked.has(address.origin);
}
