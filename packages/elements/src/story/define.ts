import { define } from '../core/define.js';
import { CairnStory } from './story.js';

define('cairn-story', CairnStory);
export { CairnStory };
