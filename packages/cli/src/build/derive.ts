import { type PerformanceDocument, pointer } from '@cairn/schema';
import { type BuildIssue, quote } from '../issues/issue.js';
import { PROJECT_FILE } from '../project/project-file.js';
import { narrower } from './circle.js';
import { type CollectedSeries, seriesKey } from './collect.js';
import { type Derivation, derivedFigure, readDerivation } from './derivation.js';
import type { Observation } from './observation.js';

type Report = (issue: BuildIssue) => void;

/**
 * Adds the series of indicators that are calculated from others, for each area, breakdown and period for which an input has a
 * figure. An input that is absent leaves the result absent, for the same reason. A figure that a source gives stays.
 */
export function derive(
  collected: readonly CollectedSeries[],
  definitions: PerformanceDocument,
  report: Report,
): readonly CollectedSeries[] {
  const derivations = definitions.indicators.flatMap((indicator, at) => {
    const derivation = readDerivation(indicator, at, report);
    return derivation ? [{ derivation, at }] : [];
  });
  const all = new Map(collected.map((series) => [keyOf(series), series]));
  for (const derivation of inOrder(derivations, report)) {
    for (const place of placesOf(derivation, [...all.values()])) {
      const key = seriesKey(derivation.indicator.id, place.area, place.dimensions);
      all.set(key, derivedSeries(derivation, place, all, report));
    }
  }
  return [...all.values()];
}

function keyOf({ indicator, area, dimensions }: CollectedSeries): string {
  return seriesKey(indicator, area, dimensions);
}

/** Derived indicators after those they are made of. Those that need each other in a circle are left out and reported. */
function inOrder(
  all: readonly { readonly derivation: Derivation; readonly at: number }[],
  report: Report,
): readonly Derivation[] {
  const ordered: Derivation[] = [];
  let waiting = [...all];
  for (;;) {
    const pending = new Set(waiting.map(({ derivation }) => derivation.indicator.id));
    const ready = waiting.filter(({ derivation }) =>
      [...derivation.inputs.values()].every((id) => !pending.has(id)),
    );
    if (ready.length === 0) break;
    ordered.push(...ready.map(({ derivation }) => derivation));
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  for (const { derivation, at } of waiting) {
    report({
      code: 'circular-formula',
      severity: 'error',
      file: PROJECT_FILE,
      path: pointer('indicators', at, 'derived', 'inputs'),
      message: `${quote(derivation.indicator.id)} is, by way of its inputs, calculated from itself.`,
      remedy: 'Correct "inputs" so that no indicator needs itself.',
    });
  }
  return ordered;
}

type SeriesPlace = Pick<CollectedSeries, 'area' | 'dimensions'>;

function placesOf({ inputs }: Derivation, all: readonly CollectedSeries[]): readonly SeriesPlace[] {
  const ids = new Set(inputs.values());
  const places = all
    .filter(({ indicator }) => ids.has(indicator))
    .map(({ area, dimensions }) => [seriesKey('', area, dimensions), { area, dimensions }] as const);
  return [...new Map(places).values()];
}

function derivedSeries(
  derivation: Derivation,
  { area, dimensions }: SeriesPlace,
  all: ReadonlyMap<string, CollectedSeries>,
  report: Report,
): CollectedSeries {
  const { indicator, inputs } = derivation;
  const inputSeries = new Map(
    [...inputs].map(([name, id]) => [name, all.get(seriesKey(id, area, dimensions))]),
  );
  const known = all.get(seriesKey(indicator.id, area, dimensions));
  const given = known?.observations ?? new Map<string, Observation>();
  // What follows from figures for few is for few.
  const circle = [...inputSeries.values()].reduce((sum, one) => narrower(sum, one?.circle), known?.circle);
  const observations = new Map(given);
  const periods = new Set(
    [...inputSeries.values()].flatMap((series) => [...(series?.observations.keys() ?? [])]),
  );
  for (const period of periods) {
    if (given.has(period)) continue;
    const { zeroDivision, ...figure } = derivedFigure(derivation, (name) =>
      inputSeries.get(name)?.observations.get(period),
    );
    observations.set(period, { indicator: indicator.id, area, dimensions, period, ...figure });
    if (zeroDivision) report(divisionByZero(indicator.id, area, period));
  }
  if (given.size > 0) report(givenAsWell(indicator.id, area));
  return { indicator: indicator.id, area, dimensions, observations, circle };
}

function divisionByZero(indicator: string, area: string, period: string): BuildIssue {
  return {
    code: 'division-by-zero',
    severity: 'warning',
    file: PROJECT_FILE,
    message: `${quote(indicator)} of ${quote(area)} in ${period} would be divided by zero; it is in the document as missing (M).`,
    remedy: 'Correct the input that is 0, or give it the status O where the measure does not apply.',
  };
}

function givenAsWell(indicator: string, area: string): BuildIssue {
  return {
    code: 'derived-and-given',
    severity: 'warning',
    file: PROJECT_FILE,
    message: `${quote(indicator)} of ${quote(area)} is calculated, but a source gives figures too; those of the source are used.`,
    remedy: 'Remove the figures from the source, or "derived" from the indicator.',
  };
}
