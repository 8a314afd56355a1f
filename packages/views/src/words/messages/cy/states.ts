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
