import '@cairn/elements/indicator-profile/define.js';
import { component, type Component } from '../component.js';

/** Everything on one measure. */
export const CairnIndicatorProfile: Component<'cairn-indicator-profile'> = component(
  'cairn-indicator-profile',
  { headingLevel: 'heading-level', headingHidden: 'heading-hidden' },
);
