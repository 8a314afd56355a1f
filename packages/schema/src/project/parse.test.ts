import { expect } from 'chai';
import fc from 'fast-check';
import { parseProject } from './parse.js';

const source = { file: 'sources/falls.csv' };

function only(input: unknown) {
  const { issues } = parseProject(input);
  expect(issues, JSON.stringify(issues)).to.have.lengthOf(1);
  const [issue] = issues;
  if (!issue) throw new Error('no issue');
  return issue;
}

describe('parseProject', () => {
  it('parts the sources from the fields that belong to the document', () => {
    const { project, issues } = parseProject({
      format: 'cairn/1',
      id: 'x',
      areas: [{ id: 'a' }],
      somethingNew: 1,
      sources: [source],
      out: 'out/x.json',
    });
    expect(issues).to.deep.equal([]);
    expect(project?.sources).to.deep.equal([{ item: source, at: 0 }]);
    expect(project?.out).to.equal('out/x.json');
    expect(project?.definitions).to.deep.equal({
      format: 'cairn/1',
      id: 'x',
      areas: [{ id: 'a' }],
      somethingNew: 1,
      series: [],
    });
  });

  it('takes a form of parts, and refuses the list that a built document has there', () => {
    const { project, issues } = parseProject({ sources: [source], parts: 'by-area' });
    expect([project?.parts, issues]).to.deep.equal(['by-area', []]);
    const list = only({ sources: [source], parts: [] });
    expect(list.path).to.equal('/parts');
    expect(only({ sources: [source], parts: 'by-month' }).remedy).to.contain('by-indicator');
  });

  it('names a misspelt field of a source, which would otherwise let every row in', () => {
    const issue = only({ sources: [{ ...source, were: { Region: 'North West' } }] });
    expect(issue.path).to.equal('/sources/0/were');
    expect(issue.remedy).to.contain('where');
  });

  it('sets a faulty source aside and keeps the others with their places', () => {
    const { project, issues } = parseProject({ sources: [{ file: 3 }, source] });
    expect(project?.sources).to.deep.equal([{ item: source, at: 1 }]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/sources/0/file']);
  });

  it('asks each source for one place where its rows come from, and a server for the way to it', () => {
    for (const none of [{}, { file: 'x.csv', url: 'https://example.org/x.csv' }])
      expect(only({ sources: [none] }).path).to.equal('/sources/0');
    expect(only({ sources: [{ query: 'select 1', database: 'postgresql' }] }).path).to.equal(
      '/sources/0/connectionFrom',
    );
    expect(parseProject({ sources: [{ file: 'x.sqlite', query: 'SELECT 1' }] }).issues).to.deep.equal([]);
    expect(only({ sources: [{ file: 'x.csv', query: 'SELECT 1' }] }).path).to.equal('/sources/0');
    for (const one of [{ url: 'https://example.org/x.csv' }, { query: 'select 1' }, { connector: 'x.js' }])
      expect(parseProject({ sources: [one] }).issues).to.deep.equal([]);
  });

  it('takes no secrets: no password in an address, and the name of a variable only', () => {
    expect(only({ sources: [{ url: 'https://ann:secret@example.org/x.csv' }] }).remedy).to.contain(
      'tokenFrom',
    );
    expect(only({ sources: [{ url: 'file:///etc/passwd' }] }).path).to.equal('/sources/0/url');
    const source = { url: 'https://example.org/x.csv', tokenFrom: 'eyJhbGciOi.J9' };
    expect(only({ sources: [source] }).path).to.equal('/sources/0/tokenFrom');
  });

  it('allows the ids of dimensions, and nothing else, as further columns', () => {
    const dimensions = [{ id: 'ageBand', name: 'Age', categories: [] }];
    expect(
      parseProject({ dimensions, sources: [{ ...source, columns: { ageBand: 'Age band' } }] }).issues,
    ).to.deep.equal([]);
    expect(only({ dimensions, sources: [{ ...source, columns: { agBand: 'Age band' } }] }).path).to.equal(
      '/sources/0/columns/agBand',
    );
  });

  it('asks for sources', () => {
    expect(only({}).code).to.equal('missing-field');
    expect(only({ sources: {} }).code).to.equal('wrong-type');
  });

  it('refuses file names that begin at the root of a disk', () => {
    for (const file of ['/etc/figures.csv', 'C:/figures.csv', '\\\\server\\figures.csv']) {
      expect(only({ sources: [{ file }] }).path, file).to.equal('/sources/0/file');
    }
  });

  it('refuses what is not an object', () => {
    for (const input of [null, 3, 'x', []]) expect(only(input).code).to.equal('not-an-object');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (sources, columns) => {
        parseProject(sources);
        parseProject({ sources });
        parseProject({ sources: [{ file: 'x.csv', columns }] });
      }),
    );
  });
});
