export * from './periods/index.js';
