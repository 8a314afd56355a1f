import type { HTMLAttributes, RefAttributes } from 'react';
import type { CairnElements } from './elements.js';
import type { Attributes, Listeners, Properties, Tag } from './tags.js';

/** The tags in JSX of React 19. */
export type ReactElements = {
  [Name in Tag]: Omit<HTMLAttributes<HTMLElement>, keyof Attributes<Name>> &
    RefAttributes<CairnElements[Name]['element']> &
    Attributes<Name> &
    Properties<Name> &
    Listeners<Name, 'on'>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where they are
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of JSX
    interface IntrinsicElements extends ReactElements {}
  }
}
