import type {
  AttributeProperties,
  CairnElements,
  Listeners,
  Properties,
  Tag,
} from '@cairn/elements/typings/tags.js';
import { ownTag } from '@cairn/elements/prefix.js';
import { createElement, type HTMLAttributes, type ReactElement, type RefAttributes } from 'react';

/** `onCairnSelect` for the event `cairn-select`. */
type PropName<Listener extends string> = Listener extends `${infer Start}-${infer Next}`
  ? `${Start}${PropName<Capitalize<Next>>}`
  : Listener;

type EventProps<Name extends Tag> = {
  readonly [Event in CairnElements[Name]['events'] as PropName<`on-${Event}`>]?: Listeners<Name, ''>[Event];
};

/** What an element takes in React: its properties, its events after `on`, and whatever HTML elements take. */
export type CairnProps<Name extends Tag> = Omit<
  HTMLAttributes<HTMLElement>,
  keyof AttributeProperties<Name>
> &
  RefAttributes<CairnElements[Name]['element']> &
  AttributeProperties<Name> &
  Properties<Name> &
  EventProps<Name>;

export type Component<Name extends Tag> = (props: CairnProps<Name>) => ReactElement;

/**
 * A React component for an element. React 19 sets attributes and properties and hears events itself: only the names differ.
 * The tag has the prefix of the page's own copy.
 *
 * @param tag the element's usual name
 * @param attributes attributes whose names are not those of their properties
 */
export function component<Name extends Tag>(
  tag: Name,
  attributes: Readonly<Record<string, string>>,
): Component<Name> {
  const nameOf = (prop: string) =>
    attributes[prop] ??
    (/^onCairn[A-Z]/.test(prop)
      ? `on${prop.slice(2).replace(/[A-Z]/g, (capital, at) => `${at === 0 ? '' : '-'}${capital.toLowerCase()}`)}`
      : prop);
  const Cairn: Component<Name> = (props) =>
    createElement(
      ownTag(tag),
      Object.fromEntries(Object.entries(props).map(([prop, value]) => [nameOf(prop), value])),
    );
  return Object.assign(Cairn, { displayName: tag });
}
