import type { HTMLAttributes } from 'svelte/elements';
import type { CairnElements } from './elements.js';
import type { Attributes, Listeners, Properties, Tag } from './tags.js';

/** The tags in Svelte 5. */
export type SvelteTags = {
  [Name in Tag]: Omit<HTMLAttributes<CairnElements[Name]['element']>, keyof Attributes<Name>> &
    Attributes<Name> &
    Properties<Name> &
    Listeners<Name, 'on'>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of Svelte
  interface SvelteHTMLElements extends SvelteTags {}
}
