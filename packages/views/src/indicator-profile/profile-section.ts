import type { DefinitionEntry } from '../shared/definition-view.js';
import type { Prose } from '../shared/prose.js';
import type { TableView } from '../shared/table-view.js';

/** One part of a profile. A part with nothing to say is not there. */
export type ProfileSection = { readonly key: ProfileSectionKey; readonly heading: string } & (
  | { readonly kind: 'entries'; readonly entries: readonly DefinitionEntry[] }
  | { readonly kind: 'tables'; readonly tables: readonly TableView[] }
  | { readonly kind: 'items'; readonly items: readonly ProfileItem[] }
);

export type ProfileSectionKey =
  | 'definition'
  | 'responsible'
  | 'targets'
  | 'breakdowns'
  | 'notes'
  | 'overrides'
  | 'revisions'
  | 'related'
  | 'stories'
  | 'links';

/** A note, a story or a link. */
export interface ProfileItem {
  /** The period or the day it belongs to, or what kind of file it leads to; empty where there is nothing of that kind. */
  readonly head: string;
  readonly text: Prose;
  /** What stands beneath: the words of a quote. */
  readonly quote: Prose | null;
  /** As the document has it: whether it may be followed is decided where it is drawn. */
  readonly href: string | null;
}

/** A section, unless it has nothing to say. */
export function entriesSection(
  key: ProfileSectionKey,
  heading: string,
  entries: readonly DefinitionEntry[],
): readonly ProfileSection[] {
  return entries.length === 0 ? [] : [{ key, heading, kind: 'entries', entries }];
}

export function tablesSection(
  key: ProfileSectionKey,
  heading: string,
  tables: readonly TableView[],
): readonly ProfileSection[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? [] : [{ key, heading, kind: 'tables', tables: filled }];
}

export function itemsSection(
  key: ProfileSectionKey,
  heading: string,
  items: readonly ProfileItem[],
): readonly ProfileSection[] {
  return items.length === 0 ? [] : [{ key, heading, kind: 'items', items }];
}
