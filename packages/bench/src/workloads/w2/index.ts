import type { Contest, Contestant, Goal, Workload } from '../../measure/contest.js';
import { agGrid } from './ag-grid.js';
import { figuresOf, scorecard, type GridFigures } from './document.js';
import { altered, painted, scrolled, type GridMaker } from './grid.js';
import { ours } from './ours.js';
import { regularTable } from './regular-table.js';
import { tanStackVirtual } from './tanstack.js';
import { virtualCells } from './virtual-cells.js';
import { virtualTable } from './virtual-table.js';

const OTHERS = [virtualCells, virtualTable, tanStackVirtual, agGrid, regularTable];

const goal = (most: number): Goal => ({ limit: virtualCells.entrant.name, most });

export function w2(): Workload {
  const [document, other] = [scorecard(), scorecard('second')];
  const [figures, others] = [figuresOf(document), figuresOf(other)];
  const contestants = (run: (maker: GridMaker, figures: GridFigures) => Contestant, most?: number) => {
    const own = ours(document, other, most === undefined ? undefined : goal(most));
    return () => [own, ...OTHERS].map((maker) => run(maker, figures));
  };
  const contests: readonly Contest[] = [
    {
      id: 'w2/paint',
      title: 'First paint',
      about:
        'From figures in memory (ours: from a parsed document, every status worked out) to the first task after the frame that shows what is in view.',
      contestants: contestants(painted, 1.2),
    },
    {
      id: 'w2/sort',
      title: 'Sorted by an area',
      about: 'The grid is shown already.',
      contestants: contestants((maker, shown) => altered(maker, shown, (grid) => grid.sort())),
    },
    {
      id: 'w2/change',
      title: 'All values new',
      about: 'The grid is shown already and gets other figures.',
      contestants: contestants((maker, shown) => altered(maker, shown, (grid) => grid.change(others))),
    },
    {
      id: 'w2/scroll',
      title: 'Scrolled from top to bottom',
      about:
        'Two hundred pixels a frame: what the tasks of the main thread take a frame, whoever asked for them.',
      rounds: { warm: 0, counted: 3 },
      figure: 'ms a frame',
      contestants: contestants(scrolled, 1.3),
    },
  ];
  return {
    title: 'W2: a large scorecard',
    about:
      '350 measures of 60 areas, 21,000 cells with a value and a status, in a frame of 1,160 by 765 pixels with rows of 64 and columns of 112 pixels. All draw only what is in view.',
    contests,
  };
}
