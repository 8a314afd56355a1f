import type { CairnEventMap } from '../core/events.js';
import type { CairnElements } from './elements.js';

export type { CairnElements };

export type Tag = keyof CairnElements;

type AttributesOf<Name extends Tag> = CairnElements[Name]['attributes'];

/** What a property takes; nothing takes it back. */
type Taken<Name extends Tag, Property> = Property extends keyof CairnElements[Name]['element']
  ? CairnElements[Name]['element'][Property] | null | undefined
  : never;

/** An element's attributes by their names in HTML. */
export type Attributes<Name extends Tag> = {
  readonly [Attribute in keyof AttributesOf<Name>]?: Taken<Name, AttributesOf<Name>[Attribute]>;
};

/** The same by the names of the properties behind them. */
export type AttributeProperties<Name extends Tag> = {
  readonly [Property in AttributesOf<Name>[keyof AttributesOf<Name>] & string]?: Taken<Name, Property>;
};

/** What only code can set. */
export type Properties<Name extends Tag> = {
  readonly [Property in CairnElements[Name]['properties']]?: Taken<Name, Property>;
};

/** Listeners for an element's events, by what stands before their names. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  readonly [Event in CairnElements[Name]['events'] as `${Prefix}${Event}`]?: (
    event: CairnEventMap[Event],
  ) => void;
};
