import { absenceOf, type Figure, requireFinite } from '../figure.js';
import { absentReason } from '../reason.js';
import { type Aggregate, type Parts, withoutAggregate } from './part.js';
import { aggregateRatio } from './ratio.js';
import { aggregateSum } from './sum.js';

/** Puts parts together in the way they name. */
export function combine(input: Parts): Aggregate {
  switch (input.combine) {
    case 'ratio':
      return aggregateRatio(input.parts, input.multiplier);
    case 'sum':
      return aggregateSum(input.parts);
    case 'last':
      return last(input.parts);
    default:
      throw new RangeError(`invalid parts: ${String(input satisfies never)}`);
  }
}

/** The same parts from one position to before another. */
export function slice(input: Parts, start: number, end: number): Parts {
  return input.combine === 'ratio'
    ? { ...input, parts: input.parts.slice(start, end) }
    : { ...input, parts: input.parts.slice(start, end) };
}

/** A snapshot or a cumulative figure: the last one stands for the whole; an earlier gap does not matter. */
function last(figures: readonly Figure[]): Aggregate {
  if (figures.length === 0) return withoutAggregate({ code: 'aggregate/noValues', params: {} });
  const position = figures.length - 1;
  const figure = figures[position] ?? null;
  if (typeof figure === 'number') {
    requireFinite('value', figure);
    return { value: figure, numerator: null, denominator: null, absent: [], reason: null };
  }
  const absence = absenceOf(figure) ?? 'missing';
  return withoutAggregate(absentReason(absence), [{ position, absence }]);
}
