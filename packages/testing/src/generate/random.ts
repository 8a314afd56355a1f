/** A source of chance that gives the same numbers for the same name, on every machine. */
export interface Chance {
  /** Evenly spread over [0, 1). */
  readonly even: () => number;
  /** Normally distributed with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}

/**
 * Chance by name (mulberry32): every series draws from its own stream, so that a new measure changes no other figure.
 *
 * @param name what the numbers are for, such as `falls/aldermoor`
 */
export function chance(name: string): Chance {
  let state = hash(name);
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // Twelve even draws have variance 1: no logarithm or cosine, whose last digit may differ between machines.
  const normal = () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += even();
    return sum;
  };
  return { even, normal };
}
