export { STATUS_SHAPES, type StatusShape, type StatusShapeName } from './geometry/status-shapes.js';
export { LANGUAGES, type Language } from './words/language.js';
export type { Messages, Statement } from './words/messages/messages.js';
export type { FormattedValue } from './words/numbers.js';
export { Words } from './words/words.js';
