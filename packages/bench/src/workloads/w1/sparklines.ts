import '@cairn/elements/trend-sparkline/define.js';
import type { PerformanceDocument } from '@cairn/schema';
import type { Contest, Entrant, RoundCounts } from '../../measure/contest.js';
import { drawAll, drawn, redrawn, type Drawer } from '../../page/drawn.js';
import { record, type Recording } from '../../page/recording.js';
import {
  changedMarkup,
  changedWidgets,
  coldly,
  completeWidgets,
  markup,
  weighed,
  widgets,
  type Make,
} from '../../page/widgets.js';
import { stage } from '../../page/stage.js';
import { askedOf, linesOf, trends } from './document.js';
import { chartJs, fnando, observablePlot, uplot } from './drawers.js';
import { CONTENT, FEW, untilComplete } from './limits.js';

const OURS = { name: 'cairn-trend-sparkline', role: 'ours' } as const;

const DRAWINGS: Entrant = { name: 'finished drawings', role: 'limit', yardstick: 'drawings' };

type Line = readonly number[];

interface Peer {
  readonly key: string;
  readonly entrant: Entrant;
  readonly drawer: Drawer<Line>;
  /** So many sparklines at most: beyond, a round takes too long. */
  readonly most: number;
}

const peer = (key: string, name: string, drawer: Drawer<Line>, most: number): Peer => ({
  key,
  drawer,
  most,
  entrant: { name, role: 'peer', note: 'drawings alone' },
});

const PEERS: readonly Peer[] = [
  peer('fnando', '@fnando/sparkline', fnando, 5_000),
  peer('uplot', 'uPlot', uplot, 1_000),
  peer('plot', 'Observable Plot', observablePlot, 1_000),
  peer('chartjs', 'Chart.js', chartJs, 100),
];

const goal = (most: number) => ({ goal: { limit: DRAWINGS.name, most } });

/** Sparklines, so many at once: shown and changed. */
export function sparklines(count: number, rounds: RoundCounts): readonly Contest[] {
  const title = `${count.toLocaleString('en-GB')} sparklines`;
  const peers = PEERS.filter(({ most }) => count <= most);
  return [
    {
      id: `w1/${count}-sparklines`,
      title,
      rounds,
      about:
        'The first limit is the finished drawings as one string through the page’s own parser. Ours also write the heading, a sentence that names the drawing and the last figure, and in idle time after the frame a table of every figure: the other limits are all of that as one string.',
      contestants: async () => {
        const document = trends(count);
        const make = maker(document);
        const recording = await recordingOf(make, count <= FEW);
        const lines = linesOf(document);
        return [
          markup(DRAWINGS, recording, 'drawings'),
          markup(CONTENT, recording, 'content'),
          ...(count > FEW ? [] : untilComplete(OURS, make, recording)),
          widgets({ ...OURS, ...goal(1.5) }, make),
          ...peers.map(({ entrant, drawer }) => drawn(entrant, lines, drawer)),
        ];
      },
    },
    {
      id: `w1/${count}-sparklines-changed`,
      title: `${title}: all values new`,
      rounds,
      about:
        'Widgets that are shown already get another dataset. The limits write the attributes and texts that differ, known beforehand.',
      contestants: async () => {
        const [document, other] = [trends(count), trends(count, 'second')];
        const make = maker(document);
        const [shown, wanted] = [await recordingOf(make), await recordingOf(maker(other))];
        return [
          changedMarkup(DRAWINGS, shown, wanted, 'drawings'),
          changedMarkup(CONTENT, shown, wanted, 'content'),
          changedWidgets({ ...OURS, ...goal(1.35) }, make, (elements) => {
            const [first] = askedOf(other);
            for (const element of elements) Object.assign(element, { data: first?.data });
          }),
          ...peers.map(({ entrant, drawer }) => redrawn(entrant, linesOf(document), linesOf(other), drawer)),
        ];
      },
    },
  ];
}

/** A hundred sparklines as the first thing that a page shows. */
export function coldSparklines(rounds: RoundCounts): Contest {
  return {
    id: 'w1/100-sparklines-cold',
    title: '100 sparklines, the first time',
    about:
      'In a page that has just been opened, scripts loaded but not yet run: code is compiled as it goes.',
    rounds,
    contestants: async () => {
      const recording = await recordingOf(maker(trends(100)));
      return [
        coldly(DRAWINGS, 'w1', 'drawings', recording),
        coldly(CONTENT, 'w1', 'content', recording),
        coldly({ ...OURS, ...goal(1.9) }, 'w1', 'sparklines'),
        ...PEERS.map(({ key, entrant }) => coldly(entrant, 'w1', key)),
      ];
    },
    figure: 'ms',
  };
}

/** What a thousand sparklines keep in memory. */
export function sparklineHeap(rounds: RoundCounts): Contest {
  const count = 1_000;
  return {
    id: 'w1/1000-sparklines-heap',
    title: 'Memory of a sparkline',
    about:
      'JavaScript memory that one of 1,000 keeps after garbage is collected, its tables and its share of the dataset with it; nodes and their styles are not in it.',
    rounds,
    figure: 'kB',
    contestants: () => {
      const document = trends(count);
      const make = maker(document);
      const peers = PEERS.filter(({ most }) => count <= most);
      return [
        completeWidgets({ ...OURS, goal: { limit: null, most: 1.6 } }, make),
        ...peers.map(({ entrant, drawer }) => drawn(entrant, linesOf(document), drawer)),
      ].map(weighed);
    },
  };
}

/** What a fresh page shows for a contestant of {@link coldSparklines}. */
export function coldSparkline(key: string): (() => void) | undefined {
  const document = trends(100);
  if (key === 'sparklines') return () => stage.append(...maker(document)());
  const [drawer, lines] = [PEERS.find((one) => one.key === key)?.drawer, linesOf(document)];
  return drawer && (() => drawAll(lines, drawer));
}

function maker(document: PerformanceDocument): Make {
  return () =>
    askedOf(document).map((asked) =>
      Object.assign(window.document.createElement('cairn-trend-sparkline'), asked),
    );
}

function recordingOf(make: Make, tables = false): Promise<Recording> {
  return record({ box: 'sparkline-box', drawing: '.sparkline', make, tables });
}
