import { strToU8, zipSync, type Zippable } from 'fflate';

/** A spreadsheet file of these parts, the same to the byte whenever and wherever it is made. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level: 6, mtime: new Date(2026, 9, 29) });
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
