import type { Period } from '@cairn/analysis';
import type { TargetFact } from '@cairn/dataset';
import type { ChartSource } from './chart-source.js';

/** A line that the figures are read against, in the measure's unit. */
export interface ReferenceLine {
  readonly kind: 'target' | 'stretch' | 'trajectory' | 'comparator' | 'previous' | 'before' | 'after';
  readonly name: string;
  /** Number among the lines of its kind, from 0: several comparators are told apart by their dashes. */
  readonly order: number;
  /** One entry a period drawn; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Upper end where the line is a range `[lower, upper)`, whose lower end `values` then are. */
  readonly upper: readonly (number | null)[] | null;
}

/** The year before, target, other targets, comparators and levels, in the order of their weight for the reader. Lines without a single value are left out. */
export function referenceLines(source: ChartSource): readonly ReferenceLine[] {
  const found = [...previous(source), ...levels(source), ...targets(source), ...comparators(source)];
  return found.filter(({ values }) => values.some((value) => value !== null));
}

function previous({ year }: ChartSource): readonly ReferenceLine[] {
  if (!year) return [];
  const values = year.previous.map((one) => one?.value ?? null);
  return [{ kind: 'previous', order: 0, name: year.previousName, values, upper: null }];
}

/** The average before and the average after, each over the periods it is of. */
function levels({ intervention, periods, words }: ChartSource): readonly ReferenceLine[] {
  if (!intervention) return [];
  const { at, from, to, result } = intervention;
  const { before, after } = words.messages.chartViews;
  const level = (kind: 'before' | 'after', name: string, first: number, last: number): ReferenceLine => ({
    kind,
    order: 0,
    name,
    values: periods.map((_, place) => (place >= first && place <= last ? result[kind].mean : null)),
    upper: null,
  });
  return [level('before', before, from, at - 1), level('after', after, at, to)];
}

function targets({
  dataset,
  words,
  indicator,
  series,
  periods,
  year,
}: ChartSource): readonly ReferenceLine[] {
  const names = words.messages.targets;
  const [{ area }] = series;
  const shared = series.some((one) => one.area !== area);
  const line = (
    kind: 'target' | 'trajectory' | 'stretch',
    of: (period: Period) => TargetFact | null,
  ): ReferenceLine => {
    const facts = periods.map((period) => {
      const fact = of(period);
      // Among several areas only a target of all of them may stand for all.
      return shared && fact?.target.area !== undefined ? null : fact;
    });
    const ranged = facts.some((fact) => fact !== null && fact.value === null);
    const judging = facts.findLast((fact) => fact !== null)?.kind ?? 'local';
    const soFar = (values: readonly (number | null)[]) => upToDate(values, year?.running ?? null);
    return {
      kind,
      order: 0,
      name: names[kind === 'target' ? judging : kind],
      values: soFar(facts.map((fact) => fact?.value ?? fact?.lower ?? null)),
      upper: ranged ? soFar(facts.map((fact) => fact?.value ?? fact?.upper ?? null)) : null,
    };
  };
  return [
    line('target', (period) => dataset.judgingTarget(indicator, area.id, period)),
    line('trajectory', (period) => dataset.target(indicator, area.id, 'trajectory', period)),
    line('stretch', (period) => dataset.target(indicator, area.id, 'stretch', period)),
  ];
}

/** Targets of single periods as targets of the year so far: amounts add, a ratio keeps a target that stays the same all year. */
function upToDate(
  values: readonly (number | null)[],
  running: 'sum' | 'ratio' | null,
): readonly (number | null)[] {
  if (running === null) return values;
  if (running === 'ratio') return new Set(values).size === 1 ? values : values.map(() => null);
  let sum: number | null = 0;
  return values.map((value) => {
    const next: number = value === null || sum === null ? NaN : sum + value;
    return (sum = Number.isFinite(next) ? next : null);
  });
}

function comparators({
  dataset,
  words,
  indicator,
  series,
  periods,
  now,
  year,
  intervention,
  comparators: asked,
}: ChartSource): readonly ReferenceLine[] {
  if (year?.running) return [];
  const [{ area }] = series;
  const own = dataset.fact({ indicator: indicator.id, area: area.id, period: now.text })?.comparator
    ?.comparator.id;
  const alone = series.length === 1 && !year && !intervention;
  const ids = asked.length > 0 ? asked : own === undefined || !alone ? [] : [own];
  return ids.flatMap((id, order): readonly ReferenceLine[] => {
    const comparator = dataset.directory.comparator(id);
    if (!comparator || series.some((one) => one.area.id === comparator.area)) return [];
    const values = periods.map((period) =>
      period.end > now.end ? null : (dataset.comparator(id, indicator, period)?.value ?? null),
    );
    return [{ kind: 'comparator', order, name: words.text(comparator.name), values, upper: null }];
  });
}
