import type { PerformanceDocumentInput } from '@cairn/schema';
import { CairnData, CairnRagTile, type CairnProps } from '@cairn/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mount.js';

export const mountReactComponents: Mount = ({ place, document, chosen }) => {
  createRoot(place).render(
    createElement(
      CairnData,
      { document: document as PerformanceDocumentInput },
      createElement(CairnRagTile, {
        indicator: 'delayed-discharges',
        area: 'aldermoor',
        selectable: true,
        headingLevel: 2,
        onCairnSelect: ({ detail }) => chosen(detail),
      }),
    ),
  );
};

type TileProps = CairnProps<'cairn-rag-tile'>;
// @ts-expect-error -- a tile has no load event
type _Load = TileProps['onCairnLoad'];
// @ts-expect-error -- a level is a number
const _level: TileProps['headingLevel'] = 'two';
// @ts-expect-error -- one of three words
const _form: TileProps['form'] = 'huge';
