import { Dataset } from '@cairn/dataset';
import { parse, type Framework, type PerformanceDocumentInput, type StrategyMap } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { ragTileView } from '../rag-tile/rag-tile-view.js';
import { english, viewIn, welsh } from '../view.test-support.js';
import { strategyMapView, type StrategyMapQuery, type StrategyMapView } from './strategy-map-view.js';

const framework: Framework = {
  id: 'scorecard',
  name: 'Scorecard',
  perspectives: [
    { id: 'outcomes', name: { en: 'Outcomes', cy: 'Canlyniadau' } },
    { id: 'unused', name: 'Unused' },
    { id: 'people', name: { en: 'People', cy: 'Pobl' } },
  ],
  objectives: [
    {
      id: 'at-home',
      name: 'At home',
      perspective: 'outcomes',
      indicators: ['falls', 'waits'],
      commentary: 'A team begins.',
    },
  ],
};

const map: StrategyMap = {
  id: 'how',
  name: { en: 'How it works', cy: 'Sut mae’n gweithio' },
  framework: 'scorecard',
  nodes: [
    {
      id: 'home',
      label: { en: 'People live at home', cy: 'Pobl yn byw gartref' },
      perspective: 'outcomes',
      objective: 'at-home',
      indicators: ['falls'],
    },
    { id: 'safe', label: 'Fewer falls', perspective: 'outcomes', indicators: ['falls'] },
    { id: 'posts', label: 'Posts are filled', perspective: 'people', indicators: ['waits'] },
    { id: 'plan', label: 'One plan', perspective: 'people' },
  ],
  links: [
    {
      from: 'posts',
      to: 'home',
      effect: 'positive',
      strength: 'strong',
      lag: { en: 'about 6 months', cy: 'tua 6 mis' },
      evidence: 'The pilot.',
    },
    { from: 'plan', to: 'home', effect: 'negative' },
    { from: 'home', to: 'safe', effect: 'unclear', strength: 'weak' },
    { from: 'plan', to: 'nowhere', effect: 'positive' },
  ],
};

