import { htmlThrough } from './html-through.js';
import { ownTag } from './prefix.js';

/** Templates with elements of Cairn in them, written with their usual names and drawn with those that they have on this page. */
export const html = htmlThrough((part) =>
  part.replace(/(<\/?)(cairn-[a-z-]+)/gu, (_, start: string, tag: string) => start + ownTag(tag)),
);
