import { h, render } from 'preact';
import type { Mount } from './mount.js';

export const mountPreact: Mount = ({ place, document, src, chosen }) => {
  render(
    h(
      'cairn-data',
      document ? { document } : { src },
      h('cairn-rag-tile', {
        indicator: 'delayed-discharges',
        area: 'aldermoor',
        selectable: true,
        'heading-level': 2,
        'oncairn-select': ({ detail }: CustomEvent) => chosen(detail as object),
      }),
    ),
    place,
  );
};
