import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describeExamples } from '../examples.test-support.js';
import { assess } from './assess.js';
import { bandStatus } from './band-status.js';
import { change } from './change.js';
import { improvementStatus } from './improvement-status.js';
import { rangeStatus } from './range-status.js';
import { rollUp } from './roll-up.js';
import { targetIntervalStatus } from './target-interval-status.js';
import { targetStatus } from './target-status.js';
import { RULE_SOURCES } from './verdict.js';

describeExamples('status.md', {
  assess,
  targetStatus,
  targetIntervalStatus,
  rangeStatus,
  bandStatus,
  improvementStatus,
  change,
  rollUp,
});

describe('sources of outcomes', () => {
  const pages = new URL('../../../../docs/statistics/', import.meta.url);
  for (const source of RULE_SOURCES) {
    it(`describes ${source} under a heading of its own`, () => {
      const [page = '', heading] = source.split('#');
      const text = readFileSync(new URL(`${page}.md`, pages), 'utf8');
      const headings = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(headings).to.include(heading);
    });
  }
});
