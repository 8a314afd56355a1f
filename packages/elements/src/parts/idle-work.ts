/** Work in small steps; each `next` does one. */
export type Work = Iterator<unknown>;

/** A slice is shorter than half a frame, so that nothing the reader does has to wait for it. */
const SLICE_MILLISECONDS = 6;

/** Without idle time the browser still lets the work begin after so long. */
const PATIENCE_MILLISECONDS = 500;

/** All work that waits on this page, the oldest first. */
const waiting = new Set<Work>();
let asked = false;

/** Does work when the browser has nothing better to do, a slice at a time; all of the page's work takes turns in one queue. */
export function whenIdle(work: Work): void {
  waiting.add(work);
  ask();
}

/** Takes work back that is not needed any more. */
export function notNeeded(work: Work): void {
  waiting.delete(work);
}

/** Does all work that waits now: printing does not wait. */
export function finishIdleWork(): void {
  for (const work of waiting) {
    waiting.delete(work);
    while (!work.next().done);
  }
}

function ask(): void {
  if (asked) return;
  asked = true;
  listenForPrint();
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(slice, { timeout: PATIENCE_MILLISECONDS });
  // WebKit has no idle time to offer: a task of its own lets input and frames go first.
  else setTimeout(slice);
}

function slice(): void {
  asked = false;
  const end = performance.now() + SLICE_MILLISECONDS;
  for (const work of waiting) {
    while (performance.now() < end) {
      if (!work.next().done) continue;
      waiting.delete(work);
      break;
    }
  }
  if (waiting.size > 0) ask();
}

let listening = false;

/* Some browsers fire `beforeprint`, some only change the medium. */
function listenForPrint(): void {
  if (listening) return;
  listening = true;
  addEventListener('beforeprint', finishIdleWork);
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) finishIdleWork();
  });
}
