export {
  parse,
  parseInSteps,
  parseText,
  parseTextInSteps,
  type ParseOptions,
  type ParseResult,
} from './parse/parse.js';
export { NAMED_COLLECTIONS, type NamedCollection } from './collections.js';
export { NUMBER_ARRAYS } from './parse/entries.js';
export { isDeeperThan } from './parse/json-signs.js';
export { finished, type Steps } from './parse/steps.js';
export { pointer, type Issue, type IssueCode } from './parse/issue.js';
export type * from './types.js';
