import type { VueComponents } from '@cairn/elements/typings/vue.js';
import { createApp, h } from 'vue';
import type { Mount } from './mount.js';

/** What `vue-tsc` holds a tag in a template to: it calls the listener of `@cairn-select` by its name in one word. */
type Tile = InstanceType<VueComponents['cairn-rag-tile']>['$props'];

export const mountVue: Mount = ({ place, document, src, chosen }) => {
  const tile: Tile = {
    indicator: 'delayed-discharges',
    area: 'aldermoor',
    selectable: true,
    'heading-level': 2,
    onCairnSelect: ({ detail }) => chosen(detail),
  };
  createApp({
    render: () =>
      h('cairn-data', document ? { '.document': document } : { src }, [
        h('cairn-rag-tile', tile as Record<string, unknown>),
      ]),
  }).mount(place);
};
