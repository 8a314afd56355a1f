import type { Area, Indicator, LocalisedText } from '@cairn/schema';
import { quote, type Reading } from '../issues/issue.js';

/** Finds what a cell names. */
export type Finder<Item> = (text: string) => Reading<Item>;

/** Every string of a text, in whatever language. */
export function textsOf(text: LocalisedText): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** @param by `id`, `code` or `name` */
export function indicatorFinder(indicators: readonly Indicator[], by = 'id'): Finder<Indicator> {
  const keys = (indicator: Indicator): readonly string[] => {
    if (by === 'name') return textsOf(indicator.name);
    if (by === 'code') return indicator.code === undefined ? [] : [indicator.code];
    return [indicator.id];
  };
  return finder(indicators, keys, 'indicator', by);
}

/** @param by `id`, `name`, or a system of the areas' `codes` */
export function areaFinder(areas: readonly Area[], by = 'id'): Finder<Area> {
  const keys = (area: Area): readonly string[] => {
    if (by === 'id') return [area.id];
    if (by === 'name') return textsOf(area.name);
    const code = area.codes && Object.hasOwn(area.codes, by) ? area.codes[by] : undefined;
    return code === undefined ? [] : [code];
  };
  return finder(areas, keys, 'area', by);
}

function finder<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  kind: 'indicator' | 'area',
  by: string,
): Finder<Item> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) found.set(key, [...(found.get(key) ?? []), item]);
  }
  const what = by === 'id' ? 'id' : by === 'name' ? 'name' : by === 'code' ? 'code' : `"${by}" code`;
  return (written) => {
    const text = written.trim();
    const [item, ...more] = found.get(text) ?? [];
    if (item !== undefined && more.length === 0) return { value: item };
    if (more.length > 0) {
      return {
        code: `ambiguous-${kind}`,
        message: `More than one ${kind} has the ${what} ${quote(text)}.`,
        remedy: `Give each ${kind} of the project its own ${what}.`,
      };
    }
    const close = [...found.keys()].find((key) => key.toLowerCase() === text.toLowerCase());
    const message = text === '' ? `The ${kind} is not given.` : `No ${kind} has the ${what} ${quote(text)}.`;
    const add = `add the ${kind} to the project`;
    return {
      code: `unknown-${kind}`,
      message,
      remedy:
        close === undefined
          ? `Correct the ${what}, or ${add}${kind === 'area' ? ', or state "areasNotListed": "leaveOut"' : ''}.`
          : `Write ${quote(close)}, or ${add}.`,
    };
  };
}
