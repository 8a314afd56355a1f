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
  partial: 'Tha mearachdan ann am pàirt den sgrìobhainn, agus chaidh fhàgail às.',
  failures: {
    unreachable: {
      what: 'Cha ghabhadh na figearan a ruighinn.',
      todo: 'Dh’fhaodadh gu bheil thu far loidhne, no nach eil am frithealaiche a’ leigeil leis an duilleig seo an leughadh. Feuch a-rithist an ceann greis.',
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
