import '@cairn/elements/benchmark-comparison/define.js';
import { Dataset } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import type { Contest, Contestant, Entrant, Workload } from '../../measure/contest.js';
import { drawAll, drawn, redrawn } from '../../page/drawn.js';
import { record, showMarkup, type Recording, type Widget } from '../../page/recording.js';
import { afterFrame, stage } from '../../page/stage.js';
import { changedMarkup, changedWidgets, coldly, markup, widgets, type Make } from '../../page/widgets.js';
import { byName, comparison, ranked, type AreaFigures } from './document.js';
import { chartJs, observablePlot, uplot } from './drawers.js';

const OURS = { name: 'cairn-benchmark-comparison', role: 'ours' } as const;

const DRAWINGS: Entrant = { name: 'finished drawings of the rows', role: 'limit', yardstick: 'drawings' };
const CONTENT: Entrant = {
  name: 'finished content',
  role: 'limit',
  yardstick: 'content',
  note: 'all that ours have written by then',
};

const PEERS = [
  { key: 'plot', drawer: observablePlot, entrant: { name: 'Observable Plot', role: 'peer' } },
  { key: 'chartjs', drawer: chartJs, entrant: { name: 'Chart.js', role: 'peer' } },
  { key: 'uplot', drawer: uplot, entrant: { name: 'uPlot', role: 'peer' } },
] as const;

const goal = (most: number) => ({ goal: { limit: CONTENT.name, most } });

export function w3(): Workload {
  return {
    title: 'W3: a comparison of areas',
    about:
      'One measure of 350 areas with intervals and status, ranked, from a parsed document to the first task after the frame that shows it. Ours write a row an area with rank, name, drawing, value and status, and in idle time after the frame a table of the same; the peers draw a chart alone.',
    contests: [shown(), cold(), sorted(), highlighted(), changed()],
  };
}

function shown(): Contest {
  return {
    id: 'w3/350-areas',
    title: 'A comparison of 350 areas',
    about: 'The limits are finished strings through the page’s own parser.',
    contestants: async () => {
      const document = comparison();
      const recording = await recordingOf(maker(document));
      return [
        markup(CONTENT, recording, 'content'),
        markup(DRAWINGS, recording, 'drawings'),
        widgets({ ...OURS, ...goal(1.15) }, maker(document)),
        ...PEERS.map(({ entrant, drawer }) => drawn(entrant, [ranked(document)], drawer)),
      ];
    },
  };
}

function cold(): Contest {
  return {
    id: 'w3/350-areas-cold',
    title: 'A comparison of 350 areas, the first time',
    about:
      'In a page that has just been opened, scripts loaded but not yet run: code is compiled as it goes.',
    rounds: { warm: 0, counted: 5 },
    figure: 'ms',
    contestants: async () => {
      const recording = await recordingOf(maker(comparison()));
      return [
        coldly(CONTENT, 'w3', 'content', recording),
        coldly(DRAWINGS, 'w3', 'drawings', recording),
        coldly({ ...OURS, ...goal(1.3) }, 'w3', 'comparison'),
        ...PEERS.map(({ key, entrant }) => coldly(entrant, 'w3', key)),
      ];
    },
  };
}

/** What a fresh page shows once. */
export function w3Cold(key: string, recording: Recording | null): (() => void) | undefined {
  if (recording && (key === 'drawings' || key === 'content')) {
    return () => {
      showMarkup(recording[key], recording.styles);
    };
  }
  const document = comparison();
  if (key === 'comparison') return () => stage.append(...maker(document)());
  const drawer = PEERS.find((one) => one.key === key)?.drawer;
  return drawer && (() => drawAll([ranked(document)], drawer));
}

function sorted(): Contest {
  return {
    id: 'w3/350-areas-sorted',
    title: 'Sorted by name',
    about: 'The comparison is shown already. The limit moves its finished rows.',
    contestants: async () => {
      const document = comparison();
      const recording = await recordingOf(maker(document));
      return [
        movedRows(recording),
        changedWidgets({ ...OURS, ...goal(1.1) }, maker(document), setting({ sort: 'name' })),
        ...changedPeers(ranked(document), byName(ranked(document))),
      ];
    },
  };
}

function highlighted(): Contest {
  return {
    id: 'w3/350-areas-highlighted',
    title: 'Another area stands out',
    about: 'The comparison is shown already. The limit writes the attributes and texts that differ.',
    contestants: async () => {
      const document = comparison();
      const [make, other] = [maker(document), maker(document, 'area-9')];
      return [
        changedMarkup(CONTENT, await recordingOf(make), await recordingOf(other), 'content'),
        changedWidgets({ ...OURS, ...goal(1.1) }, make, setting({ area: 'area-9' })),
        ...changedPeers(ranked(document), ranked(document, 'area-9')),
      ];
    },
  };
}

function changed(): Contest {
  return {
    id: 'w3/350-areas-changed',
    title: 'All values new',
    about:
      'The comparison is shown already and gets another dataset. The limit writes the attributes and texts that differ, known beforehand.',
    contestants: async () => {
      const [document, other] = [comparison(), comparison('second')];
      const make = maker(document);
      return [
        changedMarkup(CONTENT, await recordingOf(make), await recordingOf(maker(other)), 'content'),
        changedWidgets({ ...OURS, ...goal(1.15) }, make, (elements) => {
          setting({ data: new Dataset(other) })(elements);
        }),
        ...changedPeers(ranked(document), ranked(other)),
      ];
    },
  };
}

function changedPeers(from: AreaFigures, to: AreaFigures): readonly Contestant[] {
  return PEERS.map(({ entrant, drawer }) => redrawn(entrant, [from], [to], drawer));
}

function setting(properties: Readonly<Record<string, unknown>>): (elements: readonly Widget[]) => void {
  return (elements) => {
    for (const element of elements) Object.assign(element, properties);
  };
}

/** Finished rows, put into the order of their names. */
function movedRows(recording: Recording): Contestant {
  let [body, rows]: [Element | null, readonly Element[]] = [null, []];
  const nameOf = (row: Element) => row.querySelector('th')?.textContent ?? '';
  return {
    ...{ name: 'finished content', role: 'limit', note: 'rows moved, nothing worked out' },
    before: () => {
      showMarkup(recording.content, recording.styles);
      body = stage.querySelector('table.areas tbody');
      rows = [...(body?.children ?? [])].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    },
    run: async () => {
      body?.append(...rows);
      await afterFrame();
      return stage.childElementCount;
    },
  };
}

function maker(document: PerformanceDocument, area = 'area-7'): Make {
  return () => [
    Object.assign(window.document.createElement('cairn-benchmark-comparison'), {
      data: new Dataset(document),
      indicator: 'falls',
      area,
    }),
  ];
}

function recordingOf(make: Make): Promise<Recording> {
  return record({ box: 'comparison', drawing: 'td.chart svg', make });
}
