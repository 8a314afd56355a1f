import type { Reason } from '@cairn/analysis';
import type { Unit } from '@cairn/schema';
import { formatNumber } from './numbers.js';
import type { Words } from './words.js';

/** `brief` leaves out units that stand beside the sentence already. */
export type SentenceLength = 'full' | 'brief';

/** Why a status is what it is, in one sentence; `unit` is that of the measure. */
export function reasonText(
  reason: Reason,
  unit: Unit | null,
  words: Words,
  length: SentenceLength = 'full',
): string {
  const plain: Readonly<Record<string, number | string | null>> = reason.params;
  const written = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, parameterText(name, value, unit, words, length)]),
  );
  // The compiler cannot follow that a code and its own parameters come from one member of the union.
  const sentence = words.messages.reasons[reason.code] as (
    written: Readonly<Record<string, string>>,
    plain: Readonly<Record<string, number | string | null>>,
  ) => string;
  return sentence(written, plain);
}

function parameterText(
  name: string,
  value: number | string | null,
  unit: Unit | null,
  words: Words,
  length: SentenceLength,
): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    const comparator = name === 'comparatorId' ? words.comparatorName(value) : undefined;
    return comparator === undefined ? value : words.text(comparator);
  }
  if (COUNTS.has(name)) return words.count(value);
  if (SHARES.has(name)) return formatNumber(value, 2);
  if (PLAIN.has(name)) return String(value);
  if (unit === null) return String(value);
  if (length === 'brief')
    return DIFFERENCES.has(name) ? words.briefDifference(value, unit) : words.briefValue(value, unit);
  return DIFFERENCES.has(name) ? words.difference(value, unit) : words.value(value, unit).text;
}

/** How a reason's parameters are written; those in none of these sets are in the unit of the measure. */
const COUNTS: ReadonlySet<string> = new Set([
  'quantile',
  'quantiles',
  'areas',
  'minimum',
  'points',
  'good',
  'middle',
  'bad',
  'unassessed',
  'redFrom',
]);
const SHARES: ReadonlySet<string> = new Set(['score', 'greenFrom', 'amberFrom', 'relative']);
const PLAIN: ReadonlySet<string> = new Set(['level', 'rate', 'comparatorRate']);
const DIFFERENCES: ReadonlySet<string> = new Set(['difference', 'tolerance']);
