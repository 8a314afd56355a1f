import { Loader } from '@cairn/dataset';

/** How long a server may take before the reader is told. */
const TIMEOUT_MILLISECONDS = 30_000;

/** The answer where the address is none: nothing can be there. */
const NOWHERE = { ok: false, status: 404, text: () => Promise.resolve('') };

/** The page's one loader: elements with the same address share one request. Nothing that identifies the reader is sent along. */
export const pageLoader = new Loader((url) =>
  URL.canParse(url)
    ? fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) })
    : Promise.resolve(NOWHERE),
);
