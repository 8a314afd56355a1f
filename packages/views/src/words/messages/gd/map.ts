import type { MapMessages } from '../shapes/map.js';

export const map: MapMessages = {
  untitled: 'Mapa ro-innleachd',
  noPerspective: 'Gun sealladh',
  shows: (objectives, perspectives, area) =>
    `Mar a thathar an dùil a bheir ${objectives} ann an ${perspectives} buaidh air a chèile, agus an inbhe airson ${area}.`,
  objectives: { one: '# amas', two: '# amas', few: '# amasan', other: '# amas' },
  perspectives: { one: '# sealladh', two: '# shealladh', few: '# seallaidhean', other: '# sealladh' },
  balance: (counts) => `De na h-amasan: ${counts}.`,
  links: { one: '# cheangal', two: '# cheangal', few: '# ceanglaichean', other: '# ceangal' },
  linked: (links, positive, negative, unclear) =>
    `${links}: ${positive} a’ cuideachadh, ${negative} ag obair an aghaidh, ${unclear} mì-shoilleir.`,
  unmeasured: 'Gun tomhas',
  unmeasuredWhy: 'Chan eil tomhas sam bith a’ buntainn ris an amas seo.',
  effectsFrom: {
    positive: 'a’ faighinn cuideachadh bho',
    negative: 'air a chumail air ais le',
    unclear: 'a dh’fhaodadh buaidh fhaighinn bho',
  },
  strengths: { weak: 'lag', moderate: 'meadhanach', strong: 'làidir' },
  after: (lag) => `às dèidh ${lag}`,
  evidence: (evidence) => `Fianais: ${evidence}`,
  measures: 'Tomhasan',
  affects: 'Na tha e a’ toirt buaidh air',
  affectedBy: 'Na tha a’ toirt buaidh air',
  nothing: 'Chan eil càil air a’ mhapa seo.',
  drawing: 'Amasan a rèir seallaidh',
  hint: 'Comharraich amas gus na tomhasan agus na ceanglaichean aige fhaicinn.',
  keyboard:
    'Gluaisidh na saighdean air feadh seallaidh agus, suas is sìos, air na ceanglaichean. Taghaidh Enter.',
  thicker: 'nas tighe: nas làidire',
  show: 'Seall am mapa ann am faclan',
  nodesCaption: (name, area) => `${name}: amasan, ${area}`,
  linksCaption: (name) => `${name}: ceanglaichean`,
  from: 'Bho',
  effect: 'Buaidh',
  to: 'Gu',
  strength: 'Neart',
  lag: 'Às dèidh',
  evidenceHead: 'Fianais',
  none: {
    what: 'Chan eil mapa ro-innleachd san sgrìobhainn.',
    todo: 'Nochdaidh mapa an seo nuair a thèid fear fhoillseachadh.',
  },
  empty: {
    what: 'Chan eil amasan air a’ mhapa ro-innleachd fhathast.',
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  },
};
