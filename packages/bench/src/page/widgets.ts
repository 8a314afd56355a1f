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

/** Shows finished markup. */
export function markup(name: string, text: string): Contestant {
  return {
    name,
    role: 'limit',
    run: async () => {
      showMarkup(stage, text);
      await afterFrame();
      return stage.childElementCount;
    },
  };
}

/** What elements write, read from them once. */
export async function recorded(className: string, make: () => readonly Widget[]): Promise<FinishedMarkup> {
  await settle();
  const elements = make();
  stage.append(...elements);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return finishedMarkup(elements, className);
}
