import '@cairn/elements/data-quality/define.js';
import { component, type Component } from '../component.js';

/** What was loaded, is missing, late, corrected and signed off. */
export const CairnDataQuality: Component<'cairn-data-quality'> = component('cairn-data-quality', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
