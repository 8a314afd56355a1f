import type { ExportsMessages } from '../shapes/exports.js';

export const exports: ExportsMessages = {
  menu: 'Allforio',
  copy: 'Copïo’r tabl',
  csv: 'Lawrlwytho CSV',
  xlsx: 'Lawrlwytho XLSX',
  svg: 'Lawrlwytho’r llun (SVG)',
  png: 'Lawrlwytho’r llun (PNG)',
  print: 'Argraffu hwn',
  copied: 'Wedi’i gopïo.',
  saved: 'Mae’r ffeil yn barod.',
  failed: 'Ni weithiodd hynny yn y porwr hwn.',
  notCopied: 'Nid yw’r porwr yn caniatáu i’r dudalen hon gopïo. Gellir lawrlwytho’r tabl yn lle hynny.',
};
