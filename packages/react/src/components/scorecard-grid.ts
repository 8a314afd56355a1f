import '@cairn/elements/scorecard-grid/define.js';
import { component, type Component } from '../component.js';

/** Measures by areas, by periods, or by what there is to say of each. */
export const CairnScorecardGrid: Component<'cairn-scorecard-grid'> = component('cairn-scorecard-grid', {
  groupBy: 'group-by',
  measureRole: 'measure-role',
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
