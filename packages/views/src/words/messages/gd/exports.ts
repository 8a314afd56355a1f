import type { ExportsMessages } from '../shapes/exports.js';

export const exports: ExportsMessages = {
  menu: 'Às-phortaich',
  copy: 'Dèan lethbhreac den chlàr',
  csv: 'Luchdaich a-nuas CSV',
  xlsx: 'Luchdaich a-nuas XLSX',
  svg: 'Luchdaich a-nuas an dealbh (SVG)',
  png: 'Luchdaich a-nuas an dealbh (PNG)',
  print: 'Clò-bhuail seo',
  copied: 'Chaidh lethbhreac a dhèanamh.',
  saved: 'Tha am faidhle deiseil.',
  failed: 'Cha do dh’obraich sin sa bhrabhsair seo.',
  notCopied:
    'Cha leig am brabhsair leis an duilleig seo lethbhreac a dhèanamh. Gabhaidh an clàr a luchdadh a-nuas na àite.',
};
