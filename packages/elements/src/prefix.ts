export { ownTag, setPrefix } from './core/prefix.js';
