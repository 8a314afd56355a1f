import type { Contestant, Entrant } from '../measure/contest.js';
import { coldStart, counts } from './outside.js';
import { finishTables, showMarkup, tablesOf, type Recording, type Widget } from './recording.js';
import { afterFrame, stage } from './stage.js';
import { writesBetween } from './writes.js';

export type Make = () => readonly Widget[];

type Content = Exclude<keyof Recording, 'styles'>;

/** Shows elements that are made anew for each run. */
export function widgets(entrant: Entrant, make: Make): Contestant {
  return {
    ...entrant,
    run: async () => {
      const elements = make();
      stage.append(...elements);
      await afterFrame();
      assertDone(entrant, elements);
      return elements.length;
    },
  };
}

/** Shows elements, and waits until they have all they write: the tables that they make when the page is idle, too. */
export function completeWidgets(entrant: Entrant, make: Make): Contestant {
  return {
    ...entrant,
    run: async () => {
      const elements = make();
      stage.append(...elements);
      await afterFrame();
      await tablesOf(elements);
      return elements.length;
    },
  };
}

/** Changes elements that are shown already. */
export function changedWidgets(
  entrant: Entrant,
  make: Make,
  change: (elements: readonly Widget[]) => void,
): Contestant {
  let elements: readonly Widget[] = [];
  return {
    ...entrant,
    before: async () => {
      elements = make();
      stage.append(...elements);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      finishTables();
    },
    run: async () => {
      change(elements);
      await afterFrame();
      assertDone(entrant, elements);
      return elements.length;
    },
  };
}

/** Shows finished markup. */
export function markup(entrant: Entrant, recording: Recording, content: Content): Contestant {
  return {
    ...entrant,
    run: async () => {
      showMarkup(recording[content], recording.styles);
      await afterFrame();
      return stage.childElementCount;
    },
  };
}

/** Shows finished markup, and writes what differs in other finished markup. */
export function changedMarkup(
  entrant: Entrant,
  shown: Recording,
  wanted: Recording,
  content: Content,
): Contestant {
  let writes: readonly (() => void)[] = [];
  return {
    ...entrant,
    before: () => {
      showMarkup(wanted[content], shown.styles);
      const other = stage.cloneNode(true);
      showMarkup(shown[content], shown.styles);
      writes = writesBetween(stage, other);
      if (writes.length === 0) throw new Error(`${entrant.name}: nothing differs`);
    },
    run: async () => {
      for (const write of writes) write();
      await afterFrame();
      return stage.childElementCount;
    },
  };
}

/** The first time in a page which has just been opened; the workload's own `cold` says how. */
export function coldly(entrant: Entrant, workload: string, key: string, recording?: Recording): Contestant {
  return { ...entrant, run: () => coldStart(workload, key, recording) };
}

/** Kilobytes of JavaScript that one of many takes, and the nodes it has. */
export function weighed(contestant: Contestant): Contestant {
  let nodes = 0;
  return {
    ...contestant,
    run: async () => {
      const empty = await counts();
      const many = (await contestant.run()) ?? NaN;
      const full = await counts();
      nodes = (full.nodes - empty.nodes) / many;
      return (full.heap - empty.heap) / 1000 / many;
    },
    beside: () => ({ 'nodes each': nodes }),
  };
}

function assertDone({ name }: Entrant, elements: readonly Widget[]): void {
  if (elements.some(({ isUpdatePending }) => isUpdatePending))
    throw new Error(`${name} is not done after its frame`);
}
