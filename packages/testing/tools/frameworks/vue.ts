import { createApp, h } from 'vue';
import type { Mount } from './mount.js';

export const mountVue: Mount = ({ place, document, src, chosen }) => {
  createApp({
    render: () =>
      h('cairn-data', document ? { '.document': document } : { src }, [
        h('cairn-rag-tile', {
          indicator: 'delayed-discharges',
          area: 'aldermoor',
          selectable: true,
          'heading-level': 2,
          onCairnSelect: ({ detail }: CustomEvent) => chosen(detail as object),
        }),
      ]),
  }).mount(place);
};
