import { archive, escaped } from './archive.js';
import type { SystemTable } from './table.js';

const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';

/** A table as an ODS spreadsheet with one sheet: numbers as numbers, equal cells that follow each other as one that is repeated. */
export function openDocument({ heads, lines }: SystemTable, sheet: string): Uint8Array {
  const rows = [heads, ...lines].map((line) => `<table:table-row>${cells(line)}</table:table-row>`).join('');
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${NAMES}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `<office:document-content xmlns:office="${NAMES}:office:1.0" xmlns:table="${NAMES}:table:1.0" xmlns:text="${NAMES}:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="${escaped(sheet)}">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

function cells(line: readonly (string | number)[]): string {
  let written = '';
  for (let at = 0; at < line.length;) {
    let end = at + 1;
    while (end < line.length && line[end] === line[at]) end++;
    const times = end - at > 1 ? ` table:number-columns-repeated="${end - at}"` : '';
    written += cell(line[at] ?? '', times);
    at = end;
  }
  return written;
}

function cell(content: string | number, times: string): string {
  if (content === '') return `<table:table-cell${times}/>`;
  const text = `<text:p>${escaped(String(content))}</text:p>`;
  const type =
    typeof content === 'number'
      ? ` office:value-type="float" office:value="${content}"`
      : ' office:value-type="string"';
  return `<table:table-cell${times}${type}>${text}</table:table-cell>`;
}
