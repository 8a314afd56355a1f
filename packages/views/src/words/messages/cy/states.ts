import type { StatesMessages } from '../shapes/states.js';

export const states: StatesMessages = {
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
  partFailed: (what) => `Ni ellid llwytho rhan o’r ffigurau. ${what}`,
  partial: 'Mae gwallau mewn rhan o’r ddogfen, ac mae wedi’i gadael allan.',
  updated: (published) => (published === null ? 'Ffigurau newydd.' : `Ffigurau newydd: ${published}.`),
  stale: (published) =>
    published === null
      ? 'Dyma’r ffigurau diwethaf a ddaeth; ni ellid llwytho’r rhai diweddaraf.'
      : `Ffigurau ${published}; ni ellid llwytho’r rhai diweddaraf.`,
  verified: (publisher, published) =>
    `Wedi’u gwirio${publisher === null && published === null ? '' : '; cyhoeddwyd'}${publisher === null ? '' : ` gan ${publisher}`}${published === null ? '' : ` ar ${published}`}.`,
  codeMissing: { what: 'Ni ellid llwytho rhan o’r dudalen hon.', todo: 'Llwythwch y dudalen eto cyn hir.' },
  failures: {
    unreachable: {
      what: 'Ni ellid cyrraedd y ffigurau.',
      todo: 'Efallai nad yw’r gweinydd yn gweithio. Rhowch gynnig arall arni cyn hir.',
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
    unchecked: {
      what: 'Mae gwallau yn y ddogfen a gyhoeddwyd, ac ni ellid llwytho’r hyn sy’n eu henwi.',
      todo: 'Llwythwch y dudalen eto cyn hir.',
    },
    offline: {
      what: 'Rydych all-lein.',
      todo: 'Caiff y ffigurau eu llwytho pan fydd cysylltiad.',
    },
    notShared: {
      what: 'Nid yw’r gweinydd yn caniatáu i’r dudalen hon ddarllen y ffigurau.',
      todo: 'Dywedwch wrth y bobl sy’n gofalu am y ffigurau: rhaid i’w gweinydd ganiatáu cyfeiriad y dudalen hon (CORS).',
    },
    blocked: {
      what: 'Nid yw polisi diogelwch y dudalen hon yn caniatáu iddi lwytho’r ffigurau.',
      todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: rhaid i’w pholisi enwi gweinydd y ffigurau yn connect-src.',
    },
    insecure: {
      what: 'Mae’r dudalen hon yn defnyddio HTTPS, ond nid yw cyfeiriad y ffigurau.',
      todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: rhaid iddo ddechrau â https:.',
    },
    fromFile: {
      what: 'Nid yw porwyr yn caniatáu i dudalen ddarllen ffigurau o ffeil.',
      todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: rhaid i’r ddau ddod o weinydd gwe.',
    },
    noToken: {
      what: 'Ni chafodd y dudalen hon wybod mewn pryd a gewch weld y ffigurau hyn.',
      todo: 'Rhowch gynnig arall arni yn nes ymlaen, neu dywedwch wrth y bobl sy’n gofalu am y dudalen.',
    },
    notUtf8: {
      what: 'Nid yw’r ddogfen a gyhoeddwyd wedi’i chadw fel UTF-8.',
      todo: 'Dywedwch wrth y cyhoeddwr; rhaid ei chadw fel UTF-8.',
    },
    cutOff: {
      what: 'Torrwyd y ffigurau ar eu hanner wrth eu llwytho.',
      todo: 'Rhowch gynnig arall arni cyn hir.',
    },
    redirected: {
      what: 'Mae cyfeiriad y ffigurau’n arwain i le arall, megis tudalen fewngofnodi.',
      todo: 'Mewngofnodwch yno yn gyntaf, neu dywedwch wrth y bobl sy’n gofalu am y dudalen.',
    },
    busy: {
      what: 'Mae gormod o geisiadau’n cyrraedd y gweinydd ar hyn o bryd.',
      todo: 'Rhowch gynnig arall arni ymhen ychydig funudau.',
    },
    wrongType: {
      what: 'Mae’r cyfeiriad yn rhoi ffeil o fath arall, nid ffigurau.',
      todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen: rhaid i’r cyfeiriad fod yn gyfeiriad dogfen berfformiad.',
    },
    tooLarge: {
      what: 'Mae’r ddogfen a gyhoeddwyd yn rhy fawr i’w darllen yn ddiogel.',
      todo: 'Dywedwch wrth y cyhoeddwr; gellir rhannu’r ddogfen.',
    },
    unsigned: {
      what: 'Ni ddangosir y ffigurau: dylent fod wedi’u llofnodi gan eu cyhoeddwr, ond nid ydynt.',
      todo: 'Dywedwch wrth y cyhoeddwr: mae “cairn sign” yn llofnodi dogfen.',
    },
    forged: {
      what: 'Ni ddangosir y ffigurau: nid ydynt fel y llofnododd eu cyhoeddwr hwy.',
      todo: 'Dywedwch wrth y cyhoeddwr; efallai bod rhywun wedi newid y ddogfen, neu na chafodd ei llofnodi eto.',
    },
    unverifiable: {
      what: 'Ni ddangosir y ffigurau: ni ellir gwirio eu llofnod yma.',
      todo: 'Defnyddiwch borwr mwy diweddar, neu dywedwch wrth y bobl sy’n gofalu am y dudalen: mae angen HTTPS ac allwedd ddilys arni.',
    },
    altered: {
      what: 'Ni ddangosir y ffigurau: nid y rhai a restrir yn y ddogfen ydynt.',
      todo: 'Rhowch gynnig arall arni ymhen ychydig; os nad yw hynny’n helpu, dywedwch wrth y cyhoeddwr nad yw’r ddogfen a’i rhannau’n perthyn i’w gilydd.',
    },
    foreign: {
      what: 'Mae’r cyfeiriad yn rhoi rhan o ddogfen arall.',
      todo: 'Dywedwch wrth y cyhoeddwr: mae “cairn check” yn dweud pa ran sy’n anghywir.',
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
  story: 'stori',
  report: 'adroddiad',
} as const;
