import { prefixOfScript } from './prefix-of-script.js';
import { setPrefix } from './prefix.js';

/* In a module of its own, because it has to be done before any element is defined. */
setPrefix(prefixOfScript(import.meta.url) ?? 'cairn');
