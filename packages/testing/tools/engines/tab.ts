/** A page in one of the engines, as far as the tests of the built release need it. */
export interface Tab {
  open(url: string): Promise<void>;
  /**
   * Runs a function in the page and gives what it returns or resolves to. It goes there as text: it knows nothing of what stands around it
   * here, and its parameters and result are JSON.
   */
  run<Parameters extends readonly unknown[], Result>(
    task: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Shows the page in the reader's own few colours. @returns false where the engine cannot be asked to */
  forceColours(on: boolean): Promise<boolean>;
  /** Goes back to the page before, which the browser may have kept. */
  back(): Promise<void>;
  close(): Promise<void>;
}

/** How long a page may take to show something, in milliseconds; machines that build at the same time are slow. */
const PATIENCE = 15_000;
const PAUSE = 40;

/**
 * Asks the page again and again what it still waits for, until that is nothing.
 *
 * @throws Error where it goes on waiting
 */
export async function until<Parameters extends readonly unknown[]>(
  tab: Tab,
  what: string,
  waitsFor: (...parameters: Parameters) => string,
  ...parameters: Parameters
): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const missing = await tab.run(waitsFor, ...parameters);
    if (missing === '') return;
    if (performance.now() > end) throw new Error(`it did not come to be that ${what}: ${missing}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
