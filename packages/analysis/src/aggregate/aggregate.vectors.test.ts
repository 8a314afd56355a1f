import { describeVectors, expectClose } from '../vectors.test-support.js';
import {
  aggregateRatio,
  aggregateSum,
  consolidate,
  type Parts,
  projectYearEnd,
  rolling,
  toYear,
  yearToDate,
} from './index.js';

interface Row {
  readonly count: number | null;
  readonly denominator?: number | null;
  readonly population?: number | null;
}

interface Pair {
  readonly n: number | null;
  readonly d: number | null;
}

interface Input {
  readonly rows?: readonly Row[];
  readonly coverage?: number;
  readonly unit?: number;
  readonly op?: string;
  readonly quarters?: readonly (number | null)[] | readonly Pair[];
  readonly months?: readonly (number | null)[] | readonly Pair[];
  readonly window?: number;
  readonly actuals?: readonly (number | null)[];
  readonly targets?: readonly (number | null)[];
}

interface Expected {
  readonly value?: number | null;
  readonly count?: number;
  readonly denominator?: number;
  readonly series?: readonly (number | null)[];
}

/** Ratios come as pairs, counts as plain figures. */
function partsOf(given: Input['months'], multiplier: number): Parts {
  const items: readonly (Pair | number | null)[] = given ?? [];
  return items.some((item) => typeof item === 'object' && item !== null)
    ? {
        combine: 'ratio',
        parts: items.map((item) =>
          typeof item === 'object' && item !== null
            ? { numerator: item.n, denominator: item.d }
            : { numerator: item, denominator: item },
        ),
        multiplier,
      }
    : { combine: 'sum', parts: items as readonly (number | null)[] };
}

function ofRows(rows: readonly Row[], { coverage, unit }: Input) {
  if (coverage !== undefined) {
    return consolidate(
      rows.map(({ count, denominator = null, population = null }) => ({
        numerator: count,
        denominator,
        population,
      })),
      { combine: 'ratio', multiplier: unit ?? 1, minimumCoverage: coverage },
    );
  }
  if (unit === undefined) return aggregateSum(rows.map((row) => row.count));
  return aggregateRatio(
    rows.map(({ count, denominator = null }) => ({ numerator: count, denominator })),
    unit,
  );
}

function ofOperation(input: Input) {
  const multiplier = input.unit ?? 1;
  switch (input.op) {
    case 'sumNumerator/sumDenominator':
    case 'sum':
      return [toYear(partsOf(input.quarters, multiplier))];
    case 'last':
      return [toYear({ combine: 'last', parts: input.quarters as readonly (number | null)[] })];
    case 'ytdSum':
    case 'ytdRatio':
      return yearToDate(partsOf(input.months, multiplier));
    case 'rolling':
      return rolling(partsOf(input.months, multiplier), input.window);
    case 'actualPlusTarget': {
      const targets = input.targets ?? [];
      return [projectYearEnd(input.actuals ?? [], targets.length, { method: 'actualPlusTarget', targets })];
    }
    default:
      throw new Error(`no rule for ${String(input.op)}`);
  }
}

describe('aggregation against its references', () => {
  describeVectors<Input, Expected | null>('aggregation.json', ({ input, expected }, tolerance) => {
    const results = input.rows ? [ofRows(input.rows, input)] : ofOperation(input);
    const values = expected?.series ?? [expected?.value ?? null];
    expectClose(results.length, values.length, { exact: true }, 'length');
    results.forEach((result, index) => {
      expectClose(result.value, values[index] ?? null, tolerance, `item ${String(index)}`);
    });
    if (expected?.count !== undefined) expectClose(results[0]?.numerator, expected.count, tolerance, 'count');
    if (expected?.denominator !== undefined) {
      expectClose(results[0]?.denominator, expected.denominator, tolerance, 'denominator');
    }
  });
});
