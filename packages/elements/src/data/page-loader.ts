import { Loader } from '@cairn/dataset';

/** How long a server may take before the reader is told. */
const TIMEOUT_MILLISECONDS = 30_000;

/** The page's one loader: elements with the same address share one request. Nothing that identifies the reader is sent along. */
export const pageLoader = new Loader((url) =>
  fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) }),
);
