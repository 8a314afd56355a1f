import type { BenchmarkMessages } from '../shapes/benchmark.js';
import { during, since } from './months.js';

const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

export const benchmark: BenchmarkMessages = {
  interval: (range) => `eadaramh misneachd 95% ${range}`,
  place: (rank, of) => `rang ${rank} a-mach à ${of}`,
  neighbour: 'nàbaidh as fhaisge',
  against: {
    lower: (difference, comparator, value) =>
      `${difference} nas ìsle na tha an coimeasair: ${comparator} (${value}).`,
    higher: (difference, comparator, value) =>
      `${difference} nas àirde na tha an coimeasair: ${comparator} (${value}).`,
    same: (comparator, value) => `An aon rud ris a’ choimeasair: ${comparator} (${value}).`,
  },
  movement: {
    head: (period) => capital(since(period)),
    places: { one: '# àite', two: '# àite', few: '# àiteachan', other: '# àite' },
    up: (places, from) => `suas ${places}, bho ${from}`,
    down: (places, from) => `sìos ${places}, bho ${from}`,
    same: 'an aon àite',
    came: (period) => `gun àite ${during(period)}`,
    went: (rank) => `àite roimhe: ${rank}`,
    upSince: (places, period, rank, of) =>
      `Suas ${places} ${since(period)}: rang ${rank} a-mach à ${of} aig an àm sin.`,
    downSince: (places, period, rank, of) =>
      `Sìos ${places} ${since(period)}: rang ${rank} a-mach à ${of} aig an àm sin.`,
    sameSince: (period, of) => `An aon àite ’s a bh’ ann ${during(period)}, a-mach à ${of} aig an àm sin.`,
    cameSince: (period) => `Cha robh àite aice ${during(period)}.`,
    areas: { one: '# sgìre', two: '# sgìre', few: '# sgìrean', other: '# sgìre' },
    cameNamed: (areas, period) => `Le àite a-nis, gun fhigear ${during(period)}: ${areas}.`,
    wentNamed: (areas, period) => `Le àite ${during(period)}, gun fhigear a-nis: ${areas}.`,
  },
  choices: {
    group: 'Sgìrean',
    comparator: 'Coimeasair',
    alike: 'A h-uile sgìre den aon seòrsa',
    ownRule: 'Fear an tomhais fhèin',
    median: 'Meadhan-luach nan sgìrean a tha gan coimeas',
  },
  plot: {
    name: 'Na sgìrean, tè mu seach',
    hint: 'Cleachd na h-iuchraichean saighde gus a dhol bho sgìre gu sgìre.',
    chooseHint:
      'Cleachd na h-iuchraichean saighde gus a dhol bho sgìre gu sgìre, agus Enter gus tè a thaghadh.',
  },
  funnel: {
    notCounted:
      'Feumaidh tunail co-roinn no reat de thachartasan a chaidh a chunntadh, agus chan eil an tomhas seo na aon dhiubh. Tha na sgìrean air an rangachadh na àite.',
    noDenominators:
      'Feumaidh tunail na cunntasan às a bheil na figearan air an dèanamh, agus tha nas lugha na trì sgìrean gan toirt seachad. Tha na sgìrean air an rangachadh na àite.',
    denominator: 'Ainmneachair',
    across: 'Ainmneachair: àireamh nan daoine no nan cùisean às a bheil am figear air a dhèanamh',
    average: (value) => `A h-uile sgìre còmhla ${value}`,
    inner: 'Crìochan smachd 95%',
    outer: 'Crìochan smachd 99.8%',
    beyond95: 'Taobh a-muigh nan crìochan 95%',
    beyond998: 'Taobh a-muigh nan crìochan 99.8%',
    positions: {
      above998: 'os cionn nan crìochan smachd 99.8%',
      above95: 'os cionn nan crìochan smachd 95%',
      inside: 'taobh a-staigh nan crìochan smachd',
      below95: 'fo na crìochan smachd 95%',
      below998: 'fo na crìochan smachd 99.8%',
    },
    own: (area, position) => `Tha ${area} ${position}.`,
    outside: (count, of) => `Sgìrean taobh a-muigh nan crìochan smachd 99.8%: ${count} a-mach à ${of}.`,
    overdispersed: (count, of) =>
      `Sgìrean taobh a-muigh nan crìochan smachd 99.8%: ${count} a-mach à ${of}. Tha na sgìrean eadar-dhealaichte fada nas motha na tuiteamas, agus mar sin is beag a tha a bhith a-muigh ag innse mu thè sam bith dhiubh.`,
  },
  distribution: {
    tooFew: (count, needed) =>
      `Sgìrean le figear: ${count}. Feumaidh sgaoileadh ${needed} air a’ char as lugha; tha na sgìrean air an rangachadh na àite.`,
    middle: (from, to) => `Leth meadhanach nan sgìrean ${from} gu ${to}`,
    median: (value) => `Meadhan-luach ${value}`,
    neighbours: 'Na nàbaidhean as fhaisge',
  },
  spine: {
    heading: (areas) => `${areas} an coimeas ri sgìrean eile`,
    median: 'Meadhan-luach nan sgìrean a tha gan coimeas',
    noMeasures: {
      what: 'Chan eil figearan aig barrachd air aon sgìre airson gin de na tomhasan seo.',
      todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
    },
    standings: {
      bestQuarter: 'sa chairteal as fheàrr de na sgìrean',
      middle: 'san leth mheadhanach de na sgìrean',
      worstQuarter: 'sa chairteal as miosa de na sgìrean',
      highest: 'sa chairteal as àirde de na sgìrean',
      lowest: 'sa chairteal as ìsle de na sgìrean',
    },
    standing: (area, of, best, worst) =>
      `${area}: de na tomhasan a ghabhas measadh (${of}), tha ${best} sa chairteal as fheàrr de na sgìrean agus ${worst} sa chairteal as miosa.`,
    worstNamed: (measures) => `An cairteal as miosa: ${measures}.`,
    reasons: {
      tooFew: 'Tha ro bheag de sgìrean le figear.',
      noSpread: 'Tha an aon fhigear aig a h-uile sgìre.',
      noComparator: 'Chan eil figear aig a’ choimeasair.',
    },
    unjudged: (area) => `Chan eil taobh nas fheàrr aig gin de na tomhasan aig ${area}.`,
    count: 'Cunntas',
    comparator: 'Coimeasair',
    worst: 'As miosa no as ìsle',
    best: 'As fheàrr no as àirde',
    position: 'Àite',
    range: 'A h-uile sgìre, an tè as miosa air an taobh chlì',
    middle: 'Leth meadhanach nan sgìrean',
  },
  practice: {
    heading: 'Cò tha a’ dèanamh nas fheàrr, agus dè a b’ fhiach fhaighneachd',
    caution:
      'Chan eil eadar-dhealachadh na dhearbhadh air dè a dh’obraicheas: tha sgìrean eadar-dhealaichte a thaobh dhaoine, àite agus cunntaidh. Gabh iad seo mar cheistean.',
    noDirection:
      'Chan eil taobh seach taobh nas fheàrr airson an tomhais seo, agus mar sin chan eil sgìre sam bith a’ dèanamh nas fheàrr na tè eile.',
    noFigure: (area) => `Chan eil figear aig ${area} ri choimeas.`,
    noEvidence:
      'Chan eil eadaramhan misneachd no cunntasan, no eachdraidh gu leòr, ann airson an tomhais seo, agus mar sin cha ghabh eadar-dhealachadh aithneachadh bho thuiteamas.',
    noneBetter: (area, tested) =>
      `Chan eil sgìre sam bith a’ dèanamh nas fheàrr na ${area} seachad air tuiteamas, a-mach à ${tested} a ghabhas deuchainn.`,
    found: (count, tested, area) =>
      `Sgìrean a tha a’ dèanamh nas fheàrr na ${area} seachad air tuiteamas: ${count} a-mach à ${tested} a ghabhas deuchainn.`,
    tests: {
      intervals: 'Chan eil na h-eadaramhan misneachd aca a’ dol thar a chèile.',
      counts: 'Chan eil eadaramhan 95% nan cunntasan aca a’ dol thar a chèile.',
      process: 'Chan eil na raointean sam bi na figearan aca mar as trice a’ dol thar a chèile.',
    },
    shown: (count) => `Air an sealltainn an seo: an fheadhainn as fheàrr (${count}).`,
    lower: (difference) => `${difference} nas ìsle`,
    higher: (difference) => `${difference} nas àirde`,
    against: (theirs, own, period) => `${theirs} an coimeas ri ${own}, ${period}`,
    untested: 'cha ghabh aithneachadh bho thuiteamas',
    mayBeChance: 'dh’fhaodadh gur e tuiteamas a th’ ann',
    notChance: 'nas motha na tuiteamas',
    differs: 'As eadar-dhealaichte ann an',
    recorded: 'Air clàr',
    nothing: 'Chan eil dad air clàr an seo mun tomhas seo.',
    documents: 'Sgrìobhainnean mun tomhas seo',
    leads: {
      intervention: 'Na chaidh a dhèanamh',
      note: 'Nota',
      story: 'Sgeulachd',
      document: 'Sgrìobhainn',
    },
  },
};
