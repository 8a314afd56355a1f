import { Markup } from '../preview/escape.js';
import { block, emptyTag, tag } from './tag.js';

export interface FramePage {
  /** Addresses of the document and of the scripts. */
  readonly source: string;
  readonly scriptAddress: string;
  /** The tags that load the scripts. */
  readonly script: Markup;
  readonly title: string;
  readonly language: string;
  /** The origins whose pages may show it. */
  readonly parents: readonly string[];
}

/** A whole page for a frame. Its policy allows the scripts, the document, and nothing else. */
export function framePage(page: FramePage, content: Markup): Markup {
  const { script, title, language, parents } = page;
  const head = block(
    emptyTag('meta', { charset: 'utf-8' }),
    emptyTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(page) }),
    emptyTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    emptyTag('meta', { name: 'color-scheme', content: 'light' }),
    emptyTag('meta', { name: 'cairn-frame-parents', content: parents.join(' ') }),
    tag('title', {}, title),
    script,
  );
  const body = block(tag('main', {}, block(content)));
  const whole = tag('html', { lang: language }, block(tag('head', {}, head), tag('body', {}, body)));
  return new Markup(`<!doctype html>\n${whole.text}`);
}

function policy({ source, scriptAddress }: FramePage): string {
  return [
    "default-src 'none'",
    `script-src ${originIn(scriptAddress)}`,
    `connect-src ${originIn(source)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

const originIn = (address: string) => (URL.canParse(address) ? new URL(address).origin : "'self'");
