import { Dataset } from '@cairn/dataset';
import { parse, type PerformanceDocument, type Series } from '@cairn/schema';
import { anIndicator, aTarget, chance, quarters, withSeries } from '@cairn/testing';

const POINTS = 24;
const INDICATORS = 10;

/**
 * Quarterly series of as many measures and areas as it takes, each with a target.
 *
 * @param edition another gives other values of the same measures
 */
export function trends(count: number, edition = 'first'): PerformanceDocument {
  const periods = quarters(2020, POINTS);
  const series = Array.from({ length: count }, (_, at): Series => {
    const { normal } = chance(`trend/${edition}/${at}`);
    return {
      indicator: `measure-${at % INDICATORS}`,
      area: `area-${Math.floor(at / INDICATORS)}`,
      periods,
      values: periods.map((_period, slot) => Math.round((20 - slot * 0.2 + normal() * 2) * 10) / 10),
    };
  });
  const ids = Array.from({ length: INDICATORS }, (_, at) => `measure-${at}`);
  const assessment = { method: 'target', tolerance: { absolute: 1 } } as const;
  const { document, issues } = parse(
    withSeries(series, {
      indicators: ids.map((id) => anIndicator({ id, assessment })),
      targets: ids.map((indicator) => aTarget({ indicator, periods, values: periods.map(() => 16) })),
    }),
  );
  if (!document || issues.length > 0) throw new Error('the generated trends cannot be used');
  return document;
}

/** The values of each series. */
export function linesOf({ series }: PerformanceDocument): readonly (readonly number[])[] {
  return series.map(({ values }) => values.map(Number));
}

/** What a page asks for: a dataset made anew, so that no run finds the work of another done. */
export function askedOf(document: PerformanceDocument) {
  const data = new Dataset(document);
  return document.series.map(({ indicator, area }) => ({ data, indicator, area }));
}
