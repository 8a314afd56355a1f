import type { ComparisonMessages } from '../shapes/comparison.js';
import { during } from './months.js';

export const comparison: ComparisonMessages = {
  heading: (indicator, period) => `${indicator}, ${period}`,
  ranked: (area, rank, of, value) => `${area}: rang ${rank} a-mach à ${of}, le ${value}.`,
  tied: (area, rank, of, value, sharing) =>
    `${area}: rang ${rank} a-mach à ${of}, le ${value}, àite a tha co-roinnte eadar ${sharing} sgìre.`,
  unranked: (area, why) => `Chan eil rang aig ${area}: ${why}.`,
  comparedWith: (area, value) =>
    `${area}: ${value}. Tha na sgìrean eile gan coimeas ris an fhigear seo, agus mar sin chan eil rang aige.`,
  inWords: (area, value) => `${area}: ${value}. Cha tèid rang a thoirt do na thathar ag innse ann am faclan.`,
  countsOnly:
    '’S e àireamhan a tha annta seo: tha iad nas motha far a bheil sgìre nas motha, agus mar sin chan eil rang ag innse mòran mu cho math ’s a tha i a’ dèanamh.',
  notShown: (area) => `Chan eil ${area} am measg nan sgìrean a tha gan coimeas.`,
  count: (ranked, period) => `Sgìrean aig a bheil figear ${during(period)}: ${ranked}.`,
  orders: {
    best: 'An tè as fheàrr an toiseach.',
    highest: 'An tè as àirde an toiseach; chan eil taobh seach taobh nas fheàrr.',
    name: 'Ann an òrdugh ainm.',
    document: 'Ann an òrdugh a’ bhuidhinn.',
  },
  reference: (name, value) => `${name} ${value}`,
  interval: (lower, upper) => `${lower} gu ${upper}`,
  own: 'an sgìre seo',
  chart: 'Luach leis an eadaramh misneachd 95% aige far a bheil fear ann',
  noAreas: (indicator) => ({
    what: `Chan eil figearan aig sgìre sam bith airson ${indicator}.`,
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  }),
};
