import type { ContextMessages } from '../shapes/context.js';

export const context: ContextMessages = {
  label: 'Tagh dè thèid a shealltainn',
  picks: { area: 'Sgìre', period: 'Ùine', comparator: 'Coimeasaiche', indicator: 'Tomhas' },
  latest: 'Na figearan as ùire',
  ownComparator: 'A rèir riaghailt gach tomhais',
  frequencies: {
    year: 'Bliadhnaichean',
    halfYear: 'Leth-bhliadhnaichean',
    trimester: 'Ùinean de cheithir mìosan',
    quarter: 'Cairtealan',
    month: 'Mìosan',
    week: 'Seachdainean',
    day: 'Làithean',
    span: 'Ùinean nas fhaide',
  },
  showing: (parts) => `A’ sealltainn: ${parts.join('; ')}.`,
  asOf: (period) => `mar a bha aig deireadh na h-ùine ${period}`,
  comparedWith: (comparator) => `coimeasaiche: ${comparator}`,
};
