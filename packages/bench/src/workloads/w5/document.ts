import type { Area, Indicator, PerformanceDocumentInput, Series, Target } from '@cairn/schema';
import { anArea, anIndicator, chance, months } from '@cairn/testing';

const SERIES = 8_333;
const PERIODS = 60;
const INDICATORS = 25;
const AREAS = 350;
export const OBSERVATIONS = SERIES * PERIODS;

/** A national document by series: every measure monthly for five years, with limits, and a target for all areas. */
export function nationalDocument(): PerformanceDocumentInput {
  const periods = months(2021, PERIODS);
  const areas = Array.from({ length: AREAS }, (_, at): Area => anArea({ id: `area-${at}` }));
  const indicators = Array.from({ length: INDICATORS }, (_, at): Indicator =>
    anIndicator({
      id: `measure-${at}`,
      polarity: at % 2 === 0 ? 'lower' : 'higher',
      frequency: 'month',
      assessment: { method: 'target', tolerance: { absolute: 1.5 } },
    }),
  );
  const series = indicators.flatMap(({ id }) => areas.map((area) => monthly(id, area.id, periods)));
  return {
    format: 'cairn/1',
    id: 'national',
    title: 'National set',
    language: 'en-GB',
    areas,
    indicators,
    series: series.slice(0, SERIES),
    targets: indicators.map(({ id }, at) => target(id, 20 + at, periods)),
  };
}

/** One value in a hundred is missing. */
function monthly(indicator: string, area: string, periods: readonly string[]): Series {
  const { even, normal } = chance(`${indicator}/${area}`);
  const level = 20 + Number(indicator.slice('measure-'.length));
  const values = periods.map(() => (even() < 0.01 ? null : rounded(level + normal() * 3)));
  const beside = (distance: number) =>
    values.map((value) => (value === null ? null : rounded(value + distance)));
  return { indicator, area, periods, values, lower: beside(-1.2), upper: beside(1.2) };
}

function target(indicator: string, level: number, periods: readonly string[]): Target {
  return { indicator, kind: 'local', periods, values: periods.map(() => level) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
