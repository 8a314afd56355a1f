export { parse, parseText, type ParseOptions, type ParseResult } from './parse/parse.js';
export { pointer, type Issue, type IssueCode } from './parse/issue.js';
export type * from './types.js';
