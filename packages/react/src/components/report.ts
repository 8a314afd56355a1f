import '@cairn/elements/report/define.js';
import { component, type Component } from '../component.js';

/** A whole report from the document. */
export const CairnReport: Component<'cairn-report'> = component('cairn-report', {
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
