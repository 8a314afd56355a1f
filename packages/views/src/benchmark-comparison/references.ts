import type { Period } from '@cairn/analysis';
import type { Dataset, Fact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { textWidth } from '../geometry/wrap.js';
import type { Words } from '../words/words.js';

/** A line that all areas are read against, with its label beside it. */
export interface ReferenceView {
  readonly kind: 'comparator' | 'target';
  readonly label: string;
  /** Place on the axis, in per cent of its length. */
  readonly x: number;
  /** Likely width of the label, in per cent of the narrowest axis that labels stand on. */
  readonly width: number;
}

/** The narrowest axis on which labels stand at their lines, in rem; the element's styles say the same. */
const NARROWEST = 18;

interface Reference extends Omit<ReferenceView, 'x'> {
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
  const line = (kind: Reference['kind'], name: string, value: number): Reference => {
    const label = words.messages.comparison.reference(name, words.briefValue(value, indicator.unit));
    return { kind, value, label, width: (textWidth(label) / NARROWEST) * 100 };
  };
  const found: Reference[] = [];
  if (comparator && comparator.value !== null)
    found.push(line('comparator', words.text(comparator.comparator.name), comparator.value));
  const target = anchor?.target;
  if (target && target.value !== null && target.target.area === undefined) {
    found.push(line('target', words.messages.targets[target.kind], target.value));
  }
  return found;
}
