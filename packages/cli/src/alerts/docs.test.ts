import { readFileSync } from 'node:fs';
import { parse } from '@cairn/schema';
import { parseProject } from '@cairn/schema/project';
import { expect } from 'chai';
import { projectFile, folderWith, ran } from '../project-folder.test-support.js';

const page = (name: string) => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
const blocks = (text: string) =>
  [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].map(([, , code = '']) => code);

describe('docs/alerts.md', () => {
  it('shows rules of every kind and settings that can be used as they are', () => {
    const [rules = '', settings = ''] = blocks(page('alerts.md'));
    const project = { ...(JSON.parse(projectFile()) as object), ...(JSON.parse(rules) as object) };
    const { document, issues } = parse({ ...project, series: [], sources: undefined });
    expect(issues).to.deep.equal([]);
    expect(document?.alertRules).to.have.length(7);
    const read = parseProject({ ...project, ...(JSON.parse(settings) as object) });
    expect(read.issues).to.deep.equal([]);
    expect(read.project?.alerts?.webhooks).to.have.length(1);
  });
});

describe('docs/scheduling.md', () => {
  it('shows settings of reports that can be used as they are', () => {
    const [settings = ''] = /(?<=^```json\n)[^]*?(?=^```$)/mu.exec(page('scheduling.md')) ?? [];
    const { project, issues } = parseProject({ sources: [], ...(JSON.parse(settings) as object) });
    expect([issues, project?.reportFiles?.formats]).to.deep.equal([[], ['html', 'pdf', 'xlsx']]);
  });

  it('starts in every recipe a command that runs', async () => {
    const text = page('scheduling.md');
    const recipes = text.split(/^## /mu).slice(1);
    expect(recipes).to.have.length(6);
    for (const recipe of recipes.filter((one) => !one.startsWith('Reports')))
      expect(recipe).to.match(/npx cairn run two-valleys\b/u);
    const words = new Set([...text.matchAll(/npx cairn ([\w -]+)/gu)].map(([, rest = '']) => rest.trim()));
    const folder = await folderWith({
      'cairn.json': projectFile(),
      'sources/figures.csv': 'indicator,area,period,value\nfalls,north,2025-Q1,12\n',
    });
    for (const line of words) {
      const { code, error } = await ran(
        ...line.split(' ').map((word) => (word === 'two-valleys' ? folder : word)),
      );
      expect([code, error], line).to.deep.equal([0, '']);
    }
  });
});
