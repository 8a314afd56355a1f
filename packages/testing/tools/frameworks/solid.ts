import h from 'solid-js/h';
import { render } from 'solid-js/web';
import type { Mount } from './mount.js';

export const mountSolid: Mount = ({ place, document, src, chosen }) => {
  render(
    () =>
      h(
        'cairn-data',
        document ? { 'prop:document': document } : { 'attr:src': src },
        h('cairn-rag-tile', {
          'attr:indicator': 'delayed-discharges',
          'attr:area': 'aldermoor',
          'attr:selectable': '',
          'attr:heading-level': 2,
          'on:cairn-select': ({ detail }: CustomEvent) => chosen(detail as object),
        }),
      ) as unknown as Element,
    place,
  );
};
