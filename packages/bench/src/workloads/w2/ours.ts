import '@cairn/elements/scorecard-grid/define.js';
import { Dataset } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import type { Goal } from '../../measure/contest.js';
import { SORTED, type GridMaker } from './grid.js';

/** @param other what an update shows */
export function ours(document: PerformanceDocument, other: PerformanceDocument, goal?: Goal): GridMaker {
  return {
    entrant: {
      ...{ name: 'cairn-scorecard-grid', role: 'ours', note: 'a table of buttons with reasons' },
      ...(goal ? { goal } : {}),
    },
    show: async (place) => {
      const element = window.document.createElement('cairn-scorecard-grid');
      Object.assign(element, { data: new Dataset(document), groupBy: 'none' });
      place.append(element);
      await element.updateComplete;
      const inShadow = (selector: string) => {
        const found = element.shadowRoot?.querySelector(selector);
        if (!found) throw new Error(`the scorecard has no ${selector}`);
        return found;
      };
      return {
        sort: async () => {
          element.sort = `area-${SORTED}:descending`;
          await element.updateComplete;
        },
        change: async () => {
          element.data = new Dataset(other);
          await element.updateComplete;
        },
        scroller: () => inShadow('.frame'),
        first: () =>
          Number.parseFloat(
            inShadow(`tr:not(.all):has([data-column="area-${SORTED}"]) [data-column="area-${SORTED}"] .seen`)
              .textContent,
          ),
      };
    },
  };
}
