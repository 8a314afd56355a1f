import type { ProjectMarkers } from '@cairn/schema/project';

/**
 * Shorthand that official statistics write in cells, with the status it stands for. From the Government Analysis Function's
 * guidance on symbols in tables; only the bracketed ones, because `..`, `-` and `n/a` mean different things to different people.
 */
const INSTEAD_OF_A_VALUE = new Map([
  ['[c]', 'Q'],
  ['[x]', 'M'],
  ['[z]', 'O'],
]);

/** Shorthand that stands after a value. */
const AFTER_A_VALUE = new Map([
  ['[b]', 'B'],
  ['[e]', 'E'],
  ['[f]', 'F'],
  ['[p]', 'P'],
  ['[r]', 'R'],
  ['[u]', 'U'],
]);

/** What stands in a value cell. */
export type Cell =
  | { readonly kind: 'empty' }
  /** Instead of a value: status letters that say why there is none, or what is to be known. */
  | { readonly kind: 'marker'; readonly status: string }
  /** A text to be read as a number, with the status letters that stood after it. */
  | { readonly kind: 'text'; readonly text: string; readonly status: string };

/** Parts a value cell into its value and the shorthand in it. The project's own markers come before the known ones. */
export function readCell(written: string, markers: ReadonlyMap<string, string>): Cell {
  const text = written.trim();
  const own = markers.get(text.toLowerCase());
  if (own !== undefined) return { kind: 'marker', status: own };
  if (text === '') return { kind: 'empty' };
  const instead = INSTEAD_OF_A_VALUE.get(text.toLowerCase());
  if (instead !== undefined) return { kind: 'marker', status: instead };
  const after = /\[[a-z]\]$/i.exec(text)?.[0] ?? '';
  const value = text.slice(0, text.length - after.length).trimEnd();
  const status = AFTER_A_VALUE.get(after.toLowerCase());
  if (value !== '' && status !== undefined) return { kind: 'text', text: value, status };
  return { kind: 'text', text, status: '' };
}

/** The project's markers, the source's own over those of the whole project; upper and lower case are one. */
export function markersOf(...lists: readonly (ProjectMarkers | undefined)[]): ReadonlyMap<string, string> {
  const entries = lists.flatMap((markers) => Object.entries(markers ?? {}));
  return new Map(entries.map(([text, status]) => [text.trim().toLowerCase(), status]));
}
