import { html as litHtml, type TemplateResult } from 'lit';
import { ownTag } from './prefix.js';

const renamed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Templates with elements of Cairn in them, written with their usual names and drawn with those that they have on this page. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<1> {
  let own = renamed.get(strings);
  if (!own)
    renamed.set(strings, (own = Object.assign(strings.map(rename), { raw: strings.raw.map(rename) })));
  return litHtml(own, ...values);
}

const rename = (part: string) =>
  part.replace(/(<\/?)(cairn-[a-z-]+)/gu, (_, start: string, tag: string) => start + ownTag(tag));
