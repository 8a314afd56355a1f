export * from './aggregate/index.js';
export * from './benchmark/index.js';
export * from './codes.js';
export * from './periods/index.js';
export * from './spc/index.js';
export * from './status/index.js';
export * from './suppression/index.js';
