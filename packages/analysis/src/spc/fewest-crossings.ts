/** Share of series without any signal that have fewer crossings by chance. */
const CHANCE = 0.05;

/**
 * The fewest crossings of the median that chance still allows: the 5 % quantile of Binomial(n − 1, ½).
 *
 * Heads and tails are added up here, term by term on a logarithmic scale, because a browser pays for this line: the library's
 * quantile for any probability brings 130 kB along. A test holds the two against each other.
 *
 * @param useful points off the median, a whole number of 1 or more
 */
export function fewestCrossings(useful: number): number {
  const trials = useful - 1;
  let logarithm = -trials * Math.LN2;
  let cumulative = Math.exp(logarithm);
  let crossings = 0;
  while (cumulative < CHANCE && crossings < trials) {
    logarithm += Math.log((trials - crossings) / (crossings + 1));
    crossings += 1;
    cumulative += Math.exp(logarithm);
  }
  return crossings;
}
