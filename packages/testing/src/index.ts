export {
  aSeries,
  aTarget,
  anArea,
  anIndicator,
  anOverride,
  minimalDocument,
  months,
  quarters,
  withSeries,
} from './document.js';
export { chance, type Chance } from './generate/random.js';
export { hostileCopy, MAY_LEAD, PAYLOADS, RUN, withTexts } from './hostile.js';
