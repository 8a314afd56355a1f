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
  partial: 'Part of the document has faults and is left out.',
  failures: {
    unreachable: {
      what: 'The figures could not be reached.',
      todo: 'You may be offline, or the server may not allow this page to read them. Try again in a moment.',
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
