import type { Outcome, Period } from '@cairn/analysis';
import {
  rollUpFacts,
  type Breakdown,
  type Dataset,
  type Fact,
  type Observation,
  type RollUpFact,
  type Timeline,
} from '@cairn/dataset';
import type { Framework, Frequency, Indicator, Objective } from '@cairn/schema';
import type { GridColumn } from './grid-columns.js';

/** Shortest first: a measure counted less often than the columns has no figure due in most of them. */
const FREQUENCIES: readonly Frequency[] = ['week', 'month', 'quarter', 'year', 'twoYear', 'irregular'];

/** Finds the fact that stands in a cell. The status comes from the dataset, here as everywhere. */
export class GridFacts {
  readonly #dataset: Dataset;
  readonly #frequency: Frequency | null;
  readonly #until: string | undefined;

  /**
   * @param frequency how long the periods of the columns are; null without periods
   * @param until nothing after this period is shown
   */
  constructor(dataset: Dataset, frequency: Frequency | null, until: string | undefined) {
    this.#dataset = dataset;
    this.#frequency = frequency;
    this.#until = until;
  }

  /** The fact of a measure in a column; null when no figure of it falls due there. */
  fact(indicator: Indicator, column: GridColumn): Fact | null {
    // The latest is what a dataset gives unasked; a large grid asks for thousands.
    if (!column.period && this.#until === undefined)
      return this.#dataset.fact({ indicator: indicator.id, area: column.area.id }) ?? null;
    const period = this.period(indicator, column);
    const asked = period?.text ?? this.#missing(indicator, column);
    if (asked === null) return null;
    return this.#dataset.fact({ indicator: indicator.id, area: column.area.id, period: asked }) ?? null;
  }

  /** The figure of a category of a measure in a column; null when there is none. Nobody judges the parts of a measure. */
  observation(indicator: Indicator, column: GridColumn, breakdown: Breakdown): Observation | null {
    const period = this.period(indicator, column, breakdown);
    const timeline = this.#dataset.timeline(indicator.id, column.area.id, breakdown);
    return (period && timeline?.of(period)) ?? null;
  }

  /** The period whose figure stands in a column: its latest or, with periods in the columns, the last that ends within the column's. */
  period(indicator: Indicator, { area, period: column }: GridColumn, breakdown?: Breakdown): Period | null {
    const timeline = this.#dataset.timeline(indicator.id, area.id, breakdown);
    if (!timeline) return null;
    if (column) return lastEnding(timeline, column.start, column.end);
    const until = this.#until === undefined ? null : this.#dataset.period(indicator.id, this.#until);
    const latest = timeline.periods[timeline.latest] ?? null;
    return !until || !latest || latest.end <= until.end ? latest : lastEnding(timeline, -Infinity, until.end);
  }

  rollUp(
    indicators: readonly Indicator[],
    framework: Pick<Framework, 'rollUp'>,
    objective: Objective | null,
    column: GridColumn,
  ): RollUpFact | null {
    const facts = indicators.flatMap((indicator) => this.fact(indicator, column) ?? []);
    return facts.length === 0 ? null : rollUpFacts(facts, framework, objective);
  }

  /** The period to ask for where the series has none: a gap is "no data", a figure that is not due is nothing (null). */
  #missing(indicator: Indicator, { area, period }: GridColumn): string | undefined | null {
    if (!period || this.#frequency === null) return this.#until;
    const lessOften = FREQUENCIES.indexOf(indicator.frequency) > FREQUENCIES.indexOf(this.#frequency);
    return lessOften && this.#dataset.timeline(indicator.id, area.id) ? null : period.text;
  }
}

/** The outcome that counts: one set by hand before the rule's. */
export function outcomeOf(fact: Fact | null): Outcome | null {
  return fact && (fact.override?.status ?? fact.assessment.outcome);
}

function lastEnding({ periods }: Timeline, from: number, to: number): Period | null {
  return periods.findLast((period) => period.end >= from && period.end <= to) ?? null;
}
