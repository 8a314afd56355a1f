import type { Block, Inline, RichText } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';
import { safeLink } from './safe-link.js';

/** Paragraphs, lists, emphasis and links of a document's text. */
export function richText({ blocks, lang }: RichText): TemplateResult {
  return html`<div class="rich-text" lang=${lang ?? nothing}>${blocks.map(block)}</div>`;
}

function block(one: Block): TemplateResult {
  if (one.kind === 'paragraph') return html`<p>${one.inlines.map(inline)}</p>`;
  const items = one.items.map((item) => html`<li>${item.map(inline)}</li>`);
  return one.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inline(one: Inline): TemplateResult | string {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'emphasis':
      return html`<em>${one.inlines.map(inline)}</em>`;
    case 'strong':
      return html`<strong>${one.inlines.map(inline)}</strong>`;
    case 'link':
      return safeLink(one.href, one.inlines.map(inline));
    default:
      return one satisfies never;
  }
}

export const richTextStyles = css`
  .rich-text {
    max-width: 65ch;
  }
  .rich-text > * {
    margin: 0;
  }
  /* Kinds of elements, not *: a sibling of any kind would have large tables styled anew with each row that scrolls into view. */
  .rich-text > :is(p, ul, ol) + :is(p, ul, ol) {
    margin-top: calc(2 * var(--_space));
  }
  .rich-text :is(ul, ol) {
    padding-inline-start: calc(5 * var(--_space));
  }
  .rich-text a {
    /* As high as a finger needs, without pushing lines apart. */
    padding-block: 4px;
    color: var(--_accent);
    text-underline-offset: 2px;
  }
`;
