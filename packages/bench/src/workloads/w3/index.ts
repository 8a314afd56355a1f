import '@cairn/elements/benchmark-comparison/define.js';
import { Dataset } from '@cairn/dataset';
import { parse, type PerformanceDocument, type Series } from '@cairn/schema';
import { anIndicator, aTarget, chance, withSeries } from '@cairn/testing';
import type { Workload } from '../../measure/contest.js';
import { markup, recorded, widgets } from '../../page/widgets.js';

const AREAS = 350;
const PERIODS = ['2025-Q4', '2026-Q1'];

export async function w3(): Promise<Workload> {
  const parsed = comparison();
  const make = () => [
    Object.assign(document.createElement('cairn-benchmark-comparison'), {
      data: new Dataset(parsed),
      indicator: 'falls',
      area: 'area-7',
    }),
  ];
  const finished = await recorded('comparison', make);
  return {
    title: 'W3: a comparison of areas',
    about: `One measure of ${AREAS} areas with intervals and status, ranked, from a parsed document to the first task after the frame that shows it. The limit is all that the element writes, finished, as one string through the page’s own parser.`,
    contests: [
      {
        title: `A comparison of ${AREAS} areas`,
        about: 'A row an area with rank, name, drawing, value and status, and a table of the same.',
        contestants: [
          markup('finished content', finished.markup, finished.sheet),
          widgets('cairn-benchmark-comparison', make),
        ],
      },
    ],
  };
}

function comparison(): PerformanceDocument {
  const { normal } = chance('comparison');
  const series = Array.from({ length: AREAS }, (_, at): Series => {
    const values = PERIODS.map(() => Math.round((20 + normal() * 3) * 10) / 10);
    const beside = (distance: number) => values.map((value) => Math.round((value + distance) * 10) / 10);
    return {
      indicator: 'falls',
      area: `area-${at}`,
      periods: PERIODS,
      values,
      lower: beside(-1.4),
      upper: beside(1.4),
    };
  });
  const targets = [aTarget({ periods: PERIODS, values: PERIODS.map(() => 20) })];
  const { document, issues } = parse(withSeries(series, { indicators: [anIndicator()], targets }));
  if (!document || issues.length > 0) throw new Error('the generated comparison cannot be used');
  return document;
}
