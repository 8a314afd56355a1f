import type { ContextMessages } from '../shapes/context.js';

export const context: ContextMessages = {
  label: 'Dewis beth i’w ddangos',
  picks: { area: 'Ardal', period: 'Cyfnod', comparator: 'Cymharydd', indicator: 'Mesur' },
  latest: 'Y ffigurau diweddaraf',
  ownComparator: 'Yn ôl rheol pob mesur',
  frequencies: {
    year: 'Blynyddoedd',
    halfYear: 'Hanner blynyddoedd',
    trimester: 'Cyfnodau o bedwar mis',
    quarter: 'Chwarteri',
    month: 'Misoedd',
    week: 'Wythnosau',
    day: 'Diwrnodau',
    span: 'Cyfnodau hirach',
  },
  showing: (parts) => `Yn dangos: ${parts.join('; ')}.`,
  asOf: (period) => `fel yr oedd ar ddiwedd y cyfnod ${period}`,
  comparedWith: (comparator) => `cymharydd: ${comparator}`,
};
