import type { Markup } from '../preview/escape.js';
import { integrityOf, loadedBy } from './release.js';
import { emptyTag, tag } from './tag.js';

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

/**
 * The tags that have everything fetched at once that the loader would fetch step by step for one widget. They have no hashes: browsers
 * load a file that does not fit its hash here once more, without one, when it is imported.
 */
export async function preloadTags(script: string, widget: string): Promise<readonly Markup[]> {
  const files = await loadedBy(script, widget);
  return files.map((href) => emptyTag('link', { rel: 'modulepreload', href, crossorigin: 'anonymous' }));
}
