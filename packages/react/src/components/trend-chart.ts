import '@cairn/elements/trend-chart/define.js';
import { component, type Component } from '../component.js';

/** The full chart of one measure. */
export const CairnTrendChart: Component<'cairn-trend-chart'> = component('cairn-trend-chart', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
