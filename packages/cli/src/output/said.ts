import type { LocalisedText } from '@cairn/schema';
import { visible } from './visible.js';

/** A text of the document in its first language, for a terminal. */
export function said(text: LocalisedText): string {
  return visible(typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));
}
