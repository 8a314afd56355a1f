/** Fewer points off the median than this have no runs test (Perla, Provost and Murray, BMJ Quality and Safety 20, 2011). */
const MINIMUM = 10;
/** Probability in each tail. */
const TAIL = 0.025;

/** ln(n!) for 0 to n. */
function logFactorials(n: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
}

/**
 * Fewest and most runs that chance allows for a number of points off the median: the exact distribution of Wald and Wolfowitz with half
 * the points on each side, 2.5 % in each tail.
 * @returns null with fewer than 10 points
 */
export function runsLimits(useful: number): { readonly lower: number; readonly upper: number } | null {
  if (useful < MINIMUM) return null;
  const [below, above] = [Math.floor(useful / 2), Math.ceil(useful / 2)];
  const logs = logFactorials(useful);
  const choose = (n: number, k: number) =>
    k < 0 || k > n ? -Infinity : (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
  const all = choose(useful, below);
  const ways = (a: number, b: number) => Math.exp(choose(below - 1, a) + choose(above - 1, b) - all);
  const probability = (runs: number): number => {
    const half = Math.floor(runs / 2);
    return runs % 2 === 0 ? 2 * ways(half - 1, half - 1) : ways(half, half - 1) + ways(half - 1, half);
  };
  let [lower, tail] = [2, probability(2)];
  while (tail <= TAIL) tail += probability(++lower);
  let upper = useful;
  for (tail = probability(upper); tail <= TAIL;) tail += probability(--upper);
  return { lower, upper };
}
