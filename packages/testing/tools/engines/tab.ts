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
  close(): Promise<void>;
}

/** How long a page may take to show something, in milliseconds; machines that build at the same time are slow. */
const PATIENCE = 20_000;
const PAUSE = 40;

/**
 * Asks the page again and again whether something is so.
 *
 * @throws Error where it does not come to be so
 */
export async function until<Parameters extends readonly unknown[]>(
  tab: Tab,
  what: string,
  isSo: (...parameters: Parameters) => boolean,
  ...parameters: Parameters
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await tab.run(isSo, ...parameters))) {
    if (performance.now() > end) throw new Error(`never came to be so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
