import type { StatesMessages } from '../shapes/states.js';

export const states: StatesMessages = {
  loading: 'Loading figures…',
  retry: 'Try again',
  noSource: {
    what: 'No figures are connected to this view.',
    todo: 'Put it inside a cairn-data element, or give it a src.',
  },
  missingAttribute: (attribute) => ({
    what: `This view has not been told what to show: “${attribute}” is missing.`,
    todo: `Add the attribute ${attribute}.`,
  }),
  unknown: (kind, id) => ({
    what: `The document has no ${KINDS[kind]} “${id}”.`,
    todo: 'Check the spelling against the document.',
  }),
  noSeries: (indicator, area) => ({
    what: `There are no figures for ${indicator} in ${area}.`,
    todo: 'They will appear here once they are published.',
  }),
  partFailed: (what) => `Part of the figures could not be loaded. ${what}`,
  partial: 'Part of the document has faults and is left out.',
  updated: (published) => (published === null ? 'New figures.' : `New figures of ${published}.`),
  stale: (published) =>
    published === null
      ? 'These are the last figures that came; the newest could not be loaded.'
      : `Figures of ${published}; the newest could not be loaded.`,
  verified: (publisher, published) =>
    `Verified${publisher === null && published === null ? '' : ', published'}${publisher === null ? '' : ` by ${publisher}`}${published === null ? '' : ` on ${published}`}.`,
  codeMissing: { what: 'Part of this page could not be loaded.', todo: 'Load the page again in a moment.' },
  failures: {
    unreachable: {
      what: 'The figures could not be reached.',
      todo: 'The server may be down. Try again in a moment.',
    },
    timeout: { what: 'The server took too long to answer.', todo: 'Try again in a moment.' },
    notFound: {
      what: 'The figures are not where this page expects them.',
      todo: 'Tell the people who look after this page: the address of the figures has changed.',
    },
    forbidden: {
      what: 'You are not allowed to see these figures.',
      todo: 'Sign in, or ask the publisher for access.',
    },
    serverError: { what: 'The server that holds the figures has a fault.', todo: 'Try again later.' },
    refused: {
      what: 'The server refused to give the figures.',
      todo: 'Try again later, or tell the people who look after this page.',
    },
    html: {
      what: 'The address gives a web page, not figures.',
      todo: 'Tell the people who look after this page; you may need to sign in first.',
    },
    empty: {
      what: 'The published document is empty.',
      todo: 'Tell the publisher; the file may have been cut off.',
    },
    notJson: {
      what: 'The published document cannot be read.',
      todo: 'Tell the publisher; the file may have been cut off.',
    },
    tooNew: {
      what: 'The figures are in a newer form than this page understands.',
      todo: 'Tell the people who look after this page: Cairn needs an update.',
    },
    invalid: {
      what: 'The published document is not a performance document.',
      todo: 'Tell the publisher; “cairn check” says what is wrong.',
    },
    unchecked: {
      what: 'The published document has faults, and what names them could not be loaded.',
      todo: 'Load the page again in a moment.',
    },
    offline: {
      what: 'You are offline.',
      todo: 'The figures will be loaded when there is a connection.',
    },
    notShared: {
      what: 'The server does not allow this page to read the figures.',
      todo: 'Tell the people who look after the figures: their server must allow this page’s address (CORS).',
    },
    blocked: {
      what: 'This page’s security policy does not allow it to load the figures.',
      todo: 'Tell the people who look after this page: its policy must name the server of the figures in connect-src.',
    },
    insecure: {
      what: 'This page has HTTPS and the address of the figures has not.',
      todo: 'Tell the people who look after this page: it must begin with https:.',
    },
    fromFile: {
      what: 'Browsers do not let a page read figures from a file.',
      todo: 'Tell the people who look after this page: both must come from a web server.',
    },
    noToken: {
      what: 'This page was not told in time whether you may see these figures.',
      todo: 'Try again later, or tell the people who look after this page.',
    },
    notUtf8: {
      what: 'The published document is not saved as UTF-8.',
      todo: 'Tell the publisher; it must be saved as UTF-8.',
    },
    cutOff: {
      what: 'The figures broke off while they were loaded.',
      todo: 'Try again in a moment.',
    },
    redirected: {
      what: 'The address of the figures leads to another place, such as a sign-in.',
      todo: 'Sign in there first, or tell the people who look after this page.',
    },
    busy: {
      what: 'The server is being asked for too much at the moment.',
      todo: 'Try again in a few minutes.',
    },
    wrongType: {
      what: 'The address gives a file of another kind, not figures.',
      todo: 'Tell the people who look after this page: the address must be that of a performance document.',
    },
    tooLarge: {
      what: 'The published document is too large to be read safely.',
      todo: 'Tell the publisher; the document can be divided.',
    },
    unsigned: {
      what: 'The figures are not shown: they should be signed by their publisher, and are not.',
      todo: 'Tell the publisher: “cairn sign” signs a document.',
    },
    forged: {
      what: 'The figures are not shown: they are not as their publisher signed them.',
      todo: 'Tell the publisher; somebody may have changed the document, or it was not signed again.',
    },
    unverifiable: {
      what: 'The figures are not shown: their signature cannot be checked here.',
      todo: 'Use a newer browser, or tell the people who look after this page: it needs HTTPS and a valid key.',
    },
    altered: {
      what: 'The figures are not shown: they are not those that the document lists.',
      todo: 'Try again in a moment; if that does not help, tell the publisher that the document and its parts do not belong together.',
    },
    foreign: {
      what: 'The address gives part of another document.',
      todo: 'Tell the publisher: “cairn check” says which part is wrong.',
    },
  },
};

const KINDS = {
  indicator: 'indicator',
  area: 'area',
  framework: 'framework',
  perspective: 'perspective',
  strategyMap: 'strategy map',
  comparator: 'comparator',
  group: 'group',
  period: 'period',
  story: 'story',
  report: 'report',
} as const;
