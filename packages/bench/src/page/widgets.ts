import type { Contestant } from '../measure/contest.js';
import { finishedMarkup, showMarkup, type FinishedMarkup } from './finished-markup.js';
import { afterFrame, settle, stage } from './stage.js';

/** The part of an element that tells whether it has drawn all it has to. */
export interface Widget extends HTMLElement {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** Shows elements that are made anew for each run. */
export function widgets(name: string, make: () => readonly Widget[]): Contestant {
  return {
    name,
    role: 'ours',
    run: async () => {
      const elements = make();
      stage.append(...elements);
      await afterFrame();
      if (elements.some(({ isUpdatePending }) => isUpdatePending))
        throw new Error(`${name} is not done after its frame`);
      return elements.length;
    },
  };
}

/** Shows elements, and waits until they have all they write: the tables that they make when the page is idle, too. */
export function completeWidgets(name: string, make: () => readonly Widget[]): Contestant {
  return {
    name,
    role: 'ours',
    run: async () => {
      const elements = make();
      stage.append(...elements);
      await afterFrame();
      await tablesOf(elements);
      return elements.length;
    },
  };
}

/** Shows finished markup. */
export function markup(name: string, text: string, sheet: CSSStyleSheet): Contestant {
  return {
    name,
    role: 'limit',
    run: async () => {
      showMarkup(stage, text, sheet);
      await afterFrame();
      return stage.childElementCount;
    },
  };
}

/**
 * What elements write, read from them once.
 *
 * @throws Error when the markup is not drawn as large as the elements are
 */
export async function recorded(className: string, make: () => readonly Widget[]): Promise<FinishedMarkup> {
  await settle();
  const elements = make();
  stage.append(...elements);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await tablesOf(elements);
  const finished = finishedMarkup(elements, className);
  const height = stage.getBoundingClientRect().height;
  showMarkup(stage, finished.markup, finished.sheet);
  const drawn = stage.getBoundingClientRect().height;
  if (height === 0 || Math.abs(drawn - height) > height / 100) {
    throw new Error(`${className}: the finished markup is ${drawn} px high, the elements are ${height} px`);
  }
  return finished;
}

/** Waits until closed disclosures have their tables, which the elements make when the page is idle. */
async function tablesOf(elements: readonly Widget[]): Promise<void> {
  const isWaiting = ({ shadowRoot }: Widget) => shadowRoot?.querySelector('details.figures:not(:has(table))');
  while (elements.some(isWaiting)) await new Promise((resolve) => setTimeout(resolve, 4));
}
