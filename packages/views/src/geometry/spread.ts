/** Something of a height that wants to stand with its middle at a place. */
export interface Wanting {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along one axis so that none meets another, each as near its place as the others let it: neighbours that would meet
 * share the room around the middle of where they want to be.
 *
 * @param items the most important first
 * @param room the length of the axis; where it is too short for all, the least important get no place
 * @returns the middle of each item, null for those without a place
 */
export function spread(items: readonly Wanting[], room: number): readonly (number | null)[] {
  let kept = items.length;
  const total = () => items.slice(0, kept).reduce((sum, { size }) => sum + size, 0);
  while (kept > 0 && total() > room) kept--;
  const order = items
    .slice(0, kept)
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);

  // Blocks of touching items; a block that meets the one before becomes one with it.
  interface Block {
    items: typeof order;
    size: number;
    start: number;
  }
  const blocks: Block[] = [];
  for (const item of order) {
    let block: Block = { items: [item], size: item.size, start: 0 };
    block.start = startOf(block.items, block.size, room);
    for (
      let before = blocks.at(-1);
      before && before.start + before.size > block.start;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { items: [...before.items, ...block.items], size: before.size + block.size, start: 0 };
      block.start = startOf(block.items, block.size, room);
    }
    blocks.push(block);
  }

  const places: (number | null)[] = items.map(() => null);
  for (const block of blocks) {
    let start = block.start;
    for (const { index, size } of block.items) {
      places[index] = start + size / 2;
      start += size;
    }
  }
  return places;
}

/** Where a block of touching items begins so that they are, taken together, nearest to their places. */
function startOf(items: readonly Wanting[], size: number, room: number): number {
  let before = 0;
  let sum = 0;
  for (const item of items) {
    sum += item.at - before - item.size / 2;
    before += item.size;
  }
  return Math.min(Math.max(0, sum / items.length), room - size);
}
