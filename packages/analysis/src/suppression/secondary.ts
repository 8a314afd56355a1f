import { type Figure } from '../figure.js';
import { pinnedUnknowns } from './determined.js';
import { countIsSmall, type DisclosureRule } from './primary.js';

/** A published total and what it is the total of, by the names of their cells. A total may be part of another one. */
export interface Total<Name extends string = string> {
  readonly total: Name;
  readonly parts: readonly Name[];
}

/** Which cells must be suppressed: small themselves, or needed to keep those from being worked out. */
export interface Suppressions<Name extends string = string> {
  readonly primary: ReadonlySet<Name>;
  readonly secondary: ReadonlySet<Name>;
}

/**
 * Suppresses the small cells of tables with totals and, as often as needed, the next smallest beside them, until no
 * suppressed cell can be worked out from what is still published.
 *
 * A reader knows the published cells, that parts add up to their totals, and that counts are not below 0. A suppressed
 * cell is safe when another count in it would fit all of that: moving one person between suppressed cells must be
 * possible, and only cells that hold someone can give one up. That is checked by elimination over all totals together,
 * rows and columns alike. Of the cells beside an exposed one, in the total where it has the least company, the smallest
 * count above 0 goes next, totals only when no part is left there; equal counts go in the order given.
 *
 * Cells absent for another reason than suppression are known to add nothing. A cell already `suppressed` is kept so and
 * protected, though its count is not known here.
 * @param counts every cell's count, totals included, by name
 * @param totals what adds up to what
 * @throws RangeError `invalid total` for a name without a cell; as `countIsSmall`
 */
export function secondarySuppression<Name extends string>(
  counts: ReadonlyMap<Name, Figure>,
  totals: readonly Total<Name>[],
  rule: DisclosureRule,
): Suppressions<Name> {
  for (const name of totals.flatMap(({ total, parts }) => [total, ...parts])) {
    if (!counts.has(name)) throw new RangeError(`invalid total: no cell ${name}`);
  }
  const primary = new Set<Name>();
  for (const [name, count] of counts) {
    if (count === 'suppressed' || countIsSmall(count, rule)) primary.add(name);
  }
  const hidden = new Set(primary);
  for (;;) {
    const next = nextToHide(exposedCells(hidden, counts, totals), hidden, counts, totals);
    // Nothing published is left that holds someone and is tied to an exposed cell by totals.
    if (next === undefined) break;
    hidden.add(next);
  }
  return { primary, secondary: new Set([...hidden].filter((name) => !primary.has(name))) };
}

/** The counts with every suppressed cell marked as such. */
export function withSuppressions<Name extends string>(
  counts: ReadonlyMap<Name, Figure>,
  { primary, secondary }: Suppressions<Name>,
): Map<Name, Figure> {
  return new Map(
    [...counts].map(([name, count]) => [
      name,
      primary.has(name) || secondary.has(name) ? 'suppressed' : count,
    ]),
  );
}

/** The suppressed cells into or out of which no one could be moved without a published figure telling. */
function exposedCells<Name extends string>(
  hidden: ReadonlySet<Name>,
  counts: ReadonlyMap<Name, Figure>,
  totals: readonly Total<Name>[],
): Name[] {
  const held = [...hidden].filter((name) => Number(counts.get(name)) > 0);
  const empty = [...hidden].filter((name) => !held.includes(name));
  const unknowns = [...held, ...empty];
  const column = new Map(unknowns.map((name, index) => [name, index]));
  const rows = totals
    .map(({ total, parts }) => {
      const row = new Array<number>(unknowns.length).fill(0);
      for (const part of parts) add(row, column.get(part), 1);
      add(row, column.get(total), -1);
      return row;
    })
    .filter((row) => row.some((coefficient) => coefficient !== 0));
  const pinned = pinnedUnknowns(rows, held.length);
  return unknowns.filter((_, index) => pinned.has(index));
}

function add(row: number[], column: number | undefined, by: number): void {
  if (column !== undefined) row[column] = (row[column] ?? 0) + by;
}

/**
 * The smallest published count beside an exposed cell, in the total where that cell has the least company to hide in;
 * parts come before totals. When everything beside it is suppressed already, the same beside the cells that are.
 */
function nextToHide<Name extends string>(
  exposed: readonly Name[],
  hidden: ReadonlySet<Name>,
  counts: ReadonlyMap<Name, Figure>,
  totals: readonly Total<Name>[],
): Name | undefined {
  const size = (name: Name): number => Number(counts.get(name));
  const sums = new Set(totals.map(({ total }) => total));
  const groups = totals.map(({ total, parts }) => {
    const members = [...parts, total];
    const [next] = members
      .filter((name) => !hidden.has(name) && size(name) > 0)
      .sort((a, b) => Number(sums.has(a)) - Number(sums.has(b)) || size(a) - size(b));
    const inside = members.filter((name) => hidden.has(name));
    return { next, inside, company: inside.filter((name) => size(name) > 0).length };
  });
  for (let reached = new Set(exposed); ;) {
    const near = groups.filter(({ inside }) => inside.some((name) => reached.has(name)));
    const open = near.flatMap(({ next, company }) => (next === undefined ? [] : [{ next, company }]));
    open.sort(
      (a, b) =>
        a.company - b.company ||
        Number(sums.has(a.next)) - Number(sums.has(b.next)) ||
        size(a.next) - size(b.next),
    );
    const wider = new Set([...reached, ...near.flatMap(({ inside }) => inside)]);
    if (open[0] !== undefined || wider.size === reached.size) return open[0]?.next;
    reached = wider;
  }
}
