import { mountAngular } from './angular.js';
import { provide } from './page.js';
import { mountPreact } from './preact.js';
import { mountReact } from './react.js';
import { mountSolid } from './solid.js';
import { mountSvelte } from './svelte.js';
import { mountVue } from './vue.js';

/** The tags themselves in each framework; the page defines them, before or after. */
provide({
  angular: mountAngular,
  react: mountReact,
  preact: mountPreact,
  vue: mountVue,
  solid: mountSolid,
  svelte: mountSvelte,
});
