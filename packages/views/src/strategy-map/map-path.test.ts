import type { StrategyLink } from '@cairn/schema';
import { anArea, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { strategyMapView } from './strategy-map-view.js';

const link = (from: string, to: string): StrategyLink => ({ from, to, effect: 'positive' });

/** a → b → c → d, a circle c → b, and e, another cause of c. */
const LINKS = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('c', 'b'), link('e', 'c')];

const view = viewIn(
  strategyMapView(
    datasetOf(
      minimalDocument({
        areas: [anArea()],
        frameworks: [{ id: 'f', name: 'F', perspectives: [{ id: 'p', name: 'P' }], objectives: [] }],
        strategyMaps: [
          {
            id: 'm',
            framework: 'f',
            nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id.toUpperCase(), perspective: 'p' })),
            links: LINKS,
          },
        ],
      }),
    ),
    { area: 'northton' },
    english,
  ),
);

const path = (node: string, direction: 'causes' | 'effects' | 'both', depth: number) =>
  view.path({ node, direction, depth })!;

describe('a path on a strategy map', () => {
  it('goes one step further at a time, and says when there is no further', () => {
    expect([...path('a', 'effects', 1).nodes]).to.deep.equal(['a', 'b']);
    expect(path('a', 'effects', 1).further).to.equal(true);
    expect([...path('a', 'effects', 3).nodes]).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(path('a', 'effects', 3).further).to.equal(false);
  });

  it('keeps its direction: what else a cause leads to is not reached', () => {
    expect([...path('d', 'causes', 2).nodes].sort()).to.deep.equal(['b', 'c', 'd', 'e']);
    expect([...path('e', 'both', 1).nodes]).to.deep.equal(['e', 'c']);
  });

  it('ends in a circle, whose links it has all of', () => {
    const round = path('b', 'effects', 9);
    expect([...round.nodes].sort()).to.deep.equal(['b', 'c', 'd']);
    expect([...round.links].sort()).to.deep.equal([1, 2, 3]);
    expect(round.further).to.equal(false);
    expect(round.depth).to.equal(2);
  });

  it('says in words what it reaches, step by step', () => {
    const { sentence, steps } = path('a', 'effects', 2);
    expect(sentence).to.equal('“A”: 2 objectives reached in 2 steps.');
    expect(steps).to.deep.equal(['Step 1: B.', 'Step 2: C.']);
  });

  it('is none from a node that the map does not have', () => {
    expect(view.path({ node: 'z', direction: 'both', depth: 1 })).to.equal(null);
  });
});
