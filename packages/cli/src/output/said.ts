import type { LocalisedText } from '@cairn/schema';

/** A text of the document in its first language, for a terminal. */
export function said(text: LocalisedText): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
