import { aSeries, aTarget, anArea, anIndicator, minimalDocument, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import type { Issue, IssueCode } from './issue.js';
import { parse, parseText } from './parse.js';

interface Specification {
  readonly when: string;
  /** A document, or its text. */
  readonly given: object | string;
  readonly severity: Issue['severity'];
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** One case for every code that a document can have; `Record` makes a code without a case a type error. */
const specifications: Record<Exclude<IssueCode, 'not-checked'>, Specification> = {
  'not-json': {
    when: 'the text is no JSON',
    given: '{"format": "cairn/1",,}',
    severity: 'error',
    path: '',
    message: `The document is not JSON: ${reasonFor('{"format": "cairn/1",,}')}.`,
    remedy: 'Publish the document again; it may have been cut off or edited by hand.',
  },
  html: {
    when: 'the server answered with a page',
    given: '\n<!DOCTYPE html><html><title>Sign in</title></html>',
    severity: 'error',
    path: '',
    message: 'This is a web page, not a performance document.',
    remedy: 'Check the address; the server may have answered with its sign-in or error page.',
  },
  empty: {
    when: 'there is no text',
    given: '\uFEFF \n',
    severity: 'error',
    path: '',
    message: 'The document is empty.',
    remedy: 'Publish the document again; the file may have been cut off.',
  },
  'not-an-object': {
    when: 'the JSON is a list',
    given: '[]',
    severity: 'error',
    path: '',
    message: 'A performance document must be an object, but this is a list.',
    remedy: 'Check that the address is that of a performance document.',
  },
  'format-unknown': {
    when: 'the format is some other',
    given: { ...minimalDocument(), format: 'csv' },
    severity: 'error',
    path: '/format',
    message: '"format" must be "cairn/1", but is the text "csv".',
    remedy: 'Write "format": "cairn/1".',
  },
  'format-too-new': {
    when: 'the major version is newer',
    given: { ...minimalDocument(), format: 'cairn/12.1', areas: 'anywhere' },
    severity: 'error',
    path: '/format',
    message: 'The document has the format "cairn/12.1"; this version of Cairn reads "cairn/1".',
    remedy: 'Use a newer version of Cairn, or publish the document as "cairn/1" too.',
  },
  'newer-code': {
    when: 'a newer minor version has a further assessment method',
    given: {
      ...minimalDocument(),
      format: 'cairn/1.7',
      indicators: [{ ...anIndicator(), assessment: { method: 'forecast', horizon: 4 } }],
    },
    severity: 'warning',
    path: '/indicators/0/assessment/method',
    message: 'This version of Cairn does not know the text "forecast" and goes on without it.',
    remedy: 'Use a newer version of Cairn to see everything.',
  },
  'wrong-type': {
    when: 'a number stands in quotation marks',
    given: { ...minimalDocument(), targets: [{ ...aTarget(), values: [12, '11.5', 11, 10] }] },
    severity: 'error',
    path: '/targets/0/values/1',
    message: 'Entry 2 of "values" must be a number, but is the text "11.5".',
    remedy: 'Write 11.5 without quotation marks.',
  },
  'missing-field': {
    when: 'an area has no name',
    given: { ...minimalDocument(), areas: [anArea(), { id: 'south', type: 'council' }] },
    severity: 'error',
    path: '/areas/1/name',
    message: '"name" is missing.',
    remedy: 'Add "name": text, or text by language.',
  },
  'invalid-value': {
    when: 'a period is none',
    given: minimalDocument({ series: [aSeries({ periods: ['2024-Q1', '2024-Q5'], values: [1, 2] })] }),
    severity: 'error',
    path: '/series/0/periods/1',
    message: 'Entry 2 of "periods" must be a reporting period, but is the text "2024-Q5".',
    remedy:
      'Write a year "2025", quarter "2025-Q1", month "2025-04", week "2025-W15", day "2025-04-17" or range "2023-04-01/P3Y".',
  },
  'duplicate-id': {
    when: 'two areas have one id',
    given: minimalDocument({ areas: [anArea(), anArea({ name: 'Another' })] }),
    severity: 'error',
    path: '/areas/1/id',
    message: 'The id "northton" is used twice in "areas"; the first is kept.',
    remedy: 'Give each its own id, or remove one.',
  },
  'unknown-area': {
    when: 'a series is about an area that is not there',
    given: minimalDocument({ series: [aSeries(), aSeries({ area: 'northtown' })] }),
    severity: 'error',
    path: '/series/1/area',
    message: 'No area has the id "northtown".',
    remedy: 'Correct the id, or add the area to "areas".',
  },
  'unknown-indicator': {
    when: 'a target is about an indicator that is not there',
    given: minimalDocument({ targets: [aTarget({ indicator: 'trips' })] }),
    severity: 'error',
    path: '/targets/0/indicator',
    message: 'No indicator has the id "trips".',
    remedy: 'Correct the id, or add the indicator to "indicators".',
  },
  'unknown-reference': {
    when: 'a rule compares with a comparator that is not there',
    given: minimalDocument({
      indicators: [anIndicator({ assessment: [{ method: 'levelAndRate', comparator: 'england' }] })],
    }),
    severity: 'warning',
    path: '/indicators/0/assessment/0/comparator',
    message: 'No comparator has the id "england".',
    remedy: 'Correct the id, or add the comparator to "comparators".',
  },
  'set-aside': {
    when: 'a rule compares with something that has a fault of its own',
    given: withSeries([aSeries()], {
      comparators: [{ id: 'nobody', name: 'Nobody', statistic: 'mean', period: 'same' }],
      indicators: [anIndicator({ assessment: { method: 'levelAndRate', comparator: 'nobody' } })],
    }),
    severity: 'warning',
    path: '/indicators/0/assessment/comparator',
    message: 'The comparator "nobody" was set aside for faults of its own, so nothing can refer to it.',
    remedy: 'Mend the comparator "nobody".',
  },
  'duplicate-series': {
    when: 'an indicator has two series in one area',
    given: minimalDocument({ series: [aSeries(), aSeries()] }),
    severity: 'error',
    path: '/series/1',
    message: 'A second series for indicator "falls" and area "northton"; the first is kept.',
    remedy: 'Put all periods into one series.',
  },
  'duplicate-period': {
    when: 'a period is there twice',
    given: minimalDocument({ series: [aSeries({ periods: ['2024', '2025', '2024'], values: [1, 2, 3] })] }),
    severity: 'error',
    path: '/series/0/periods/2',
    message: 'The period 2024 is given twice in this series.',
    remedy: 'Keep one of the two values.',
  },
  'duplicate-override': {
    when: 'one value has two overrides',
    given: minimalDocument({ overrides: [anOverride(), anOverride()] }),
    severity: 'error',
    path: '/overrides/1',
    message:
      'A second override for indicator "falls", area "northton" and period 2024-Q1; the first is kept.',
    remedy: 'Keep the override that holds and remove the other.',
  },
  'length-mismatch': {
    when: 'a list is shorter than the periods',
    given: minimalDocument({ series: [aSeries({ values: [1, 2], numerators: [1] })] }),
    severity: 'error',
    path: '/series/0/numerators',
    message: '"numerators" has one entry, but "periods" has 2.',
    remedy: 'Give one entry for each period; use null where there is none.',
  },
  'value-despite-suppression': {
    when: 'a suppressed value is still in the file',
    given: minimalDocument({ series: [aSeries({ values: [1, 2], status: ['A', 'PQ'] })] }),
    severity: 'warning',
    path: '/series/0/values/1',
    message: 'Entry 2 of "values" is given, although its status PQ says that there is no value to show.',
    remedy: 'Take the value out of the document (write null): whoever loads the document can read it.',
  },
  'limits-reversed': {
    when: 'a lower confidence limit is above the upper',
    given: minimalDocument({ series: [aSeries({ values: [1, 2], lower: [0, 3], upper: [2, 1] })] }),
    severity: 'error',
    path: '/series/0/lower/1',
    message: 'The lower limit 3 is above the upper limit 1.',
    remedy: 'Exchange the two limits, or correct the one that is wrong.',
  },
  'range-reversed': {
    when: "a target's lower end is above its upper end",
    given: minimalDocument({ targets: [aTarget({ periods: ['2024'], lower: [9], upper: [4] })] }),
    severity: 'error',
    path: '/targets/0/lower/0',
    message: 'The lower limit 9 is above the upper limit 4.',
    remedy: 'Exchange the two limits, or correct the one that is wrong.',
  },
  'dates-reversed': {
    when: 'an indicator was withdrawn before it was introduced',
    given: minimalDocument({ indicators: [anIndicator({ introduced: '2024-Q3', withdrawn: '2023-Q4' })] }),
    severity: 'warning',
    path: '/indicators/0/withdrawn',
    message: 'The indicator was withdrawn in 2023-Q4, before it was introduced in 2024-Q3.',
    remedy: 'Exchange "introduced" and "withdrawn", or correct the one that is wrong.',
  },
  'unsuitable-target': {
    when: 'a measure whose values are words has a target',
    given: minimalDocument({
      indicators: [anIndicator({ valueType: 'category' })],
      series: [aSeries({ values: ['good'] })],
      targets: [aTarget()],
    }),
    severity: 'error',
    path: '/targets/0/indicator',
    message: 'The values of "falls" are texts, so no number can be its target.',
    remedy: 'Remove the target, or change the "valueType" of the indicator.',
  },
  'empty-group': {
    when: 'a group has no members',
    given: minimalDocument({ groups: [{ id: 'family', name: 'Family', kind: 'family', members: [] }] }),
    severity: 'warning',
    path: '/groups/0/members',
    message: 'The group "family" has no members, so nothing can be compared with it.',
    remedy: 'Add the ids of its areas to "members", or remove the group.',
  },
  'circular-parent': {
    when: 'an area is its own parent',
    given: minimalDocument({ areas: [anArea({ parent: 'northton' })] }),
    severity: 'warning',
    path: '/areas/0/parent',
    message: 'The area "northton" is, by way of its parents, its own parent.',
    remedy: 'Correct "parent" so that the areas form a tree.',
  },
};

/** The engine's own words for what is wrong with a text. */
function reasonFor(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function anOverride() {
  const value = { indicator: 'falls', area: 'northton', period: '2024-Q1' } as const;
  return { ...value, status: 'red', reason: 'Late returns', by: 'Director', on: '2024-09-01' } as const;
}

describe('the issues of a document', () => {
  for (const [code, { when, given, ...said }] of Object.entries(specifications)) {
    it(`say ${code} when ${when}`, () => {
      const { issues } = typeof given === 'string' ? parseText(given) : parse(given);
      const own = issues.filter((issue) => issue.code === code);
      expect(own).to.deep.equal([{ code, ...said }]);
      const others = code === 'set-aside' ? ['missing-field'] : [];
      expect(issues.filter((issue) => issue.code !== code).map((issue) => issue.code)).to.deep.equal(others);
    });
  }
});
