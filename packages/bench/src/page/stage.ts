/** Where everything is shown. */
export const stage = document.querySelector('#stage') ?? document.body;

/** Empties the page, collects garbage and waits for a quiet frame; what follows runs at the start of a frame. */
export async function settle(): Promise<void> {
  stage.replaceChildren();
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

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
