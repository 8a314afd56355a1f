/** The same components on a page that has names of its own. */
import './own-prefix.js';
import './components.js';
