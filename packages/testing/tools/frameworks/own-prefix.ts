import { setPrefix } from '@cairn/elements/prefix.js';

setPrefix('hscp');
