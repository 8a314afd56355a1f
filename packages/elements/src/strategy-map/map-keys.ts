import type { MapMoves, MapNodeView } from '@cairn/views';

/** How the map stands on the page. */
export interface MapBearing {
  /** From right to left. */
  readonly reversed: boolean;
  /** As a list, which has one dimension. */
  readonly asList: boolean;
}

const STEPS: Readonly<Record<string, keyof MapMoves>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const MIRRORED: Readonly<Partial<Record<keyof MapMoves, keyof MapMoves>>> = {
  before: 'after',
  after: 'before',
};

/** Where a key leads from a node: undefined when the key is none of the map's, null when there is nothing further. */
export function nodeAfter(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  nodes: readonly MapNodeView[],
  id: string | undefined,
  { reversed, asList }: MapBearing,
): string | null | undefined {
  const at = nodes.findIndex((node) => node.id === id);
  const node = nodes[at];
  const step = STEPS[key];
  if (!node || !step || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  // In a list up and down are the line before and the next.
  if (asList && step === 'up') return nodes[at - 1]?.id ?? null;
  if (asList && step === 'down') return nodes[at + 1]?.id ?? null;
  return node.moves[reversed ? (MIRRORED[step] ?? step) : step];
}
