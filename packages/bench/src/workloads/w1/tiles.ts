import '@cairn/elements/rag-tile/define.js';
import type { PerformanceDocument } from '@cairn/schema';
import type { Contest, RoundCounts } from '../../measure/contest.js';
import { drawAll, drawn, redrawn } from '../../page/drawn.js';
import { record, type Recording } from '../../page/recording.js';
import { stage } from '../../page/stage.js';
import { changedMarkup, changedWidgets, coldly, markup, widgets, type Make } from '../../page/widgets.js';
import { askedOf, trends } from './document.js';
import { chartJs, fnando, uplot } from './drawers.js';
import { CONTENT, FEW, untilComplete } from './limits.js';
import { textsOf, tileByHand } from './tile-by-hand.js';

const OURS = { name: 'cairn-rag-tile', role: 'ours' } as const;

const byHand = (key: string, library: string, drawer: typeof fnando, most: number) => ({
  key,
  most,
  drawer: tileByHand(drawer),
  entrant: { name: `by hand, with ${library}`, role: 'peer', note: 'no table, no reasons' } as const,
});

const PEERS = [
  byHand('tile-fnando', '@fnando/sparkline', fnando, 5_000),
  byHand('tile-uplot', 'uPlot', uplot, 1_000),
  byHand('tile-chartjs', 'Chart.js', chartJs, 100),
];

const GOAL = { goal: { limit: CONTENT.name, most: 2 } };

/** Tiles, so many at once: shown and changed. */
export function tiles(count: number, rounds: RoundCounts): readonly [shown: Contest, changed: Contest] {
  const title = `${count.toLocaleString('en-GB')} tiles`;
  const peers = PEERS.filter(({ most }) => count <= most);
  return [
    {
      id: `w1/${count}-tiles`,
      title,
      rounds,
      about:
        'The limit is all that the tiles have written by the frame, finished, as one string through the page’s own parser. Ours write the tables of figures in idle time after it.',
      contestants: async () => {
        const document = trends(count);
        const make = maker(document);
        const recording = await recordingOf(make, count <= FEW);
        const texts = textsOf(document);
        return [
          markup(CONTENT, recording, 'content'),
          ...(count > FEW ? [] : untilComplete(OURS, make, recording)),
          widgets({ ...OURS, ...GOAL }, make),
          ...peers.map(({ entrant, drawer }) => drawn(entrant, texts, drawer)),
        ];
      },
    },
    {
      id: `w1/${count}-tiles-changed`,
      title: `${title}: all values new`,
      rounds,
      about:
        'Tiles that are shown already get another dataset. The limit writes the attributes and texts that differ, known beforehand.',
      contestants: async () => {
        const [document, other] = [trends(count), trends(count, 'second')];
        const make = maker(document);
        const [shown, wanted] = [await recordingOf(make), await recordingOf(maker(other))];
        return [
          changedMarkup(CONTENT, shown, wanted, 'content'),
          changedWidgets({ ...OURS, ...GOAL }, make, (elements) => {
            const [first] = askedOf(other);
            for (const element of elements) Object.assign(element, { data: first?.data });
          }),
          ...peers.map(({ entrant, drawer }) => redrawn(entrant, textsOf(document), textsOf(other), drawer)),
        ];
      },
    },
  ];
}

/** A hundred tiles as the first thing that a page shows. */
export function coldTiles(rounds: RoundCounts): Contest {
  return {
    id: 'w1/100-tiles-cold',
    title: '100 tiles, the first time',
    about:
      'In a page that has just been opened, scripts loaded but not yet run: code is compiled as it goes.',
    rounds,
    figure: 'ms',
    contestants: async () => {
      const recording = await recordingOf(maker(trends(100)));
      return [
        coldly(CONTENT, 'w1', 'content', recording),
        coldly({ ...OURS, ...GOAL }, 'w1', 'tiles'),
        ...PEERS.map(({ key, entrant }) => coldly(entrant, 'w1', key)),
      ];
    },
  };
}

/** What a fresh page shows for a contestant of {@link coldTiles}. */
export function coldTile(key: string): (() => void) | undefined {
  const document = trends(100);
  if (key === 'tiles') return () => stage.append(...maker(document)());
  const [drawer, texts] = [PEERS.find((one) => one.key === key)?.drawer, textsOf(document)];
  return drawer && (() => drawAll(texts, drawer));
}

function maker(document: PerformanceDocument): Make {
  return () =>
    askedOf(document).map((asked) => Object.assign(window.document.createElement('cairn-rag-tile'), asked));
}

function recordingOf(make: Make, tables = false): Promise<Recording> {
  return record({ box: 'tile', drawing: '.sparkline', make, tables });
}
