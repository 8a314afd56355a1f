import '@cairn/elements/trend-sparkline/define.js';
import { component, type Component } from '../component.js';

/** A small trend. */
export const CairnTrendSparkline: Component<'cairn-trend-sparkline'> = component('cairn-trend-sparkline', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
