/* What draws pictures, in a file of its own: no page pays for it until a reader wants one. */
export {
  benchmarkComparisonPicture,
  pictureSvg,
  relationshipChartPicture,
  sparklinePicture,
  strategyMapPicture,
  trendChartPicture,
} from '@cairn/views';
export { picturePng } from './export-png.js';
