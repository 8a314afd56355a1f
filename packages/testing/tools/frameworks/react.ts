import type {} from '@cairn/elements/typings/react.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mount.js';

export const mountReact: Mount = ({ place, document, src, chosen }) => {
  createRoot(place).render(
    createElement(
      'cairn-data',
      document ? { document } : { src },
      createElement('cairn-rag-tile', {
        indicator: 'delayed-discharges',
        area: 'aldermoor',
        selectable: true,
        'heading-level': 2,
        'oncairn-select': ({ detail }: CustomEvent) => chosen(detail as object),
      }),
    ),
  );
};
