import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { PerformanceDocumentInput } from '../../types.js';
import { parse } from '../parse.js';

const saidOf = (overrides: Partial<PerformanceDocumentInput>) =>
  parse(minimalDocument(overrides)).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('what relationships, annotations, stories, papers and views say of indicators and areas', () => {
  it('sets a relationship aside without one of its two measures, and warns of its size', () => {
    const base = { name: 'R', x: 'falls', y: 'falls' };
    expect(
      saidOf({
        relationships: [
          { ...base, id: 'a', y: 'x' },
          { ...base, id: 'b', size: 'x' },
        ],
      }),
    ).to.deep.equal([
      'error unknown-indicator /relationships/0/y',
      'warning unknown-indicator /relationships/1/size',
    ]);
  });

  it('sets an annotation aside that is about something unknown, and keeps one about everything', () => {
    const base = { period: '2024', kind: 'note', text: 'Snow' } as const;
    expect(
      saidOf({ annotations: [base, { ...base, indicator: 'x' }, { ...base, area: 'y' }] }),
    ).to.deep.equal([
      'error unknown-indicator /annotations/1/indicator',
      'error unknown-area /annotations/2/area',
    ]);
  });

  it('keeps stories, papers and views and warns of what they mention', () => {
    const story = {
      id: 's',
      title: 'S',
      body: 'S',
      date: '2024-01-01',
      indicators: ['falls', 'x'],
      area: 'y',
    };
    expect(
      saidOf({
        stories: [story],
        attachments: [{ title: 'A', href: 'a.pdf', indicators: ['x'] }],
        views: [{ id: 'v', title: 'V', indicators: ['x'], areas: ['northton', 'y'] }],
      }),
    ).to.deep.equal([
      'warning unknown-indicator /stories/0/indicators/1',
      'warning unknown-area /stories/0/area',
      'warning unknown-indicator /attachments/0/indicators/0',
      'warning unknown-indicator /views/0/indicators/0',
      'warning unknown-area /views/0/areas/1',
    ]);
  });

  it('sets aside the second report, view, story or relationship of one id', () => {
    const report = { id: 'r', title: 'R', edition: 'annual', sections: [] } as const;
    const view = { id: 'v', title: 'V' };
    expect(saidOf({ reports: [report, report], views: [view, view] })).to.deep.equal([
      'error duplicate-id /reports/1/id',
      'error duplicate-id /views/1/id',
    ]);
  });
});
