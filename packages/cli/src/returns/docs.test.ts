import { readFileSync } from 'node:fs';
import { parseProject } from '@cairn/schema/project';
import { expect } from 'chai';

describe('the returns of docs/producing-data.md', () => {
  it('can be used as they are shown', () => {
    const page = readFileSync(new URL('../../../../docs/producing-data.md', import.meta.url), 'utf8');
    const code = /^## Returns\n[^]*?^```json\n([^]*?)^```$/mu.exec(page)?.[1] ?? '';
    const { project, issues } = parseProject({ sources: [], ...(JSON.parse(code) as object) });
    expect([issues, project?.returns?.length]).to.deep.equal([[], 1]);
  });
});
