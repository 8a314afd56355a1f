import type { ComparisonMessages } from '../shapes/comparison.js';
import { joined } from './joining.js';

export const comparison: ComparisonMessages = {
  heading: (indicator, period) => `${indicator}, ${period}`,
  ranked: (area, rank, of, value) => `${area}: safle ${rank} o ${of}, ${joined('gyda', value)}.`,
  tied: (area, rank, of, value, sharing) =>
    `${area}: safle ${rank} o ${of}, ${joined('gyda', value)}, wedi’i rannu gan ${sharing} ardal.`,
  unranked: (area, why) => `Nid oes safle gan ${area}: ${why}.`,
  comparedWith: (area, value) =>
    `${area}: ${value}. Caiff yr ardaloedd eraill eu cymharu â’r ffigur hwn, felly nid oes safle iddo.`,
  inWords: (area, value) => `${area}: ${value}. Ni roddir safle i’r hyn a ddywedir mewn geiriau.`,
  countsOnly:
    'Cyfrifon yw’r rhain: maent yn fwy lle mae ardal yn fwy, felly nid yw safle’n dweud llawer am ba mor dda y mae’n gwneud.',
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
};
