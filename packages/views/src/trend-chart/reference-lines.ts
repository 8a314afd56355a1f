import type { Period } from '@cairn/analysis';
import type { TargetFact } from '@cairn/dataset';
import type { ChartSource } from './chart-source.js';

/** A line that the figures are read against, in the measure's unit. */
export interface ReferenceLine {
  readonly kind: 'target' | 'stretch' | 'trajectory' | 'comparator';
  readonly name: string;
  /** Number among the lines of its kind, from 0: several comparators are told apart by their dashes. */
  readonly order: number;
  /** One entry a period drawn; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Upper end where the line is a range `[lower, upper)`, whose lower end `values` then are. */
  readonly upper: readonly (number | null)[] | null;
}

/** Target, other targets and comparators, in the order of their weight for the reader. Lines without a single value are left out. */
export function referenceLines(source: ChartSource): readonly ReferenceLine[] {
  const found = [...targets(source), ...comparators(source)];
  return found.filter(({ values }) => values.some((value) => value !== null));
}

function targets({ dataset, words, indicator, areas, periods }: ChartSource): readonly ReferenceLine[] {
  const names = words.messages.targets;
  const shared = areas.length > 1;
  const [{ area }] = areas;
  const line = (kind: ReferenceLine['kind'], of: (period: Period) => TargetFact | null): ReferenceLine => {
    const facts = periods.map((period) => {
      const fact = of(period);
      // Among several areas only a target of all of them may stand for all.
      return shared && fact?.target.area !== undefined ? null : fact;
    });
    const ranged = facts.some((fact) => fact !== null && fact.value === null);
    const judging = facts.findLast((fact) => fact !== null)?.kind ?? 'local';
    return {
      kind,
      order: 0,
      name: names[kind === 'target' ? judging : kind === 'comparator' ? 'local' : kind],
      values: facts.map((fact) => fact?.value ?? fact?.lower ?? null),
      upper: ranged ? facts.map((fact) => fact?.value ?? fact?.upper ?? null) : null,
    };
  };
  return [
    line('target', (period) => dataset.judgingTarget(indicator, area.id, period)),
    line('trajectory', (period) => dataset.target(indicator, area.id, 'trajectory', period)),
    line('stretch', (period) => dataset.target(indicator, area.id, 'stretch', period)),
  ];
}

function comparators({
  dataset,
  words,
  indicator,
  areas,
  periods,
  latest,
  comparators: asked,
}: ChartSource): readonly ReferenceLine[] {
  const [{ area }] = areas;
  const own = dataset.fact({ indicator: indicator.id, area: area.id, period: periods[latest]?.text })
    ?.comparator?.comparator.id;
  const ids = asked.length > 0 ? asked : own === undefined || areas.length > 1 ? [] : [own];
  return ids.flatMap((id, order): readonly ReferenceLine[] => {
    const comparator = dataset.directory.comparator(id);
    if (!comparator || areas.some((one) => one.area.id === comparator.area)) return [];
    const values = periods.map((period, at) =>
      at > latest ? null : (dataset.comparator(id, indicator, period)?.value ?? null),
    );
    return [{ kind: 'comparator', order, name: words.text(comparator.name), values, upper: null }];
  });
}
