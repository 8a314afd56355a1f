import type { DefineComponent, HTMLAttributes } from 'vue';
import type { AttributeProperties, Attributes, Listeners, Properties, Tag } from './tags.js';

type Capital<Event extends string> = Event extends `on${infer Name}` ? `on${Capitalize<Name>}` : never;

type VueProps<Name extends Tag> = Omit<HTMLAttributes, keyof Attributes<Name>> &
  Attributes<Name> &
  AttributeProperties<Name> &
  Properties<Name> & {
    readonly [Event in keyof Listeners<Name, 'on'> & string as Capital<Event>]?: Listeners<Name, 'on'>[Event];
  };

/** The tags in Vue's templates. */
export type VueComponents = { [Name in Tag]: DefineComponent<VueProps<Name>> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of Vue
  interface GlobalComponents extends VueComponents {}
}
