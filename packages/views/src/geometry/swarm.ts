/**
 * Stacks dots over their places on an axis, each as low as it can lie without touching another.
 *
 * @param places on the axis, in per cent of its length
 * @param length of the axis, in diameters of a dot
 * @returns the height of each dot's middle over the ground line, in diameters; a lone dot lies at a half
 */
export function swarm(places: readonly number[], length: number): readonly number[] {
  const order = places.map((place, index) => ({ index, at: (place * length) / 100 }));
  order.sort((a, b) => a.at - b.at || a.index - b.index);
  const heights = places.map(() => 0.5);
  let first = 0;
  order.forEach((dot, position) => {
    while ((order[first]?.at ?? dot.at) <= dot.at - 1) first++;
    const near = order.slice(first, position).map((other) => {
      const height = heights[other.index] ?? 0.5;
      const reach = Math.sqrt(Math.max(0, 1 - (dot.at - other.at) ** 2));
      return { from: height - reach, to: height + reach };
    });
    heights[dot.index] = lowestFree(near);
  });
  return heights;
}

/** The lowest height outside all spans. */
function lowestFree(taken: readonly { readonly from: number; readonly to: number }[]): number {
  let height = 0.5;
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    if (height > from + TOUCHING && height < to - TOUCHING) height = to;
  }
  return height;
}

/** Dots may touch. */
const TOUCHING = 1e-9;
