import '@cairn/elements/strategy-map/define.js';
import { component, type Component } from '../component.js';

/** Objectives by perspective, their status, and how they affect each other. */
export const CairnStrategyMap: Component<'cairn-strategy-map'> = component('cairn-strategy-map', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
