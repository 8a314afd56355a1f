import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { Framework, StrategyMap } from '../../types.js';
import { parse } from '../parse.js';

const people = { id: 'people', name: 'People' };
const framework: Framework = {
  id: 'pss',
  name: 'Scorecard',
  perspectives: [people],
  objectives: [
    { id: 'safe', name: 'Safe', perspective: 'people', indicators: ['falls'], weights: { falls: 2 } },
  ],
};
const map: StrategyMap = {
  id: 'map',
  framework: 'pss',
  nodes: [{ id: 'a', label: 'A', perspective: 'people', objective: 'safe', indicators: ['falls'] }],
  links: [{ from: 'a', to: 'a', effect: 'unclear' }],
};
const read = (frameworks: readonly Framework[], strategyMaps: readonly StrategyMap[] = []) =>
  parse(minimalDocument({ frameworks, strategyMaps }));
const saidOf = (...given: Parameters<typeof read>) =>
  read(...given).issues.map(({ severity, path, message }) => `${severity} ${path} ${message}`);

describe('what frameworks and strategy maps say of their parts', () => {
  it('has nothing to say of one that is whole', () => {
    expect(saidOf([framework], [map])).to.deep.equal([]);
  });

  it('keeps an objective and warns of its perspective, indicators and weights that are not there', () => {
    const objective = {
      id: 'o',
      name: 'O',
      perspective: 'money',
      indicators: ['falls', 'x'],
      weights: { x: 1, y: 2 },
    };
    expect(saidOf([{ ...framework, objectives: [objective] }])).to.deep.equal([
      'warning /frameworks/0/objectives/0/perspective No perspective has the id "money".',
      'warning /frameworks/0/objectives/0/indicators/1 No indicator has the id "x".',
      'warning /frameworks/0/objectives/0/weights/y A weight is given to "y", which is none of the objective\'s indicators.',
    ]);
  });

  it('warns of a self-assessment of an area that is not there, and of two of one area', () => {
    const rated = (area: string) => ({ area, rating: 'amber', by: 'The board', on: '2026-10-01' }) as const;
    const [objective] = framework.objectives;
    const selfAssessments = [rated('northton'), rated('northton'), rated('x')];
    const objectives = objective ? [{ ...objective, selfAssessments }] : [];
    expect(saidOf([{ ...framework, objectives }])).to.deep.equal([
      'warning /frameworks/0/objectives/0/selfAssessments/1/area The id "northton" is used twice in "selfAssessments"; the first is kept.',
      'warning /frameworks/0/objectives/0/selfAssessments/2/area No area has the id "x".',
    ]);
  });

  it('warns of perspectives, objectives and nodes with one id', () => {
    const [objective] = framework.objectives;
    const objectives = objective ? [objective, objective] : [];
    expect(
      saidOf(
        [{ ...framework, perspectives: [people, people], objectives }],
        [{ ...map, nodes: [...map.nodes, ...map.nodes] }],
      ),
    ).to.deep.equal([
      'warning /frameworks/0/perspectives/1/id The id "people" is used twice in "perspectives"; the first is kept.',
      'warning /frameworks/0/objectives/1/id The id "safe" is used twice in "objectives"; the first is kept.',
      'warning /strategyMaps/0/nodes/1/id The id "a" is used twice in "nodes"; the first is kept.',
    ]);
  });

  it('sets a map of an unknown framework aside', () => {
    const { document, issues } = read([framework], [{ ...map, framework: 'efqm' }]);
    expect(document?.strategyMaps).to.deep.equal([]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-reference /strategyMaps/0/framework',
    ]);
  });

  it('warns of what nodes and links name that is not there', () => {
    const nodes = [{ id: 'a', label: 'A', perspective: 'money', objective: 'rich', indicators: ['x'] }];
    const links = [{ from: 'a', to: 'b', effect: 'positive' as const }];
    expect(saidOf([framework], [{ ...map, nodes, links }])).to.deep.equal([
      'warning /strategyMaps/0/nodes/0/perspective No perspective has the id "money".',
      'warning /strategyMaps/0/nodes/0/objective No objective has the id "rich".',
      'warning /strategyMaps/0/nodes/0/indicators/0 No indicator has the id "x".',
      'warning /strategyMaps/0/links/0/to No node has the id "b".',
    ]);
  });
});
