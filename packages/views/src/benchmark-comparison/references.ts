import type { Period } from '@cairn/analysis';
import type { Dataset, Fact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';

/** A line that all areas are read against, with its label beside it. */
export interface ReferenceView {
  readonly kind: 'comparator' | 'target';
  readonly label: string;
  /** Place on the axis, in per cent of its length. */
  readonly x: number;
}

interface Reference {
  readonly kind: ReferenceView['kind'];
  readonly label: string;
  readonly value: number;
}

/** The comparator asked for, or the one of the measure's own rule; and the target where it is one for all areas. */
export function references(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  anchor: Fact | undefined,
  comparatorId: string | undefined,
  words: Words,
): readonly Reference[] {
  const comparator =
    comparatorId === undefined ? anchor?.comparator : dataset.comparator(comparatorId, indicator, period);
  const line = (kind: Reference['kind'], name: string, value: number): Reference => ({
    kind,
    value,
    label: words.messages.comparison.reference(name, words.briefValue(value, indicator.unit)),
  });
  const found: Reference[] = [];
  if (comparator && comparator.value !== null)
    found.push(line('comparator', words.text(comparator.comparator.name), comparator.value));
  const target = anchor?.target;
  if (target && target.value !== null && target.target.area === undefined) {
    found.push(line('target', words.messages.targets[target.kind], target.value));
  }
  return found;
}
