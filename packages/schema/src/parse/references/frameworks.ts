import type { Framework, StrategyMap } from '../../types.js';
import type { Complaints, Ledger } from './ledger.js';
import { repeated } from './ledger.js';
import { unknownName, type Names } from './names.js';

export function checkFrameworks(ledger: Ledger, names: Names): void {
  ledger.warn('frameworks', (framework) => [
    ...repeatedIds(framework.perspectives, 'perspectives'),
    ...repeatedIds(framework.objectives, 'objectives'),
    ...framework.objectives.flatMap((objective, at) => objectiveOf(framework, objective, at, names)),
  ]);
}

/** A map without its framework has no lanes and is set aside. */
export function checkStrategyMaps(ledger: Ledger, names: Names): void {
  ledger.keep('strategyMaps', ({ framework }) => names.find('framework', framework, ['framework']));
  ledger.warn('strategyMaps', (map) => [
    ...repeatedIds(map.nodes, 'nodes'),
    ...nodesOf(map, names.frameworkOf(map.framework), names),
    ...linksOf(map),
  ]);
}

type WithId = readonly { readonly id: string }[];

function repeatedIds(items: WithId, field: string): Complaints {
  const twice = repeated(field);
  return items.map(({ id }, at) => twice(id, field, at, 'id'));
}

const has = (items: WithId, id: string) => items.some((item) => item.id === id);

function objectiveOf(
  { perspectives }: Framework,
  { perspective, indicators, weights, selfAssessments = [] }: Framework['objectives'][number],
  at: number,
  names: Names,
): Complaints {
  const steps = ['objectives', at];
  const twice = repeated('selfAssessments');
  return [
    has(perspectives, perspective)
      ? undefined
      : unknownName('perspective', perspective, [...steps, 'perspective']),
    ...names.indicators(indicators, ...steps, 'indicators'),
    ...Object.keys(weights ?? {})
      .filter((id) => !indicators.includes(id))
      .map((id) => ({
        code: 'unknown-reference' as const,
        steps: [...steps, 'weights', id],
        message: `A weight is given to "${id}", which is none of the objective's indicators.`,
        remedy: 'Correct the id, or add it to the "indicators" of the objective.',
      })),
    ...selfAssessments.flatMap(({ area }, place) => [
      names.area(area, ...steps, 'selfAssessments', place, 'area'),
      twice(area, ...steps, 'selfAssessments', place, 'area'),
    ]),
  ];
}

function nodesOf(map: StrategyMap, framework: Framework | undefined, names: Names): Complaints {
  if (!framework) return [];
  return map.nodes.flatMap(({ perspective, objective, indicators }, at) => [
    has(framework.perspectives, perspective)
      ? undefined
      : unknownName('perspective', perspective, ['nodes', at, 'perspective']),
    objective === undefined || has(framework.objectives, objective)
      ? undefined
      : unknownName('objective', objective, ['nodes', at, 'objective']),
    ...names.indicators(indicators, 'nodes', at, 'indicators'),
  ]);
}

function linksOf({ nodes, links }: StrategyMap): Complaints {
  const ids = new Set(nodes.map(({ id }) => id));
  const end = (id: string, at: number, side: string) =>
    ids.has(id) ? undefined : unknownName('node', id, ['links', at, side]);
  return links.flatMap(({ from, to }, at) => [end(from, at, 'from'), end(to, at, 'to')]);
}
