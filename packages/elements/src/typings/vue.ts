import type { DefineComponent, HTMLAttributes } from 'vue';
import type { AttributeProperties, Attributes, Listeners, Properties, Tag } from './tags.js';

/** `cairn-select` as checkers of templates call its listener, `onCairnSelect`; Vue hears it by that name too. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Name>;

type ListenerName<Event extends string> = `on${Camel<Event>}`;

type VueProps<Name extends Tag> = Omit<HTMLAttributes, keyof Attributes<Name>> &
  Attributes<Name> &
  AttributeProperties<Name> &
  Properties<Name> & {
    readonly [Event in keyof Listeners<Name, ''> as ListenerName<Event>]?: Listeners<Name, ''>[Event];
  };

/** The tags in Vue's templates. */
export type VueComponents = { [Name in Tag]: DefineComponent<VueProps<Name>> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the tags into those of Vue
  interface GlobalComponents extends VueComponents {}
}
