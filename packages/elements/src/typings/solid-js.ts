import type { JSX } from 'solid-js';
import type { CairnElements } from './elements.js';
import type { Attributes, Listeners, Properties, Tag } from './tags.js';

/** Solid sets attributes by their names, properties after `prop:`, and listens after `on:`. */
export type SolidElements = {
  [Name in Tag]: Omit<JSX.HTMLAttributes<CairnElements[Name]['element']>, keyof Attributes<Name>> &
    Attributes<Name> & {
      readonly [
        Property in keyof Properties<Name> & string as `prop:${Property}`
      ]?: Properties<Name>[Property];
    } & Listeners<Name, 'on:'>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where they are
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of JSX
    interface IntrinsicElements extends SolidElements {}
  }
}
