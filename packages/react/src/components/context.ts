import '@cairn/elements/context/define.js';
import { component, type Component } from '../component.js';

/** Lets readers choose what the widgets show. */
export const CairnContext: Component<'cairn-context'> = component('cairn-context', {
  pageWide: 'page-wide',
  addressState: 'address-state',
  addressName: 'address-name',
});
