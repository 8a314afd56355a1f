export { migrate, type Migration } from './migrate.js';
