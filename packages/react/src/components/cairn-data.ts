import '@cairn/elements/cairn-data/define.js';
import { component, type Component } from '../component.js';

/** Loads a document once for the widgets inside it. */
export const CairnData: Component<'cairn-data'> = component('cairn-data', { publicKey: 'public-key' });
