import { lowerFirst } from '../letters.js';
import type { Messages } from './messages.js';

/** Welsh (Cymraeg). */
export const cy: Messages = {
  language: 'cy',
  periods: {
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    shortMonths: ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
    letters: { quarter: 'Ch', halfYear: 'H', trimester: 'T' },
    weekEnding: (day) => `Wythnos yn gorffen ${day}`,
    span: (from, to) => `${from} i ${to}`,
  },
  percentagePoints: 'pwynt canran',
  points: 'pwynt',
  outcomes: {
    green: 'Ar y targed',
    amber: 'Yn agos at y targed',
    red: 'Heb gyrraedd y targed',
    best: 'Llawer gwell',
    better: 'Gwell',
    similar: 'Tebyg',
    worse: 'Gwaeth',
    worst: 'Llawer gwaeth',
    highest: 'Llawer uwch',
    higher: 'Uwch',
    lower: 'Is',
    lowest: 'Llawer is',
    notAssessed: 'Heb ei asesu',
    notComparable: 'Dim modd cymharu',
    noTarget: 'Dim targed',
    noData: 'Dim data',
    suppressed: 'Wedi’i atal',
    notApplicable: 'Ddim yn berthnasol',
  },
  progress: { green: 'Ar y trywydd iawn', amber: 'Mewn perygl', red: 'Oddi ar y trywydd' },
  selfRated: { green: 'Sgôr gwyrdd', amber: 'Sgôr ambr', red: 'Sgôr coch' },
  variations: {
    improvementHigh: 'Yn gwella: uchel',
    improvementLow: 'Yn gwella: isel',
    concernHigh: 'Pryder: uchel',
    concernLow: 'Pryder: isel',
    neitherHigh: 'Wedi newid: uchel',
    neitherLow: 'Wedi newid: isel',
    commonCause: 'Dim newid arwyddocaol',
  },
  assurances: {
    pass: 'Bydd yn cyrraedd y targed yn gyson',
    hitOrMiss: 'Bydd yn cyrraedd ac yn methu’r targed ar hap',
    fail: 'Bydd yn methu’r targed yn gyson',
  },
  reasons: {
    'value/missing': () => 'Mae’r ffigur ar goll.',
    'value/notCollected': () => 'Ni chasglwyd y ffigur.',
    'value/suppressed': () => 'Mae’r ffigur wedi’i atal am fod y nifer mor fach y gellid adnabod pobl.',
    'value/notApplicable': () => 'Nid yw’r mesur yn berthnasol yma.',

    'target/absent': () => 'Nid oes targed ar gyfer y cyfnod hwn.',
    'target/notARange': () => 'Un gwerth yw’r targed, ond mae angen ystod ar y rheol.',
    'target/lowerAboveUpper': ({ lower, upper }) => `Mae ystod y targed o chwith: ${lower} i ${upper}.`,
    'target/met': ({ target, difference }, plain) =>
      plain['difference'] === 0
        ? `Yn union ar y targed o ${target}.`
        : `Yn well na’r targed o ${target}, o ${difference}.`,
    'target/withinTolerance': ({ target, difference, tolerance }) =>
      `Yn waeth na’r targed o ${target}, o ${difference}, o fewn y goddefiant o ${tolerance}.`,
    'target/missed': ({ target, difference }) => `Yn waeth na’r targed o ${target}, o ${difference}.`,
    'target/above': ({ target, difference }) => `Uwchlaw’r targed o ${target}, o ${difference}.`,
    'target/at': ({ target }) => `Yn union ar y targed o ${target}.`,
    'target/below': ({ target, difference }) => `Islaw’r targed o ${target}, o ${difference}.`,
    'target/intervalMet': ({ target, lower, upper }) =>
      `Mae’r cyfwng cyfan (${lower} i ${upper}) ar ochr dda y targed o ${target}.`,
    'target/intervalAcross': ({ target, lower, upper }) =>
      `Mae’r targed o ${target} o fewn y cyfwng (${lower} i ${upper}), felly efallai ei fod wedi’i gyrraedd ac efallai ddim.`,
    'target/intervalMissed': ({ target, lower, upper }) =>
      `Mae’r cyfwng cyfan (${lower} i ${upper}) ar ochr anghywir y targed o ${target}.`,
    'target/intervalAbove': ({ target, lower, upper }) =>
      `Mae’r cyfwng cyfan (${lower} i ${upper}) uwchlaw’r targed o ${target}.`,
    'target/intervalBelow': ({ target, lower, upper }) =>
      `Mae’r cyfwng cyfan (${lower} i ${upper}) islaw’r targed o ${target}.`,

    'band/inside': ({ lower, upper }) => `O fewn band y targed, ${lower} i ${upper}.`,
    'band/withinTolerance': ({ lower, upper, difference, tolerance }) =>
      `Y tu allan i fand y targed, ${lower} i ${upper}, o ${difference}, o fewn y goddefiant o ${tolerance}.`,
    'band/outside': ({ lower, upper, difference }) =>
      `Y tu allan i fand y targed, ${lower} i ${upper}, o ${difference}.`,
    'range/below': ({ lower, upper }) => `Islaw’r ystod ${lower} i ${upper}.`,
    'range/between': ({ lower, upper }) => `Rhwng y terfynau ${lower} a ${upper}.`,
    'range/above': ({ lower, upper }) => `Ar derfyn uchaf yr ystod ${lower} i ${upper}, neu uwch.`,

    'interval/absent': () => 'Nid oes cyfwng hyder, felly ni ellir cymharu.',
    'interval/inside': ({ comparator, comparatorId, level }) =>
      `Yn debyg i ${comparatorId} (${comparator}): mae’r gwahaniaeth o fewn y cyfwng hyder ${level}%.`,
    'interval/below': ({ comparator, comparatorId, level }) =>
      `Yn is na ${comparatorId} (${comparator}), y tu hwnt i’r cyfwng hyder ${level}%.`,
    'interval/above': ({ comparator, comparatorId, level }) =>
      `Yn uwch na ${comparatorId} (${comparator}), y tu hwnt i’r cyfwng hyder ${level}%.`,
    'interval/overlapping': ({ comparatorId, level }) =>
      `Yn debyg i ${comparatorId}: mae’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
    'interval/belowInterval': ({ comparatorId, level }) =>
      `Yn is na ${comparatorId}: nid yw’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
    'interval/aboveInterval': ({ comparatorId, level }) =>
      `Yn uwch na ${comparatorId}: nid yw’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
    'comparator/absent': ({ comparatorId }) => `Nid oes ffigur ar gyfer ${comparatorId} i gymharu ag ef.`,
    'comparator/intervalAbsent': ({ comparatorId }) =>
      `Nid oes cyfwng hyder ar gyfer ${comparatorId} i gymharu ag ef.`,
    'comparator/itself': () => 'Dyma’r cymharydd ei hun, felly nid yw’n cael ei gymharu.',

    'quantile/position': ({ quantile, quantiles, areas }) =>
      `Yng ngrŵp ${quantile} o ${quantiles} ymhlith ${areas} o ardaloedd; grŵp 1 yw’r gorau neu’r uchaf.`,
    'quantile/tooFewAreas': ({ areas, minimum }) =>
      `Dim ond ${areas} o ardaloedd sydd â ffigur; mae angen o leiaf ${minimum} i gymharu.`,

    'spc/improvementHigh': ({ mean }) =>
      `Yn gwella: anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}, sy’n dda.`,
    'spc/improvementLow': ({ mean }) =>
      `Yn gwella: anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}, sy’n dda.`,
    'spc/concernHigh': ({ mean }) =>
      `Yn destun pryder: anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}.`,
    'spc/concernLow': ({ mean }) =>
      `Yn destun pryder: anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}.`,
    'spc/neitherHigh': ({ mean }) => `Anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}.`,
    'spc/neitherLow': ({ mean }) => `Anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}.`,
    'spc/commonCause': ({ mean, lower, upper }) =>
      `Dim newid arwyddocaol: o fewn ei amrywiad arferol o ${lower} i ${upper} o gwmpas ${mean}.`,
    'spc/tooFewPoints': ({ points, minimum }) =>
      `Dim ond ${points} o bwyntiau; mae angen o leiaf ${minimum} i wahaniaethu rhwng newid a hap.`,

    'levelAndRate/bothBetter': ({ comparatorId, comparator }) =>
      `Yn well na ${comparatorId} (${comparator}) ac yn gwella’n gynt.`,
    'levelAndRate/bothWorse': ({ comparatorId, comparator }) =>
      `Yn waeth na ${comparatorId} (${comparator}) ac yn gwella’n arafach.`,
    'levelAndRate/mixed': ({ comparatorId, comparator }) =>
      `Yn well na ${comparatorId} (${comparator}) o ran lefel neu gyfradd newid, ond nid y ddau.`,
    'levelAndRate/equal': ({ comparatorId, comparator }) =>
      `Yn gyfartal â ${comparatorId} (${comparator}), ac yn newid yr un fath.`,
    'levelAndRate/firstAbsent': ({ comparatorId }) =>
      `Nid oes ffigur cynharach i gymharu’r gyfradd newid â ${comparatorId}.`,

    'baseline/absent': () => 'Nid oes ffigur gwaelodlin i gymharu ag ef.',
    'baseline/better': ({ baseline, difference }) => `Yn well na’r waelodlin o ${baseline}, o ${difference}.`,
    'baseline/similar': ({ baseline }) => `Tua’r un fath â’r waelodlin o ${baseline}.`,
    'baseline/worse': ({ baseline, difference }) => `Yn waeth na’r waelodlin o ${baseline}, o ${difference}.`,
    'baseline/higher': ({ baseline, difference }) => `Yn uwch na’r waelodlin o ${baseline}, o ${difference}.`,
    'baseline/lower': ({ baseline, difference }) => `Yn is na’r waelodlin o ${baseline}, o ${difference}.`,

    'self/rated': () => 'Sgôr y partner ei hun.',
    'self/absent': () => 'Nid yw’r partner wedi rhoi sgôr.',

    'rule/none': () => 'Mae’r mesur hwn yn cael ei wylio ond nid ei farnu.',
    'rule/invalid': ({ parameter }) =>
      `Ni ellir defnyddio’r rheol: ni ellir defnyddio ei pharamedr “${parameter}”.`,
    'polarity/notApplicable': () =>
      'Nid yw’r naill gyfeiriad na’r llall yn dda nac yn ddrwg ar gyfer y mesur hwn, felly ni chaiff ei farnu.',

    'change/currentAbsent': () => 'Nid oes ffigur cyfredol i’w gymharu.',
    'change/referenceAbsent': () => 'Nid oes ffigur cynharach i gymharu ag ef.',
    'change/better': ({ difference }) => `Gwell o ${difference}.`,
    'change/worse': ({ difference }) => `Gwaeth o ${difference}.`,
    'change/same': () => 'Dim newid.',
    'change/higher': ({ difference }) => `Uwch o ${difference}.`,
    'change/lower': ({ difference }) => `Is o ${difference}.`,

    'rollUp/empty': () => 'Nid oes statws gan yr un o’i fesurau.',
    'rollUp/noWeight': () => 'Nid oes pwysau gan yr un o’i fesurau.',
    'rollUp/worst': (written, plain) => `Statws y gwaethaf o’i fesurau${basket(written, plain)}.`,
    'rollUp/weighted': (written, plain) =>
      `Cymedr pwysedig ei fesurau: ${written.score} o 1${basket(written, plain)}.`,
    'rollUp/count': (written, plain) =>
      `Yn ôl faint o’i fesurau sydd heb gyrraedd y targed${basket(written, plain)}.`,
  },
  marks: {
    provisional: 'dros dro',
    revised: 'diwygiedig',
    estimated: 'amcangyfrif',
    imputed: 'wedi’i briodoli',
    forecast: 'rhagolwg',
    break: 'toriad yn y gyfres',
    lowReliability: 'dibynadwyedd isel',
  },
  roles: { target: 'Targed allweddol', monitoring: 'Monitro', context: 'Cyd-destun' },
  targets: {
    national: 'Targed cenedlaethol',
    local: 'Targed',
    statutory: 'Targed statudol',
    stretch: 'Targed ymestynnol',
    trajectory: 'Llwybr',
  },
  effects: { positive: 'yn helpu', negative: 'yn gweithio yn erbyn', unclear: 'gall effeithio ar' },

  noValue: 'Dim data',
  truth: { yes: 'Ydy', no: 'Nac ydy' },
  override: (status, by, on, reason) => `Pennwyd “${status}” gan ${by} ar ${on}: ${reason}`,
  change: {
    up: (difference, since) => `I fyny ${difference} ers ${since}`,
    down: (difference, since) => `I lawr ${difference} ers ${since}`,
    same: (since) => `Dim newid ers ${since}`,
    better: 'gwell',
    worse: 'gwaeth',
  },
  joinClauses: (main, aside) => `${main}, ${aside}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} a ${items.at(-1) ?? ''}`,

  table: {
    show: 'Dangos y ffigurau',
    indicator: 'Dangosydd',
    area: 'Ardal',
    period: 'Cyfnod',
    value: 'Gwerth',
    status: 'Statws',
    target: 'Targed',
    interval: 'Cyfwng hyder 95%',
    rank: 'Safle',
    change: 'Newid',
    note: 'Nodyn',
    objective: 'Amcan',
    perspective: 'Persbectif',
    why: 'Pam',
  },
  tile: {
    caption: (indicator, area) => `${indicator}, ${area}`,
    target: (kind, target) => `${kind} ${target}`,
    range: (lower, upper) => `${lower} i ${upper}`,
    published: (day) => `Cyhoeddwyd ${day}`,
    sentence: (indicator, area, value, period) => `${indicator}, ${area}: ${value}, ${period}.`,
    nothing: (indicator, area, why, period) => `${indicator}, ${area}: ${why}, ${period}.`,
  },
  sparkline: {
    trend: (indicator, area, from, fromPeriod, to, toPeriod) =>
      `${indicator}, ${area}: o ${from} (${fromPeriod}) i ${to} (${toPeriod}).`,
    range: (lowest, highest) => `Isaf ${lowest}, uchaf ${highest}.`,
    single: (indicator, area, value, period) => `${indicator}, ${area}: ${value}, ${period}, yr unig ffigur.`,
    gaps: {
      one: 'Nid oes ffigur ar gyfer # cyfnod.',
      two: 'Nid oes ffigur ar gyfer # gyfnod.',
      few: 'Nid oes ffigur ar gyfer # chyfnod.',
      many: 'Nid oes ffigur ar gyfer # chyfnod.',
      other: 'Nid oes ffigur ar gyfer # cyfnod.',
    },
    none: (indicator, area) => `${indicator}, ${area}: dim ffigurau eto.`,
  },
  counts: {
    one: (count, status) => `${count} ${lowerFirst(status)}`,
    without: (count) => `${count} heb statws`,
    unassessed: 'Heb statws',
  },
  grid: {
    heading: 'Mesurau',
    inArea: (what, area) => `${what}, ${area}`,
    measures: { two: '# fesur', other: '# mesur' },
    areas: { other: '# ardal' },
    periods: { two: '# gyfnod', few: '# chyfnod', many: '# chyfnod', other: '# cyfnod' },
    scope: (measures, columns) => `${measures}, ${columns}.`,
    balance: (column, counts) => `${column}: ${counts}.`,
    balanceOfAll: (counts) => `Gyda’i gilydd: ${counts}.`,
    empty: {
      what: 'Nid oes ffigurau ar gyfer y mesurau hyn eto.',
      todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
    },
    more: (shown, all) => `Dangosir y ${shown} ardal gyntaf o’r ${all} sydd â ffigurau.`,
    exceptions: 'Eithriadau yn unig',
    shown: (shown, measures) => `Yn dangos ${shown} o ${measures}.`,
    noExceptions:
      'Nid oes yr un o’r mesurau hyn heb gyrraedd y targed, yn agos at y targed nac yn waeth na’r hyn y cymherir ag ef.',
    sorted: (column, order) => `Trefnwyd yn ôl ${column}, ${order}.`,
    orders: {
      worstFirst: 'y gwaethaf yn gyntaf',
      bestFirst: 'y gorau yn gyntaf',
      forwards: 'A i Y',
      backwards: 'Y i A',
    },
    trend: 'Tuedd',
    notDue: 'Ddim yn ddyledus',
    notDueWhy: 'Nid oes ffigur ar gyfer y mesur hwn i fod yn y cyfnod hwn.',
    key: 'Allwedd',
    hint: 'Dewiswch gell i weld y rheswm dros ei statws. Mae’r bysellau saeth yn symud o gell i gell.',
    close: 'Cau',
  },
  comparison: {
    heading: (indicator, period) => `${indicator}, ${period}`,
    ranked: (area, rank, of, value) => `${area}: safle ${rank} o ${of}, gyda ${value}.`,
    tied: (area, rank, of, value, sharing) =>
      `${area}: safle ${rank} o ${of}, gyda ${value}, wedi’i rannu gan ${sharing} ardal.`,
    unranked: (area, why) => `Nid oes safle gan ${area}: ${why}.`,
    notShown: (area) => `Nid yw ${area} ymhlith yr ardaloedd a gymherir.`,
    count: (ranked, period) => `Ardaloedd sydd â ffigur ar gyfer ${period}: ${ranked}.`,
    orders: {
      best: 'Y gorau yn gyntaf.',
      highest: 'Yr uchaf yn gyntaf; nid yw’r naill gyfeiriad na’r llall yn well.',
      name: 'Yn nhrefn enw.',
      document: 'Yn nhrefn y grŵp.',
    },
    reference: (name, value) => `${name} ${value}`,
    interval: (lower, upper) => `${lower} i ${upper}`,
    own: 'yr ardal hon',
    chart: 'Gwerth gyda’i gyfwng hyder 95% lle mae un',
    noAreas: (indicator) => ({
      what: `Nid oes ffigurau gan unrhyw ardal ar gyfer ${indicator}.`,
      todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
    }),
  },
  map: {
    untitled: 'Map strategaeth',
    noPerspective: 'Heb bersbectif',
    shows: (objectives, perspectives, area) =>
      `Sut y credir bod ${objectives} mewn ${perspectives} yn effeithio ar ei gilydd, a’u statws ar gyfer ${area}.`,
    objectives: { one: '# amcan', other: '# amcan' },
    perspectives: {
      one: '# persbectif',
      two: '# bersbectif',
      few: '# phersbectif',
      many: '# phersbectif',
      other: '# persbectif',
    },
    balance: (counts) => `O’r amcanion: ${counts}.`,
    links: { one: '# ddolen', two: '# ddolen', other: '# dolen' },
    linked: (links, positive, negative, unclear) =>
      `${links}: ${positive} yn helpu, ${negative} yn gweithio yn erbyn, ${unclear} yn aneglur.`,
    unmeasured: 'Heb ei fesur',
    unmeasuredWhy: 'Nid oes mesur yn perthyn i’r amcan hwn.',
    effectsFrom: {
      positive: 'yn cael help gan',
      negative: 'yn cael ei ddal yn ôl gan',
      unclear: 'gall gael ei effeithio gan',
    },
    strengths: { weak: 'gwan', moderate: 'cymedrol', strong: 'cryf' },
    after: (lag) => `ar ôl ${lag}`,
    evidence: (evidence) => `Tystiolaeth: ${evidence}`,
    measures: 'Mesurau',
    affects: 'Yr hyn y mae’n effeithio arno',
    affectedBy: 'Yr hyn sy’n effeithio arno',
    nothing: 'Dim byd ar y map hwn.',
    drawing: 'Amcanion fesul persbectif',
    hint: 'Pwyntiwch at amcan i weld ei fesurau a’i ddolenni.',
    keyboard:
      'Mae’r bysellau saeth yn symud ar hyd persbectif ac, i fyny ac i lawr, ar hyd y dolenni. Mae Enter yn dewis.',
    thicker: 'mwy trwchus: cryfach',
    show: 'Dangos y map mewn geiriau',
    nodesCaption: (map, area) => `${map}: amcanion, ${area}`,
    linksCaption: (map) => `${map}: dolenni`,
    from: 'O',
    effect: 'Effaith',
    to: 'I',
    strength: 'Cryfder',
    lag: 'Ar ôl',
    evidenceHead: 'Tystiolaeth',
    none: {
      what: 'Nid oes map strategaeth yn y ddogfen.',
      todo: 'Bydd map yn ymddangos yma ar ôl cyhoeddi un.',
    },
    empty: {
      what: 'Nid oes amcanion ar y map strategaeth eto.',
      todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
    },
  },
  chart: {
    title: (indicator, area) => `${indicator}, ${area}`,
    claimed: (title, claims) => `${title}: ${claims}`,
    movements: {
      improvementHigh: 'yn gwella',
      improvementLow: 'yn gwella',
      concernHigh: 'anarferol o uchel',
      concernLow: 'anarferol o isel',
      neitherHigh: 'anarferol o uchel',
      neitherLow: 'anarferol o isel',
      commonCause: 'dim newid arwyddocaol',
    },
    trends: {
      increasing: 'yn codi',
      decreasing: 'yn gostwng',
      gettingBetter: 'yn gwella',
      gettingWorse: 'yn gwaethygu',
      noSignificantChange: 'dim tuedd arwyddocaol',
    },
    noTrend: 'Nid oes digon o ffigurau cymaradwy i ddweud a oes tuedd.',
    compared: {
      best: (comparator) => `llawer gwell na ${comparator}`,
      better: (comparator) => `gwell na ${comparator}`,
      similar: (comparator) => `tebyg i ${comparator}`,
      worse: (comparator) => `gwaeth na ${comparator}`,
      worst: (comparator) => `llawer gwaeth na ${comparator}`,
      highest: (comparator) => `llawer uwch na ${comparator}`,
      higher: (comparator) => `uwch na ${comparator}`,
      lower: (comparator) => `is na ${comparator}`,
      lowest: (comparator) => `llawer is na ${comparator}`,
    },
    latest: (value, period, marks) => `${period}: ${value}${marks === '' ? '' : `, ${marks}`}.`,
    ofArea: (name, what) => `${name}: ${what}`,
    inPeriod: (period, what) => `${period}. ${what}.`,
    leftOut: (areas) => `Heb eu dangos: ${areas}.`,
    range: 'Cyfnodau a ddangosir',
    all: 'Pob un',
    last: {
      week: { other: 'Y # wythnos diwethaf' },
      month: { other: 'Y # mis diwethaf' },
      quarter: { other: 'Y # chwarter diwethaf' },
      year: { other: 'Y # blynedd diwethaf' },
      period: { other: 'Y # cyfnod diwethaf' },
    },
    plot: 'Ffigurau, fesul cyfnod',
    hint: 'Mae’r saethau i’r chwith ac i’r dde yn symud o gyfnod i gyfnod, Home ac End i’r cyntaf a’r olaf.',
    limits: 'Ystod arferol (terfynau’r broses)',
    average: 'Cyfartaledd',
    median: 'Canolrif',
    causes: {
      improvement: 'Anarferol, ac yn dda (achos arbennig)',
      concern: 'Anarferol, ac yn destun pryder (achos arbennig)',
      neither: 'Anarferol, heb fod yn dda nac yn ddrwg (achos arbennig)',
    },
    cause: (variation, rules) => `${variation} (${rules})`,
    rules: {
      aboveLimit: 'uwchlaw’r ystod arferol',
      belowLimit: 'islaw’r ystod arferol',
      shiftAbove: 'mewn rhediad uwchlaw’r cyfartaledd',
      shiftBelow: 'mewn rhediad islaw’r cyfartaledd',
      trendIncreasing: 'mewn rhediad o godiadau',
      trendDecreasing: 'mewn rhediad o ostyngiadau',
      twoOfThreeAbove: 'un o ddau yn agos at y terfyn uchaf',
      twoOfThreeBelow: 'un o ddau yn agos at y terfyn isaf',
    },
    ghost: 'Heb ei gyfrif yn y terfynau',
    notFinal: 'Heb fod yn derfynol: dros dro, amcangyfrif neu ragolwg',
    specialCause: 'Achos arbennig',
    statusThen: 'Statws ar y pryd',
    revised: (from, on, reason) => `diwygiwyd o ${from} ar ${on}: ${reason}`,
    notes: 'Beth ddigwyddodd',
    noteKinds: {
      intervention: 'Ymyriad',
      definitionChange: 'Diffiniad newydd',
      note: 'Nodyn',
      break: 'Toriad yn y gyfres: ni ellir cymharu’r ffigurau cynt ac wedyn',
      rebase: 'Cyfartaledd ac ystod arferol wedi’u cyfrifo o’r newydd o’r fan hon',
    },
    undrawn: 'Nid oes dim i’w ddarlunio yma; mae’r ffigurau isod yn dweud y cyfan.',
  },
  states: {
    loading: 'Yn llwytho ffigurau…',
    retry: 'Rhoi cynnig arall arni',
    noSource: {
      what: 'Nid oes ffigurau wedi’u cysylltu â’r olwg hon.',
      todo: 'Rhowch hi y tu mewn i elfen cairn-data, neu rhowch src iddi.',
    },
    missingAttribute: (attribute) => ({
      what: `Ni ddywedwyd wrth yr olwg hon beth i’w ddangos: mae “${attribute}” ar goll.`,
      todo: `Ychwanegwch y priodoledd ${attribute}.`,
    }),
    unknown: (kind, id) => ({
      what: `Nid oes ${KINDS[kind]} “${id}” yn y ddogfen.`,
      todo: 'Gwiriwch y sillafiad yn erbyn y ddogfen.',
    }),
    noSeries: (indicator, area) => ({
      what: `Nid oes ffigurau ar gyfer ${indicator}, ${area}.`,
      todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
    }),
    partial: 'Mae gwallau mewn rhan o’r ddogfen, ac mae wedi’i gadael allan.',
    failures: {
      unreachable: {
        what: 'Ni ellid cyrraedd y ffigurau.',
        todo: 'Efallai eich bod all-lein, neu nad yw’r gweinydd yn caniatáu i’r dudalen hon eu darllen. Rhowch gynnig arall arni cyn hir.',
      },
      timeout: {
        what: 'Cymerodd y gweinydd ormod o amser i ateb.',
        todo: 'Rhowch gynnig arall arni cyn hir.',
      },
      notFound: {
        what: 'Nid yw’r ffigurau lle mae’r dudalen hon yn eu disgwyl.',
        todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: mae cyfeiriad y ffigurau wedi newid.',
      },
      forbidden: {
        what: 'Nid oes gennych ganiatâd i weld y ffigurau hyn.',
        todo: 'Mewngofnodwch, neu gofynnwch i’r cyhoeddwr am fynediad.',
      },
      serverError: {
        what: 'Mae nam ar y gweinydd sy’n cadw’r ffigurau.',
        todo: 'Rhowch gynnig arall arni yn nes ymlaen.',
      },
      refused: {
        what: 'Gwrthododd y gweinydd roi’r ffigurau.',
        todo: 'Rhowch gynnig arall arni yn nes ymlaen, neu dywedwch wrth y bobl sy’n gofalu am y dudalen.',
      },
      html: {
        what: 'Mae’r cyfeiriad yn rhoi tudalen we, nid ffigurau.',
        todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen; efallai bod angen mewngofnodi yn gyntaf.',
      },
      empty: {
        what: 'Mae’r ddogfen a gyhoeddwyd yn wag.',
        todo: 'Dywedwch wrth y cyhoeddwr; efallai bod y ffeil wedi’i thorri.',
      },
      notJson: {
        what: 'Ni ellir darllen y ddogfen a gyhoeddwyd.',
        todo: 'Dywedwch wrth y cyhoeddwr; efallai bod y ffeil wedi’i thorri.',
      },
      tooNew: {
        what: 'Mae’r ffigurau mewn ffurf newyddach nag y mae’r dudalen hon yn ei deall.',
        todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: mae angen diweddaru Cairn.',
      },
      invalid: {
        what: 'Nid dogfen berfformiad yw’r ddogfen a gyhoeddwyd.',
        todo: 'Dywedwch wrth y cyhoeddwr; mae “cairn check” yn dweud beth sydd o’i le.',
      },
    },
  },
};

const KINDS = {
  indicator: 'dangosydd',
  area: 'ardal',
  framework: 'fframwaith',
  perspective: 'persbectif',
  strategyMap: 'map strategaeth',
  comparator: 'cymharydd',
  group: 'grŵp',
  period: 'cyfnod',
} as const;

function basket(
  written: {
    readonly good: string;
    readonly middle: string;
    readonly bad: string;
    readonly unassessed: string;
  },
  plain: Readonly<Record<string, number | string | null>>,
): string {
  const unassessed = plain['unassessed'] === 0 ? '' : `, ${written.unassessed} heb statws`;
  return ` (${written.good} ar y targed, ${written.middle} yn agos, ${written.bad} heb gyrraedd${unassessed})`;
}
