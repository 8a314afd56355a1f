import { Dataset } from '@cairn/dataset';
import { parse, type PerformanceDocument, type StrategyLink, type StrategyNode } from '@cairn/schema';
import { anIndicator, aTarget, chance, quarters, withSeries } from '@cairn/testing';

export interface MapSize {
  readonly nodes: number;
  readonly links: number;
  readonly lanes: number;
}

/** What a drawing of the map needs. */
export interface MapGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly lane: number }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

const MEASURES = 12;
const MOST_TRIES = 100_000;

/** A map whose links mostly lead to the lane above, and mostly to about the same place there; one in seven passes a lane. */
export function strategyMap({ nodes: count, links: wanted, lanes }: MapSize): PerformanceDocument {
  const { even, normal } = chance(`map/${count}/${wanted}`);
  const laneOf = (at: number) => Math.floor((at * lanes) / count);
  const inLane = Array.from({ length: lanes }, (_, lane) =>
    Array.from({ length: count }, (_node, at) => at).filter((at) => laneOf(at) === lane),
  );
  const nodes = Array.from({ length: count }, (_, at): StrategyNode => ({
    id: `node-${at}`,
    perspective: `lane-${laneOf(at)}`,
    label: `Objective ${at + 1}`,
    indicators: [`measure-${at % MEASURES}`],
  }));
  const links = new Map<string, StrategyLink>();
  for (let tries = 0; links.size < wanted && tries < MOST_TRIES; tries += 1) {
    const from = Math.floor(even() * count);
    const lane = laneOf(from);
    if (lane === 0) continue;
    const above = inLane[Math.max(0, lane - (even() < 0.15 ? 2 : 1))] ?? [];
    const place = (from - (inLane[lane]?.[0] ?? 0)) / (inLane[lane]?.length ?? 1) + normal() * 0.12;
    const to = above[Math.min(above.length - 1, Math.max(0, Math.round(place * above.length)))];
    if (to === undefined) continue;
    links.set(`${from} ${to}`, {
      from: `node-${from}`,
      to: `node-${to}`,
      effect: even() < 0.8 ? 'positive' : 'negative',
    });
  }
  const periods = quarters(2024, 8);
  const ids = Array.from({ length: MEASURES }, (_, at) => `measure-${at}`);
  const { document, issues } = parse(
    withSeries(
      ids.map((indicator) => ({
        ...{ indicator, area: 'northton', periods },
        values: periods.map(() => Math.round((16 + normal() * 2) * 10) / 10),
      })),
      {
        indicators: ids.map((id) => anIndicator({ id })),
        targets: ids.map((indicator) => aTarget({ indicator, periods, values: periods.map(() => 16) })),
        frameworks: [
          {
            id: 'scorecard',
            name: 'Scorecard',
            perspectives: inLane.map((_, lane) => ({
              id: `lane-${lane}`,
              name: `Perspective ${lane + 1}`,
              element: 'outcome',
            })),
            objectives: [],
          },
        ],
        strategyMaps: [
          {
            id: 'map',
            name: 'How it hangs together',
            framework: 'scorecard',
            nodes,
            links: [...links.values()],
          },
        ],
      },
    ),
  );
  if (!document || issues.length > 0 || links.size < wanted)
    throw new Error('the generated strategy map cannot be used');
  return document;
}

export function graphOf({ strategyMaps }: PerformanceDocument): MapGraph {
  const [map] = strategyMaps;
  return {
    nodes: (map?.nodes ?? []).map(({ id, label, perspective }) => ({
      id,
      label: typeof label === 'string' ? label : id,
      lane: Number(perspective.slice('lane-'.length)),
    })),
    links: map?.links ?? [],
  };
}

/** What a page asks for: a dataset made anew. */
export function askedOf(document: PerformanceDocument) {
  return { data: new Dataset(document), area: 'northton' };
}
