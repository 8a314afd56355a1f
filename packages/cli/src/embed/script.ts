import type { Markup } from '../preview/escape.js';
import { integrityOf } from './release.js';
import { tag } from './tag.js';

/**
 * The tag that loads a script of the release.
 *
 * @param held whether browsers hold it to its hash
 */
export async function scriptTag(src: string, held: boolean): Promise<Markup> {
  const hash: Readonly<Record<string, string>> = held
    ? { integrity: await integrityOf(src), crossorigin: 'anonymous' }
    : {};
  return /\.classic\.js(?:[?#]|$)/u.test(src)
    ? tag('script', { src, defer: '', ...hash })
    : tag('script', { type: 'module', src, ...hash });
}
