/** The reader's side of suppression: tries to work a suppressed figure out. Only tests import this file. */
import type { Figure } from '../figure.js';

interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Whether a suppressed figure could be another one, given everything published: searches the tables of whole numbers of
 * 0 or more that agree with every published figure, for one in which this figure differs from the truth. The search
 * changes the truth along the equations, one person at a time, which reaches every neighbouring table.
 */
export function couldBe(
  index: number,
  figures: readonly Figure[],
  equations: readonly Equation[],
  truth: readonly number[],
): boolean {
  return [1, -1].some((step) => repair([...truth], index, step, figures, equations, new Set([index])));
}

/** Changes one figure by a step, then repairs each equation that no longer holds by changing another suppressed figure. */
function repair(
  table: number[],
  index: number,
  step: number,
  figures: readonly Figure[],
  equations: readonly Equation[],
  changed: ReadonlySet<number>,
): boolean {
  const next = [...table];
  next[index] = (next[index] ?? 0) + step;
  if ((next[index] ?? 0) < 0) return false;
  const broken = equations.find(
    ({ total, parts }) => parts.reduce((sum, part) => sum + (next[part] ?? 0), 0) !== next[total],
  );
  if (broken === undefined) return true;
  const off = (next[broken.total] ?? 0) - broken.parts.reduce((sum, part) => sum + (next[part] ?? 0), 0);
  return [...broken.parts, broken.total].some((other) => {
    if (figures[other] !== 'suppressed' || changed.has(other)) return false;
    const change = other === broken.total ? -off : off;
    return repair(next, other, change, figures, equations, new Set([...changed, other]));
  });
}