/** A map whose document has an issue: one of its links leads nowhere. */
function mapDataset(
  own: Partial<StrategyMap> = {},
  document: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const { document: parsed } = parse(
    minimalDocument({
      areas: [anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd' } })],
      indicators: [anIndicator(), anIndicator({ id: 'waits' })],
      series: [aSeries(), aSeries({ indicator: 'waits', values: [12, 13, 14, 15] })],
      targets: [aTarget(), aTarget({ indicator: 'waits' })],
      frameworks: [framework],
      strategyMaps: [{ ...map, ...own }],
      ...document,
    }),
  );
  if (!parsed) throw new Error('the document cannot be read');
  return new Dataset(parsed);
}

function viewOf(dataset: Dataset, query: Partial<StrategyMapQuery> = {}, words = english): StrategyMapView {
  return viewIn(strategyMapView(dataset, { area: 'northton', ...query }, words));
}

const codeOf = (dataset: Dataset, query: Partial<StrategyMapQuery>) => {
  const result = strategyMapView(dataset, { area: 'northton', ...query }, english);
  return 'absent' in result ? result.absent.code : null;
};

const nodesOf = (view: StrategyMapView) => view.lanes.flatMap(({ nodes }) => nodes);
const nodeOf = (view: StrategyMapView, id: string) => nodesOf(view).find((node) => node.id === id)!;

describe('the strategy map view', () => {
  it('has the perspectives in the order of the framework, without those nothing stands in', () => {
    expect(viewOf(mapDataset()).lanes.map(({ name }) => name)).to.deep.equal(['Outcomes', 'People']);
  });

  it('says in words what it shows', () => {
    expect(viewOf(mapDataset()).sentence).to.equal(
      'How 4 objectives in 2 perspectives are thought to affect each other, and how they stand in Northton. ' +
        'Of the objectives: 2 off track, 1 on track, 1 without a status. 3 links: 1 helping, 1 working against, 1 unclear.',
    );
  });

  it('gives a node the status of its objective, and without one that of its measures, as the dataset has them', () => {
    const dataset = mapDataset();
    const view = viewOf(dataset);
    const [objective] = framework.objectives;
    expect(nodeOf(view, 'home').status?.outcome).to.equal(
      dataset.objective(framework, objective!, 'northton').rollUp.outcome,
    );
    expect(nodeOf(view, 'safe').status?.outcome).to.equal(
      dataset.basket(framework, ['falls'], 'northton').rollUp.outcome,
    );
    expect(nodeOf(view, 'home').status?.outcome).to.equal('red');
    expect(nodeOf(view, 'safe').status?.outcome).to.equal('green');
  });

  it('gives no status to a node that nothing measures', () => {
    const plan = nodeOf(viewOf(mapDataset()), 'plan');
    expect(plan.status).to.equal(null);
    expect(plan.statusText).to.equal('Not measured');
  });

  it('counts the statuses of each perspective, those without one last', () => {
    const counts = viewOf(mapDataset()).lanes.map((lane) => lane.counts.map(({ text }) => text));
    expect(counts).to.deep.equal([
      ['1 off track', '1 on track'],
      ['1 off track', '1 without a status'],
    ]);
  });

  it('names the nodes of each status, what needs attention first, those without one last', () => {
    expect(
      viewOf(mapDataset()).groups.map(({ count, nodes }) => [count.text, ...nodes.map(({ label }) => label)]),
    ).to.deep.equal([
      ['2 off track', 'People live at home', 'Posts are filled'],
      ['1 on track', 'Fewer falls'],
      ['1 without a status', 'One plan'],
    ]);
  });

  it('shows a measure with the value, period and status that its tile has', () => {
    const dataset = mapDataset();
    const measures = viewOf(dataset).panel('home')?.measures ?? [];
    expect(measures.map(({ indicator }) => indicator)).to.deep.equal(['falls', 'waits']);
    for (const measure of measures) {
      const tile = viewIn(ragTileView(dataset, { indicator: measure.indicator, area: 'northton' }, english));
      expect(measure.value).to.equal(tile.value.text);
      expect(measure.period).to.equal(tile.period);
      expect([measure.status.outcome, measure.status.word]).to.deep.equal([
        tile.status.outcome,
        tile.status.word,
      ]);
    }
  });

  it('says of a node what it affects and what affects it, how strongly, after how long, and how that is known', () => {
    const panel = viewOf(mapDataset()).panel('home')!;
    expect(panel.commentary).to.equal('A team begins.');
    expect(panel.affects.map(({ verb, label, detail }) => [verb, label, detail])).to.deep.equal([
      ['may affect', 'Fewer falls', 'weak'],
    ]);
    expect(
      panel.affectedBy.map(({ verb, label, detail, evidence }) => [verb, label, detail, evidence]),
    ).to.deep.equal([
      ['is helped by', 'Posts are filled', 'strong, after about 6 months', 'Evidence: The pilot.'],
      ['is held back by', 'One plan', '', null],
    ]);
  });

  it('says why a node has its status, and why it has none', () => {
    const view = viewOf(mapDataset());
    expect(view.panel('safe')!.why).to.equal(nodeOf(view, 'safe').status!.why);
    expect(view.panel('plan')!.why).to.equal('No measure belongs to this objective.');
    expect(view.panel('nowhere')).to.equal(null);
  });

  it('lights a node with its neighbours and the links between them', () => {
    const { nodes, links } = viewOf(mapDataset()).neighbourhood('home');
    expect([...nodes].sort()).to.deep.equal(['home', 'plan', 'posts', 'safe']);
    expect([...links]).to.deep.equal([0, 1, 2]);
    expect([...viewOf(mapDataset()).neighbourhood('posts').nodes]).to.deep.equal(['posts', 'home']);
  });

  it('leads along the lane with left and right, and along links with up and down', () => {
    const view = viewOf(mapDataset());
    for (const { nodes } of view.lanes) {
      nodes.forEach(({ moves }, at) => {
        expect(moves.before).to.equal(nodes[at - 1]?.id ?? null);
        expect(moves.after).to.equal(nodes[at + 1]?.id ?? null);
        expect([moves.first, moves.last]).to.deep.equal([nodes[0]!.id, nodes.at(-1)!.id]);
      });
    }
    expect(nodeOf(view, 'posts').moves.up).to.equal('home');
    expect(nodeOf(view, 'plan').moves.up).to.equal('home');
    expect(['posts', 'plan']).to.include(nodeOf(view, 'home').moves.down);
    expect(nodeOf(view, 'home').moves.up).to.equal(null);
  });

  it('leads to the nearest node of the next lane where no link does', () => {
    expect(['posts', 'plan']).to.include(nodeOf(viewOf(mapDataset()), 'safe').moves.down);
  });

  it('has the same in two tables: nodes with status and why, links with effect, strength, lag and evidence', () => {
    const { nodeTable, linkTable } = viewOf(mapDataset());
    expect(nodeTable.rows.map((row) => row.slice(0, 3).map(({ text }) => text))).to.deep.equal([
      ['People live at home', 'Outcomes', 'Off track'],
      ['Fewer falls', 'Outcomes', 'On track'],
      ['Posts are filled', 'People', 'Off track'],
      ['One plan', 'People', 'Not measured'],
    ]);
    expect(linkTable.rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Posts are filled', 'helps', 'People live at home', 'strong', 'about 6 months', 'The pilot.'],
      ['One plan', 'works against', 'People live at home', '', '', ''],
      ['People live at home', 'may affect', 'Fewer falls', 'weak', '', ''],
    ]);
  });

  it('keeps a node whose perspective the framework does not have', () => {
    const nodes = [...map.nodes, { id: 'lost', label: 'Lost', perspective: 'elsewhere' }];
    expect(viewOf(mapDataset({ nodes })).lanes.at(-1)).to.deep.include({
      id: '',
      name: 'Without a perspective',
    });
  });

  it('takes the period asked for', () => {
    const measures = viewOf(mapDataset(), { period: '2024-Q1' }).panel('safe')!.measures;
    expect(measures[0]).to.deep.include({ value: '12.5%', period: 'Q1 2024' });
  });

  it('speaks Welsh, with the mutations of its numbers', () => {
    const view = viewOf(mapDataset(), {}, welsh);
    expect(view.heading).to.equal('Sut mae’n gweithio');
    expect(view.sentence).to.match(
      /^Sut y credir bod 4 amcan mewn 2 bersbectif yn effeithio ar ei gilydd, a’u statws ar gyfer Tref y Gogledd\./,
    );
    expect(view.sentence).to.contain('3 dolen: 1 yn helpu, 1 yn gweithio yn erbyn, 1 yn aneglur.');
    expect(view.panel('home')!.affectedBy[0]).to.deep.include({
      verb: 'yn cael help gan',
      detail: 'cryf, ar ôl tua 6 mis',
    });
  });

  it('says which language a label is in where it is not the one asked for', () => {
    const view = viewOf(mapDataset(), {}, welsh);
    expect(nodeOf(view, 'home').lang).to.equal(null);
    expect(nodeOf(view, 'safe').lang).to.equal('en-GB');
  });

  it('says what is wrong with the asking', () => {
    const dataset = mapDataset();
    expect(codeOf(dataset, { area: undefined })).to.equal('missing-area');
    expect(codeOf(dataset, { area: 'nowhere' })).to.equal('unknown-area');
    expect(codeOf(dataset, { map: 'nothing' })).to.equal('unknown-map');
    expect(codeOf(dataset, { period: '2024-Q9' })).to.equal('unknown-period');
    expect(codeOf(mapDataset({}, { strategyMaps: [] }), {})).to.equal('no-map');
    expect(codeOf(mapDataset({ nodes: [], links: [] }), {})).to.equal('empty-map');
  });
});
