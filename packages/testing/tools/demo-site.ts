import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/*
 * The demo is plain HTML, as a partner would write it: `demo/index.html` and one folder a partner. What many pages share stands in
 * `demo/parts`, as it would in a partner's own templates. Its pages say where things are by placeholders, because that differs
 * between the served and the built demo:
 *   %PART:name%       the text of demo/parts/name.html
 *   %PUBLISHER%       where the data and cairn.js are published, as in %PUBLISHER%/cairn.js
 *   %PARTNER:name%    where the pages of demo/name are
 */

export const demoFolder = join(root, 'demo');

/** The folder of what many pages share; it is not published itself. */
export const PARTS = 'parts';

/** The folders of `demo/` that have a page, in alphabetical order. */
export function partners(): readonly string[] {
  return readdirSync(demoFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(demoFolder, entry.name, 'index.html')))
    .map(({ name }) => name)
    .sort();
}

/**
 * @param page the page's text
 * @param publisher the publisher's address, without a slash at its end
 * @param addressOf a partner folder's address, without a slash at its end
 * @throws Error when the page names a partner that has no folder
 */
export function fillPlaceholders(
  page: string,
  publisher: string,
  addressOf: (partner: string) => string,
): string {
  const known = partners();
  const whole = page.replaceAll(/%PART:([\w-]+)%/g, (_, name: string) =>
    readFileSync(join(demoFolder, PARTS, `${name}.html`), 'utf8'),
  );
  return whole
    .replaceAll('%PUBLISHER%', publisher)
    .replaceAll(/%PARTNER:([\w-]+)%/g, (_, partner: string) => {
      if (!known.includes(partner))
        throw new Error(`the demo has no folder with pages of this name: ${partner}`);
      return addressOf(partner);
    });
}
