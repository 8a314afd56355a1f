import '@cairn/elements/relationship-chart/define.js';
import { component, type Component } from '../component.js';

/** Measures that are read together. */
export const CairnRelationshipChart: Component<'cairn-relationship-chart'> = component(
  'cairn-relationship-chart',
  { headingLevel: 'heading-level', headingHidden: 'heading-hidden' },
);
