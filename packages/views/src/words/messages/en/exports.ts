import type { ExportsMessages } from '../shapes/exports.js';

export const exports: ExportsMessages = {
  menu: 'Export',
  copy: 'Copy table',
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  svg: 'Download picture (SVG)',
  png: 'Download picture (PNG)',
  print: 'Print this',
  copied: 'Copied.',
  saved: 'The file is ready.',
  failed: 'That did not work in this browser.',
  notCopied: 'The browser does not let this page copy. The table can be downloaded instead.',
};
