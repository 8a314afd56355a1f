import { htmlThrough } from './html-through.js';

/**
 * Templates without the line breaks between their tags: each would become a node of the page, in a comparison a few thousand. Only where
 * a space between two tags means nothing, as in drawings, rows of tables and boxes one above the other.
 */
export const html = htmlThrough((part) =>
  part.replace(/\s+/gu, (space, at: number) => {
    const isBetween = part[at - 1] === '>' || part[at + space.length] === '<' || space === part;
    return isBetween && space.includes('\n') ? '' : space;
  }),
);
