export { buildProject, type BuildOptions, type BuildResult } from './build/build.js';
export { serialise } from './build/serialise.js';
export type { BuildIssue, Severity } from './issues/issue.js';
export type { IssueGroup } from './issues/log.js';
export { main } from './main.js';
