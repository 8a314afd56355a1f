import type { Dataset } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { languageFor, Words } from '@cairn/views';

const known = new WeakMap<PerformanceDocument, Map<string, Words>>();

/** The words of one language about one document; made once, shared by every element of the page. */
export function wordsFor(dataset: Dataset, tag: string): Words {
  let byTag = known.get(dataset.document);
  if (!byTag) known.set(dataset.document, (byTag = new Map<string, Words>()));
  let words = byTag.get(tag);
  // A page may have added the language since.
  if (words?.language !== languageFor(tag)) {
    const { document, directory } = dataset;
    words = new Words(tag, document.language, (id) => directory.comparator(id)?.name);
    byTag.set(tag, words);
  }
  return words;
}
