import type { HTMLAttributes } from 'preact';
import type { CairnElements } from './elements.js';
import type { Attributes, Listeners, Properties, Tag } from './tags.js';

/** The tags in JSX of Preact. */
export type PreactElements = {
  [Name in Tag]: Omit<HTMLAttributes<CairnElements[Name]['element']>, keyof Attributes<Name>> &
    Attributes<Name> &
    Properties<Name> &
    Listeners<Name, 'on'>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where they are
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of JSX
    interface IntrinsicElements extends PreactElements {}
  }
}
