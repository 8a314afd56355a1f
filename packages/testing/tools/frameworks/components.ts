import { provide } from './page.js';
import { mountReactComponents } from './react-components.js';

/** Components that define their elements themselves. */
provide({ '@cairn/react': mountReactComponents });
