import '@cairn/elements/story/define.js';
import { component, type Component } from '../component.js';

/** People's stories beside the figures. */
export const CairnStory: Component<'cairn-story'> = component('cairn-story', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
