/**
 * Which unknowns a set of linear equations pins down, whatever its right-hand sides.
 *
 * Some unknowns can be moved either way; each of the others only upward, together with those. Gaussian elimination over
 * the movable ones: an upward unknown is pinned down when an equation is left that holds it and nothing movable; a
 * movable one when an equation of the reduced form holds it alone, pinned ones aside. Coefficients are small whole
 * numbers; what falls below 1e-9 is taken for 0.
 * @param rows one row an equation, one coefficient an unknown, the movable ones first
 * @param movable how many can be moved
 */
export function pinnedUnknowns(rows: readonly (readonly number[])[], movable: number): Set<number> {
  const matrix = rows.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < movable && top < matrix.length; column += 1) {
    const pivot = largestBelow(matrix, top, column);
    const found = matrix[pivot];
    const first = matrix[top];
    if (found === undefined || first === undefined || isZero(found[column])) continue;
    matrix[pivot] = first;
    const lead = found[column] ?? 1;
    matrix[top] = found.map((coefficient) => coefficient / lead);
    eliminate(matrix, top, column);
    top += 1;
  }
  const left = new Set(matrix.slice(top).flatMap(heldIn));
  const pinned = new Set([...left].filter((column) => column >= movable));
  for (const row of matrix.slice(0, top)) {
    // Alone among the movable ones it can still move against an upward one that no equation pins down.
    const [alone, ...others] = heldIn(row).filter((column) => column < movable || !left.has(column));
    if (alone !== undefined && others.length === 0) pinned.add(alone);
  }
  return pinned;
}

function heldIn(row: readonly number[]): number[] {
  return row.flatMap((coefficient, column) => (isZero(coefficient) ? [] : [column]));
}

function largestBelow(matrix: readonly (readonly number[])[], top: number, column: number): number {
  let best = top;
  for (let row = top; row < matrix.length; row += 1) {
    if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[best]?.[column] ?? 0)) best = row;
  }
  return best;
}

function eliminate(matrix: number[][], top: number, column: number): void {
  const pivot = matrix[top] ?? [];
  matrix.forEach((row, index) => {
    const factor = row[column] ?? 0;
    if (index === top || isZero(factor)) return;
    matrix[index] = row.map((coefficient, position) => coefficient - factor * (pivot[position] ?? 0));
  });
}

function isZero(coefficient: number | undefined): boolean {
  return Math.abs(coefficient ?? 0) < 1e-9;
}
