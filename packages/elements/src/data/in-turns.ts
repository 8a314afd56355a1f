/** A slice is shorter than a frame, so that scrolling and typing go on. */
const SLICE_MILLISECONDS = 8;

/** Does long work in slices; between them the page does what it has to. A hidden page goes on too. A step that is a promise is waited for. */
export async function inTurns<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let end = performance.now() + SLICE_MILLISECONDS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value instanceof Promise) await step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE_MILLISECONDS;
  }
}

/** The next task, after those that wait already: timers would be made to wait, and `scheduler.yield` goes before everybody else. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
