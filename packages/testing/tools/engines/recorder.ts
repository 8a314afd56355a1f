import type { Tab } from './tab.js';

/** What a page has told since it was opened. */
export interface Told {
  /** Warnings and errors of the console, and what was thrown. */
  readonly said: readonly string[];
  /** Violations of the page's policy. */
  readonly violations: readonly string[];
  /** Codes of `cairn-error`. */
  readonly codes: readonly string[];
}

/** A classic script that a page loads first, from its own origin, so that all engines tell the same. */
export const recorderScript = `
  globalThis.told = { said: [], violations: [], codes: [] };
  // The compiler of the tests keeps the names of functions with this.
  globalThis.__name = (task) => task;
  for (const kind of ['warn', 'error']) {
    const real = console[kind];
    console[kind] = (...words) => { told.said.push(words.join(' ')); real.apply(console, words); };
  }
  addEventListener('error', ({ message }) => told.said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.said.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // The browser asks for this one itself.
    if (blockedURI.endsWith('/favicon.ico')) return;
    told.violations.push([violatedDirective, blockedURI, sample].join(' '));
  });
  addEventListener('cairn-error', ({ detail }) => told.codes.push(detail.code));
`;

export function toldBy(tab: Tab): Promise<Told> {
  return tab.run(() => (globalThis as unknown as { told: Told }).told);
}
