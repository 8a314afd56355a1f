import type { Figure } from '../figure.js';
import type { DisclosureRule } from './primary.js';
import { secondarySuppression, withSuppressions } from './secondary.js';

/** Counts of a list, such as areas or age bands, with their total, all to be published. */
export interface CountList {
  readonly counts: readonly Figure[];
  readonly total: Figure;
}

/**
 * Suppresses a list's small counts and, when a single one would follow from the total, the next smallest.
 * @throws RangeError as `secondarySuppression`
 */
export function suppressList({ counts, total }: CountList, rule: DisclosureRule): CountList {
  const names = counts.map((_, position) => String(position));
  const cells = new Map<string, Figure>(counts.map((count, position) => [String(position), count]));
  cells.set('total', total);
  const shown = withSuppressions(
    cells,
    secondarySuppression(cells, [{ total: 'total', parts: names }], rule),
  );
  return { counts: names.map((name) => shown.get(name) ?? null), total: shown.get('total') ?? null };
}
