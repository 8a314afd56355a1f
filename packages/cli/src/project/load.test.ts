import { expect } from 'chai';
import { CommandError } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import { folderWith, projectFile } from '../project-folder.test-support.js';
import { loadProject } from './load.js';

async function load(files: Readonly<Record<string, string>>) {
  const folder = await folderWith(files);
  const issues: BuildIssue[] = [];
  const loaded = await loadProject(folder, folder, (issue) => issues.push(issue));
  return { definitions: loaded?.definitions ?? null, issues };
}

const AREAS = 'id,name,type,parent,ons,local\nnorth,North,council,,S1,01\nsouth,South,council,north,S2,\n';
const withAreas = (changes: Readonly<Record<string, unknown>> = {}) =>
  projectFile({ areas: undefined, areasFrom: 'areas.csv', ...changes });

describe('loadProject', () => {
  it('reads areas from a table, every further column being a system of codes', async () => {
    const { definitions, issues } = await load({ 'cairn.json': withAreas(), 'areas.csv': AREAS });
    expect(issues).to.deep.equal([]);
    expect(definitions?.areas).to.deep.equal([
      { id: 'north', name: 'North', type: 'council', codes: { ons: 'S1', local: '01' } },
      { id: 'south', name: 'South', type: 'council', parent: 'north', codes: { ons: 'S2' } },
    ]);
  });

  it('names file and row of an area that is wrong', async () => {
    const { issues } = await load({
      'cairn.json': withAreas(),
      'areas.csv': 'id,name,type\nnorth,North,council\n\nsouth,,council\n',
    });
    expect(issues.map(({ file, row, path, code }) => [file, row, path, code])).to.deep.equal([
      ['areas.csv', 4, '/name', 'missing-field'],
    ]);
  });

  it('names the place in cairn.json of an area that is written there', async () => {
    const areas = [{ id: 'east', name: '', type: 'council' }];
    const { issues, definitions } = await load({ 'cairn.json': withAreas({ areas }), 'areas.csv': AREAS });
    expect(issues.map(({ file, path }) => [file, path])).to.deep.equal([['cairn.json', '/areas/0/name']]);
    expect(definitions?.areas.map(({ id }) => id)).to.deep.equal(['north', 'south']);
  });

  const groupsFrom = [
    { file: 'nn.json', kind: 'neighbours', areaBy: 'ons', id: 'near-{area}', name: 'Near {area}' },
  ];

  it('makes groups from lists of neighbours, in their order, without the area itself', async () => {
    const { definitions, issues } = await load({
      'cairn.json': withAreas({ groupsFrom }),
      'areas.csv': AREAS,
      'nn.json': JSON.stringify({ S1: ['S1', 'S2', 'S2'], S2: ['S1'], S9: ['S1'] }),
    });
    expect(issues).to.deep.equal([]);
    expect(definitions?.groups).to.deep.equal([
      { id: 'near-north', name: 'Near North', kind: 'neighbours', members: ['south'] },
      { id: 'near-south', name: 'Near South', kind: 'neighbours', members: ['north'] },
    ]);
  });

  it('puts the name of an area into the name of its group in each language', async () => {
    const areas = [
      { id: 'a', name: { en: 'A', cy: 'Â' }, type: 'council' },
      { id: 'b', name: 'B', type: 'council' },
    ];
    const sources = [{ ...groupsFrom[0], areaBy: 'id', name: { en: 'Near {area}', cy: 'Ger {area}' } }];
    const { definitions } = await load({
      'cairn.json': projectFile({ areas, groupsFrom: sources }),
      'nn.json': '{"a":["b"],"b":["a"]}',
    });
    expect(definitions?.groups.map(({ name }) => name)).to.deep.equal([
      { en: 'Near A', cy: 'Ger Â' },
      { en: 'Near B', cy: 'Ger B' },
    ]);
  });

  it('warns of an area without a list and of a neighbour that is not listed', async () => {
    const { issues } = await load({
      'cairn.json': withAreas({ groupsFrom }),
      'areas.csv': AREAS,
      'nn.json': '{"S1":["S2","S7"]}',
    });
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).to.deep.equal([
      ['unknown-area', 'warning', '/S1'],
      ['no-neighbours', 'warning', ''],
    ]);
  });

  it('reports a list of neighbours that is missing, not JSON, or of another form', async () => {
    const files = { 'cairn.json': withAreas({ groupsFrom }), 'areas.csv': AREAS };
    const codes = async (more: Readonly<Record<string, string>>) =>
      (await load({ ...files, ...more })).issues.map(({ code }) => code);
    expect(await codes({})).to.deep.equal(['missing-file']);
    expect(await codes({ 'nn.json': '{"S1":' })).to.deep.equal(['invalid-groups-file']);
    expect(await codes({ 'nn.json': '[1]' })).to.deep.equal(['invalid-groups-file']);
  });

  it('names a group that "of" does not find', async () => {
    const of = [{ ...groupsFrom[0], of: 'west' }];
    const { issues } = await load({
      'cairn.json': withAreas({ groupsFrom: of }),
      'areas.csv': AREAS,
      'nn.json': '{}',
    });
    expect(issues.map(({ path }) => path)).to.deep.equal(['/groupsFrom/0/of']);
  });

  it('says that a project file is not JSON', async () => {
    const { definitions, issues } = await load({ 'cairn.json': '{"id": ' });
    expect(definitions).to.equal(null);
    expect(issues.map(({ code, file }) => [code, file])).to.deep.equal([['not-json', 'cairn.json']]);
  });

  it('survives JSON of any depth', async () => {
    const { issues } = await load({ 'cairn.json': `{"areas":${'['.repeat(200_000)}${']'.repeat(200_000)}}` });
    expect(issues).to.not.deep.equal([]);
  });

  it('cannot go on without a project file', async () => {
    let error: unknown;
    try {
      await load({});
    } catch (caught) {
      error = caught;
    }
    expect(error).to.be.instanceOf(CommandError);
  });
});
