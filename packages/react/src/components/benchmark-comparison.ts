import '@cairn/elements/benchmark-comparison/define.js';
import { component, type Component } from '../component.js';

/** Areas compared side by side. */
export const CairnBenchmarkComparison: Component<'cairn-benchmark-comparison'> = component(
  'cairn-benchmark-comparison',
  { headingLevel: 'heading-level', headingHidden: 'heading-hidden' },
);
