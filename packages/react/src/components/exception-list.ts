import '@cairn/elements/exception-list/define.js';
import { component, type Component } from '../component.js';

/** What needs attention, why, and what is being done. */
export const CairnExceptionList: Component<'cairn-exception-list'> = component('cairn-exception-list', {
  measureRole: 'measure-role',
  headingLevel: 'heading-level',
  headingHidden: 'heading-hidden',
});
