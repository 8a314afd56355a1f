import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { parse } from '../parse.js';

const parsed = (sections: readonly object[], report: object = {}) =>
  parse({ ...minimalDocument(), reports: [{ id: 'r', title: 'R', edition: 'annual', sections, ...report }] });
const saidOf = (...given: Parameters<typeof parsed>) =>
  parsed(...given).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('what a report says', () => {
  it('is kept, with a warning of each thing that the document does not have', () => {
    const { document } = parsed([{ kind: 'tiles', indicators: ['x'] }]);
    expect(document?.reports[0]?.sections).to.have.length(1);
    expect(
      saidOf(
        [
          { kind: 'tiles', indicators: ['falls', 'x'], areas: ['y'] },
          { kind: 'trendCharts', comparators: ['x'], breakdown: 'x' },
          { kind: 'comparison', comparator: 'x', group: 'x' },
          { kind: 'strategyMap', strategyMap: 'x' },
          { kind: 'relationship', relationships: ['x'] },
          { kind: 'stories', stories: ['x'] },
          { kind: 'scorecard', framework: 'x', perspective: 'p' },
        ],
        { areas: ['northton', 'z'], group: 'g' },
      ),
    ).to.deep.equal([
      'warning unknown-area /reports/0/areas/1',
      'warning unknown-reference /reports/0/group',
      'warning unknown-area /reports/0/sections/0/areas/0',
      'warning unknown-indicator /reports/0/sections/0/indicators/1',
      'warning unknown-reference /reports/0/sections/1/comparators/0',
      'warning unknown-reference /reports/0/sections/1/breakdown',
      'warning unknown-reference /reports/0/sections/2/group',
      'warning unknown-reference /reports/0/sections/2/comparator',
      'warning unknown-reference /reports/0/sections/3/strategyMap',
      'warning unknown-reference /reports/0/sections/4/relationships/0',
      'warning unknown-reference /reports/0/sections/5/stories/0',
      'warning unknown-reference /reports/0/sections/6/framework',
    ]);
  });

  it('passes over what no id can be in a field that the kind of section has not', () => {
    const odd = [5, { toString: 1 }, [{ toString: 1 }], 'x'];
    const sections = odd.map((areas) => ({ kind: 'heading', title: 'T', areas, indicators: areas }));
    expect(saidOf([...sections, { kind: 'text', text: 'T', group: {}, framework: odd[1] }])).to.deep.equal(
      [],
    );
  });

  it('names perspectives and objectives of the framework it names', () => {
    const framework = {
      id: 'f',
      name: 'F',
      perspectives: [{ id: 'p', name: 'P' }],
      objectives: [{ id: 'o', name: 'O', perspective: 'p', indicators: ['falls'] }],
    };
    const { issues } = parse({
      ...minimalDocument({ frameworks: [framework] }),
      reports: [
        {
          id: 'r',
          title: 'R',
          edition: 'annual',
          sections: [{ kind: 'tiles', framework: 'f', perspective: 'o', objective: 'p' }],
        },
      ],
    });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      '/reports/0/sections/0/perspective',
      '/reports/0/sections/0/objective',
    ]);
  });

  it('may have sections of kinds that a newer version has brought, whatever they hold', () => {
    const section = { kind: 'weather', title: 'W', areas: [1], text: {} };
    const { document, issues } = parsed([section]);
    expect(issues).to.deep.equal([]);
    expect(document?.reports[0]?.sections).to.deep.equal([section]);
  });

  it('is set aside for a section of a known kind that is not as it should be, with the place', () => {
    expect(saidOf([{ kind: 'text' }])).to.deep.equal(['error missing-field /reports/0/sections/0/text']);
    expect(saidOf([{ kind: 'tiles', form: 'huge' }])).to.deep.equal([
      'error invalid-value /reports/0/sections/0/form',
    ]);
    expect(saidOf([{ title: 'No kind' }])).to.deep.equal(['error missing-field /reports/0/sections/0/kind']);
    expect(saidOf([{ kind: '' }])).to.deep.equal(['error invalid-value /reports/0/sections/0/kind']);
  });
});
