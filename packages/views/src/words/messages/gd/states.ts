import type { StatesMessages } from '../shapes/states.js';

export const states: StatesMessages = {
  loading: 'A’ luchdadh fhigearan…',
  retry: 'Feuch a-rithist',
  noSource: {
    what: 'Chan eil figearan ceangailte ris an t-sealladh seo.',
    todo: 'Cuir a-staigh ann an eileamaid cairn-data e, no thoir src dha.',
  },
  missingAttribute: (attribute) => ({
    what: `Cha deach innse don t-sealladh seo dè bu chòir dha sealltainn: tha “${attribute}” a dhìth.`,
    todo: `Cuir ris am buadh ${attribute}.`,
  }),
  unknown: (kind, id) => ({
    what: `Chan eil ${KINDS[kind]} “${id}” san sgrìobhainn.`,
    todo: 'Dèan cinnteach gu bheil an litreachadh a rèir na sgrìobhainn.',
  }),
  noSeries: (indicator, area) => ({
    what: `Chan eil figearan ann airson ${indicator}, ${area}.`,
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  }),
  partFailed: (what) => `Cha b’ urrainn dhuinn pàirt de na figearan a luchdadh. ${what}`,
  partial: 'Tha mearachdan ann am pàirt den sgrìobhainn, agus chaidh fhàgail às.',
  updated: (published) => (published === null ? 'Figearan ùra.' : `Figearan ùra: ${published}.`),
  stale: (published) =>
    published === null
      ? 'Seo na figearan mu dheireadh a thàinig; cha ghabhadh an fheadhainn as ùire a luchdadh.'
      : `Figearan ${published}; cha ghabhadh an fheadhainn as ùire a luchdadh.`,
  verified: (publisher, published) =>
    `Air an dearbhadh${publisher === null && published === null ? '' : '; air am foillseachadh'}${publisher === null ? '' : ` le ${publisher}`}${published === null ? '' : ` air ${published}`}.`,
  codeMissing: {
    what: 'Cha do ghabh pàirt dhen duilleag seo a luchdadh.',
    todo: 'Luchdaich an duilleag a-rithist an ceann greis.',
  },
  failures: {
    unreachable: {
      what: 'Cha ghabhadh na figearan a ruighinn.',
      todo: 'Dh’fhaodadh nach eil am frithealaiche ag obair. Feuch a-rithist an ceann greis.',
    },
    timeout: {
      what: 'Thug am frithealaiche ro fhada a’ freagairt.',
      todo: 'Feuch a-rithist an ceann greis.',
    },
    notFound: {
      what: 'Chan eil na figearan far a bheil an duilleag seo an dùil riutha.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: tha seòladh nam figearan air atharrachadh.',
    },
    forbidden: {
      what: 'Chan eil cead agad na figearan seo fhaicinn.',
      todo: 'Clàraich a-steach, no iarr cead air an fhoillsichear.',
    },
    serverError: {
      what: 'Tha mearachd aig an fhrithealaiche a tha a’ cumail nam figearan.',
      todo: 'Feuch a-rithist nas fhaide air adhart.',
    },
    refused: {
      what: 'Dhiùlt am frithealaiche na figearan a thoirt seachad.',
      todo: 'Feuch a-rithist nas fhaide air adhart, no innis dhan fheadhainn a tha os cionn na duilleig seo.',
    },
    html: {
      what: 'Tha an seòladh a’ toirt seachad duilleag-lìn, chan e figearan.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo; ’s dòcha gum feum thu clàradh a-steach an toiseach.',
    },
    empty: {
      what: 'Tha an sgrìobhainn a chaidh fhoillseachadh falamh.',
      todo: 'Innis dhan fhoillsichear; ’s dòcha gun deach am faidhle a ghearradh dheth.',
    },
    notJson: {
      what: 'Cha ghabh an sgrìobhainn a chaidh fhoillseachadh a leughadh.',
      todo: 'Innis dhan fhoillsichear; ’s dòcha gun deach am faidhle a ghearradh dheth.',
    },
    tooNew: {
      what: 'Tha na figearan ann an cruth nas ùire na thuigeas an duilleag seo.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: feumar Cairn ùrachadh.',
    },
    invalid: {
      what: 'Chan e sgrìobhainn coileanaidh a th’ anns an sgrìobhainn a chaidh fhoillseachadh.',
      todo: 'Innis dhan fhoillsichear; innsidh “cairn check” dè tha ceàrr.',
    },
    unchecked: {
      what: 'Tha mearachdan san sgrìobhainn a chaidh fhoillseachadh, agus cha do ghabh na tha gan ainmeachadh a luchdadh.',
      todo: 'Luchdaich an duilleag a-rithist an ceann greis.',
    },
    offline: {
      what: 'Tha thu far loidhne.',
      todo: 'Thèid na figearan a luchdadh nuair a bhios ceangal ann.',
    },
    notShared: {
      what: 'Chan eil am frithealaiche a’ leigeil leis an duilleig seo na figearan a leughadh.',
      todo: 'Innis dhan fheadhainn a tha os cionn nam figearan: feumaidh am frithealaiche aca seòladh na duilleig seo a cheadachadh (CORS).',
    },
    blocked: {
      what: 'Chan eil poileasaidh tèarainteachd na duilleig seo a’ leigeil leatha na figearan a luchdadh.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: feumaidh am poileasaidh aice frithealaiche nam figearan ainmeachadh ann an connect-src.',
    },
    insecure: {
      what: 'Tha an duilleag seo a’ cleachdadh HTTPS, ach chan eil seòladh nam figearan.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: feumaidh e tòiseachadh le https:.',
    },
    fromFile: {
      what: 'Cha leig brabhsairean le duilleag figearan a leughadh à faidhle.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: feumaidh an dà chuid tighinn o fhrithealaiche-lìn.',
    },
    noToken: {
      what: 'Cha deach innse dhan duilleag seo ann an deagh àm am faod thu na figearan seo fhaicinn.',
      todo: 'Feuch a-rithist nas fhaide air adhart, no innis dhan fheadhainn a tha os cionn na duilleig seo.',
    },
    notUtf8: {
      what: 'Cha deach an sgrìobhainn a chaidh fhoillseachadh a shàbhaladh mar UTF-8.',
      todo: 'Innis dhan fhoillsichear; feumar a sàbhaladh mar UTF-8.',
    },
    cutOff: {
      what: 'Bhris na figearan dheth fhad ’s a bha iad gan luchdadh.',
      todo: 'Feuch a-rithist an ceann greis.',
    },
    redirected: {
      what: 'Tha seòladh nam figearan a’ treòrachadh gu àite eile, leithid duilleag clàraidh a-steach.',
      todo: 'Clàraich a-steach an sin an toiseach, no innis dhan fheadhainn a tha os cionn na duilleig seo.',
    },
    busy: {
      what: 'Tha cus iarrtasan a’ ruighinn an fhrithealaiche an-dràsta.',
      todo: 'Feuch a-rithist an ceann beagan mhionaidean.',
    },
    wrongType: {
      what: 'Tha an seòladh a’ toirt seachad faidhle de sheòrsa eile, chan e figearan.',
      todo: 'Innis dhan fheadhainn a tha os cionn na duilleig seo: feumaidh an seòladh a bhith na sheòladh sgrìobhainn coileanaidh.',
    },
    tooLarge: {
      what: 'Tha an sgrìobhainn a chaidh fhoillseachadh ro mhòr airson a leughadh gu sàbhailte.',
      todo: 'Innis dhan fhoillsichear; gabhaidh an sgrìobhainn a roinn.',
    },
    unsigned: {
      what: 'Chan eilear a’ sealltainn nam figearan: bu chòir dhan fhoillsichear an soidhnigeadh, ach cha deach sin a dhèanamh.',
      todo: 'Innis dhan fhoillsichear: soidhnigidh “cairn sign” sgrìobhainn.',
    },
    forged: {
      what: 'Chan eilear a’ sealltainn nam figearan: chan eil iad mar a shoidhnig am foillsichear iad.',
      todo: 'Innis dhan fhoillsichear; ’s dòcha gun do dh’atharraich cuideigin an sgrìobhainn, no nach deach a soidhnigeadh a-rithist.',
    },
    unverifiable: {
      what: 'Chan eilear a’ sealltainn nam figearan: cha ghabh an soidhneadh aca a dhearbhadh an seo.',
      todo: 'Cleachd brabhsair nas ùire, no innis dhan fheadhainn a tha os cionn na duilleig seo: tha feum aice air HTTPS agus iuchair dhligheach.',
    },
    altered: {
      what: 'Chan eilear a’ sealltainn nam figearan: chan iad seo an fheadhainn a tha air an liostadh san sgrìobhainn.',
      todo: 'Feuch a-rithist an ceann greis; mur cuidich sin, innis dhan fhoillsichear nach eil an sgrìobhainn agus na pàirtean aice a’ buntainn ri chèile.',
    },
    foreign: {
      what: 'Tha an seòladh a’ toirt pàirt de sgrìobhainn eile.',
      todo: 'Innis dhan fhoillsichear: innsidh “cairn check” dè am pàirt a tha ceàrr.',
    },
  },
};

const KINDS = {
  indicator: 'comharra',
  area: 'sgìre',
  framework: 'frèam',
  perspective: 'sealladh',
  strategyMap: 'mapa ro-innleachd',
  comparator: 'coimeasaiche',
  group: 'buidheann',
  period: 'ùine',
  story: 'sgeulachd',
  report: 'aithisg',
} as const;
