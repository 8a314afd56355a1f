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
