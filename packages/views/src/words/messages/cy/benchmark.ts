import type { BenchmarkMessages } from '../shapes/benchmark.js';
import { joined } from './joining.js';

export const benchmark: BenchmarkMessages = {
  interval: (range) => `cyfwng hyder 95% ${range}`,
  place: (rank, of) => `safle ${rank} o ${of}`,
  neighbour: 'cymydog agosaf',
  against: {
    lower: (difference, comparator, value) => `${difference} yn is na’r cymharydd: ${comparator} (${value}).`,
    higher: (difference, comparator, value) =>
      `${difference} yn uwch na’r cymharydd: ${comparator} (${value}).`,
    same: (comparator, value) => `Yr un fath â’r cymharydd: ${comparator} (${value}).`,
  },
  movement: {
    head: (period) => `Ers ${period}`,
    // The noun stays in the singular after a number, and begins with a sound that does not mutate.
    places: { other: '# safle' },
    up: (places, from) => `i fyny ${places}, o ${from}`,
    down: (places, from) => `i lawr ${places}, o ${from}`,
    same: 'yr un safle',
    came: (period) => `dim safle ar gyfer ${period}`,
    went: (rank) => `safle blaenorol: ${rank}`,
    upSince: (places, period, rank, of) =>
      `I fyny ${places} ers ${period}, pan oedd yn safle ${rank} o ${of}.`,
    downSince: (places, period, rank, of) =>
      `I lawr ${places} ers ${period}, pan oedd yn safle ${rank} o ${of}.`,
    sameSince: (period, of) => `Yr un safle ag ar gyfer ${period}, o ${of} bryd hynny.`,
    cameSince: (period) => `Nid oedd ganddi safle ar gyfer ${period}.`,
    areas: { other: '# ardal' },
    cameNamed: (areas, period) => `Â safle nawr, heb ffigur ar gyfer ${period}: ${areas}.`,
    wentNamed: (areas, period) => `Â safle ar gyfer ${period}, heb ffigur nawr: ${areas}.`,
  },
  choices: {
    group: 'Ardaloedd',
    comparator: 'Cymharydd',
    alike: 'Pob ardal o’r un math',
    ownRule: 'Un y mesur ei hun',
    median: 'Canolrif yr ardaloedd a gymherir',
  },
  plot: {
    name: 'Yr ardaloedd, fesul un',
    hint: 'Defnyddiwch y bysellau saeth i fynd o ardal i ardal.',
    chooseHint: 'Defnyddiwch y bysellau saeth i fynd o ardal i ardal, ac Enter i ddewis un.',
  },
  funnel: {
    notCounted:
      'Mae angen cyfran neu gyfradd o ddigwyddiadau a gyfrifwyd ar dwndis, ac nid yw’r mesur hwn yn un o’r ddwy. Mae’r ardaloedd wedi’u gosod mewn trefn yn lle hynny.',
    noDenominators:
      'Mae angen y cyfrifon y mae’r ffigurau wedi’u gwneud ohonynt ar dwndis, ac mae llai na thair ardal yn eu rhoi. Mae’r ardaloedd wedi’u gosod mewn trefn yn lle hynny.',
    denominator: 'Enwadur',
    across: 'Enwadur: nifer y bobl neu’r achosion y mae’r ffigur wedi’i wneud ohonynt',
    average: (value) => `Yr holl ardaloedd gyda’i gilydd ${value}`,
    inner: 'Terfynau rheoli 95%',
    outer: 'Terfynau rheoli 99.8%',
    beyond95: 'Y tu allan i’r terfynau 95%',
    beyond998: 'Y tu allan i’r terfynau 99.8%',
    positions: {
      above998: 'uwchlaw’r terfynau rheoli 99.8%',
      above95: 'uwchlaw’r terfynau rheoli 95%',
      inside: 'o fewn y terfynau rheoli',
      below95: 'islaw’r terfynau rheoli 95%',
      below998: 'islaw’r terfynau rheoli 99.8%',
    },
    own: (area, position) => `Mae ${area} ${position}.`,
    outside: (count, of) => `Ardaloedd y tu allan i’r terfynau rheoli 99.8%: ${count} o ${of}.`,
    overdispersed: (count, of) =>
      `Ardaloedd y tu allan i’r terfynau rheoli 99.8%: ${count} o ${of}. Mae’r ardaloedd yn amrywio lawer mwy na siawns, felly nid yw bod y tu allan yn dweud fawr ddim am unrhyw un ohonynt.`,
  },
  distribution: {
    tooFew: (count, needed) =>
      `Ardaloedd â ffigur: ${count}. Mae angen o leiaf ${needed} ar ddosbarthiad; mae’r ardaloedd wedi’u gosod mewn trefn yn lle hynny.`,
    middle: (from, to) => `Hanner canol yr ardaloedd ${from} i ${to}`,
    median: (value) => `Canolrif ${value}`,
    neighbours: 'Cymdogion agosaf',
  },
  spine: {
    heading: (areas) => `${areas} o gymharu ag ardaloedd eraill`,
    median: 'Canolrif yr ardaloedd a gymherir',
    noMeasures: {
      what: 'Nid oes ffigurau gan fwy nag un ardal ar gyfer unrhyw un o’r mesurau hyn.',
      todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
    },
    standings: {
      bestQuarter: 'yn chwarter gorau’r ardaloedd',
      middle: 'yn hanner canol yr ardaloedd',
      worstQuarter: 'yn chwarter gwaethaf yr ardaloedd',
      highest: 'yn chwarter uchaf yr ardaloedd',
      lowest: 'yn chwarter isaf yr ardaloedd',
    },
    standing: (area, of, best, worst) =>
      `${area}: o blith ${of} mesur, ${best} yn chwarter gorau’r ardaloedd ${joined('a', worst)} yn y chwarter gwaethaf.`,
    worstNamed: (measures) => `Y chwarter gwaethaf: ${measures}.`,
    reasons: {
      tooFew: 'Rhy ychydig o ardaloedd sydd â ffigur.',
      noSpread: 'Mae gan bob ardal yr un ffigur.',
      noComparator: 'Nid oes gan y cymharydd ffigur.',
    },
    unjudged: (area) => `Nid oes cyfeiriad gwell i unrhyw un o fesurau ${area}.`,
    count: 'Cyfrif',
    comparator: 'Cymharydd',
    worst: 'Gwaethaf neu isaf',
    best: 'Gorau neu uchaf',
    position: 'Lle',
    range: 'Pob ardal, y gwaethaf ar y chwith',
    middle: 'Hanner canol yr ardaloedd',
  },
  practice: {
    heading: 'Pwy sy’n gwneud yn well, a beth y gallai fod yn werth ei ofyn',
    caution:
      'Nid yw gwahaniaeth yn profi beth sy’n gweithio: mae ardaloedd yn amrywio o ran pobl, lle a dull cyfrif. Cwestiynau i’w gofyn yw’r rhain.',
    noDirection:
      'Nid yw’r naill gyfeiriad na’r llall yn well i’r mesur hwn, felly nid oes unrhyw ardal yn gwneud yn well na’r lleill.',
    noFigure: (area) => `Nid oes gan ${area} ffigur i’w gymharu.`,
    noEvidence:
      'Nid oes cyfyngau hyder na chyfrifon, na digon o hanes, ar gyfer y mesur hwn, felly ni ellir gwahaniaethu rhwng gwahaniaeth a siawns.',
    noneBetter: (area, tested) =>
      `Nid oes unrhyw ardal yn gwneud yn well y tu hwnt i siawns nag ardal ${area}, o’r ${tested} y gellir eu profi.`,
    found: (count, tested, area) =>
      `Ardaloedd sy’n gwneud yn well nag ardal ${area} y tu hwnt i siawns: ${count} o’r ${tested} y gellir eu profi.`,
    tests: {
      intervals: 'Nid yw eu cyfyngau hyder yn gorgyffwrdd.',
      counts: 'Nid yw cyfyngau 95% eu cyfrifon yn gorgyffwrdd.',
      process: 'Nid yw’r ystodau y mae eu ffigurau fel arfer o’u mewn yn gorgyffwrdd.',
    },
    shown: (count) => `Dangosir yma y ${count} gorau.`,
    lower: (difference) => `${difference} yn is`,
    higher: (difference) => `${difference} yn uwch`,
    against: (theirs, own, period) => `${theirs} o gymharu ${joined('â', own)}, ${period}`,
    untested: 'ni ellir gwahaniaethu rhyngddo a siawns',
    mayBeChance: 'gall fod yn siawns',
    notChance: 'y tu hwnt i siawns',
    differs: 'Yn gwahaniaethu fwyaf yn',
    recorded: 'Ar gofnod',
    nothing: 'Nid oes dim ar gofnod yma am y mesur hwn.',
    documents: 'Dogfennau am y mesur hwn',
    leads: { intervention: 'Yr hyn a wnaed', note: 'Nodyn', story: 'Stori', document: 'Dogfen' },
  },
};
