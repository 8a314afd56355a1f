import type { LocalisedText, PerformanceDocument } from '@cairn/schema';

/** A column `note:cy` holds the note in that language; `note` alone is in the document's own. */
const IN_LANGUAGE = /^note:([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** Makes the function that puts a row's notes in several languages together; null when there is none. */
export function noteReader(
  headers: readonly string[],
  { language }: Pick<PerformanceDocument, 'language'>,
): (note: string, cells: readonly string[]) => LocalisedText | null {
  const others = headers.flatMap((header, at) => {
    const tag = IN_LANGUAGE.exec(header.trim())?.[1];
    return tag === undefined ? [] : [{ tag, at }];
  });
  const own = language.split('-')[0] ?? language;
  return (note, cells) => {
    const text = note.trim();
    const translated = others
      .map(({ tag, at }) => [tag, (cells[at] ?? '').trim()] as const)
      .filter(([, words]) => words !== '');
    if (translated.length === 0) return text === '' ? null : text;
    return Object.fromEntries([...(text === '' ? [] : [[own, text] as const]), ...translated]);
  };
}
