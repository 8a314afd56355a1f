import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { hasCode } from '../issues/command-error.js';
import { PLACE } from './page-window.js';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** An image as a `data:` address; null where there is none to be had. */
export type ReadImage = (address: string) => Promise<string | null>;

/** Reads images that stand beside a document; those of other places would have to be fetched when the file is read. */
export function imagesBeside(folder: string): ReadImage {
  const root = resolve(folder) + sep;
  return async (address) => {
    const { pathname } = new URL(address);
    const path = resolve(folder, decodeURIComponent(pathname.slice(1)));
    const type = TYPES[extname(path).toLowerCase()];
    if (!address.startsWith(PLACE) || !path.startsWith(root) || type === undefined) return null;
    try {
      return `data:${type};base64,${(await readFile(path)).toString('base64')}`;
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'EISDIR', 'EACCES')) return null;
      throw error;
    }
  };
}

/** Puts the images of a drawing into it; where one cannot be had, its description stands in its place. */
export async function embedImages(root: ShadowRoot, readImage: ReadImage): Promise<void> {
  for (const image of imagesIn(root)) {
    const data = await readImage(image.src);
    if (data === null) {
      image.replaceWith(root.ownerDocument.createTextNode(image.alt));
    } else {
      image.src = data;
      for (const name of ['srcset', 'loading']) image.removeAttribute(name);
    }
  }
}

function imagesIn(root: ShadowRoot): readonly HTMLImageElement[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? imagesIn(shadowRoot) : [],
  );
  return [...root.querySelectorAll('img'), ...within];
}
