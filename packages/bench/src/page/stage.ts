/** Where everything is shown. */
export const stage = document.querySelector('#stage') ?? document.body;

/** Empties the page, collects garbage and waits for a quiet frame; what follows runs at the start of a frame. */
export async function settle(): Promise<void> {
  stage.replaceChildren();
  document.adoptedStyleSheets = [];
  await calm();
}

/** Collects garbage and waits for a quiet frame. */
export async function calm(): Promise<void> {
  globalThis.gc?.();
  await nextFrame();
  await nextFrame();
}

/** The first task after the frame's styles, layout and paint: everything the main thread had to do is done by then. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** @returns when the frame began, in milliseconds */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** Waits until something has come about, and fails after ten seconds. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/**
 * Waits for the frame that shows what some work has written, and for the first task after it: the same frame for work that is done at
 * once or by microtasks, the next for work that is done later.
 */
export async function shown<Result>(work: Result | Promise<Result>): Promise<Result> {
  const frame = afterFrame();
  const done = Promise.resolve(work);
  const isLate = await Promise.race([done.then(() => false), frame.then(() => true)]);
  if (!isLate) await frame;
  const result = await done;
  if (isLate) {
    await nextFrame();
    await afterFrame();
  }
  return result;
}
