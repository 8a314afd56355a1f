import { html as litHtml, type TemplateResult } from 'lit';

const made = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Templates without the line breaks between their tags: each would become a node of the page, in a comparison a few thousand. Only where
 * a space between two tags means nothing, as in drawings, rows of tables and boxes one above the other.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<1> {
  let dense = made.get(strings);
  if (!dense)
    made.set(strings, (dense = Object.assign(strings.map(tighten), { raw: strings.raw.map(tighten) })));
  return litHtml(dense, ...values);
}

function tighten(part: string): string {
  return part.replace(/\s+/gu, (space, at: number) => {
    const isBetween = part[at - 1] === '>' || part[at + space.length] === '<' || space === part;
    return isBetween && space.includes('\n') ? '' : space;
  });
}
