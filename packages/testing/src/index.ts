export {
  aSeries,
  aTarget,
  anArea,
  anIndicator,
  minimalDocument,
  months,
  quarters,
  withSeries,
} from './document.js';
export { chance, type Chance } from './generate/random.js';
