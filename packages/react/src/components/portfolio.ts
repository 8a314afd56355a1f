import '@cairn/elements/portfolio/define.js';
import { component, type Component } from '../component.js';

/** The measures a reader wants to follow. */
export const CairnPortfolio: Component<'cairn-portfolio'> = component('cairn-portfolio', {
  addressState: 'address-state',
  addressName: 'address-name',
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
