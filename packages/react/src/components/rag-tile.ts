import '@cairn/elements/rag-tile/define.js';
import { component, type Component } from '../component.js';

/** One measure at a glance. */
export const CairnRagTile: Component<'cairn-rag-tile'> = component('cairn-rag-tile', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
