import { Loader, type Request } from '@cairn/dataset';
import { addressIn } from './address-in.js';
import { hasIntegrity, hasPageIntegrity } from './integrity.js';
import { inTurns } from './in-turns.js';
import { pageRequest } from './page-request.js';
import { diagnose, diagnoseHere, verifier } from './when-needed.js';

/** A loader that lives in the page's time. */
export function loaderOf(request: Request, publicKey: string | undefined): Loader {
  // Where the page asks in its own way, only the page knows who is asked.
  const found = request === pageRequest ? diagnose : diagnoseHere;
  return new Loader({
    request,
    diagnose: found,
    addressOf: addressIn,
    holds: request === pageRequest ? hasPageIntegrity : hasIntegrity,
    verify: publicKey === undefined ? undefined : verifier(publicKey, request, found),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    random: Math.random,
    inTurns,
  });
}

const loaders = new Map<string | undefined, Loader>();

/**
 * The page's one loader for documents of one publisher, or of any: elements with the same address share one request.
 *
 * @param publicKey the key that documents must be signed with
 */
export function pageLoader(publicKey?: string): Loader {
  const known = loaders.get(publicKey);
  if (known) return known;
  const loader = loaderOf(pageRequest, publicKey);
  loaders.set(publicKey, loader);
  // What failed for want of a network is asked for again when there is one.
  addEventListener('online', () => {
    loader.retryAll(['offline', 'unreachable']);
  });
  return loader;
}
