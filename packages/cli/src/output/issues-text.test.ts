import { expect } from 'chai';
import type { BuildIssue } from '../issues/issue.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from './issues-text.js';
import { paintFor } from './paint.js';
import { tableText } from './table-text.js';

const plain = paintFor({}, {});
const issue = (more: Partial<BuildIssue>): BuildIssue => ({
  code: 'unknown-area',
  severity: 'error',
  file: 'x.csv',
  message: 'No area.',
  remedy: 'Add it.',
  ...more,
});

describe('issuesText', () => {
  it('counts all of a kind, lists each fault once with its rows, and says the remedy once', () => {
    const log = new IssueLog();
    for (const row of [2, 3, 5, 6, 7, 9]) log.add(issue({ row, column: 'Area' }));
    for (const row of [4, 8]) log.add(issue({ row, column: 'Area', message: `No area ${String(row)}.` }));
    expect(issuesText(log.groups, 2, plain)).to.equal(
      [
        'error unknown-area in x.csv, 8 times',
        '  rows 2, 3, 5 to 7, 9, column Area: No area.',
        '  row 4, column Area: No area 4.',
        '  … and 1 more',
        '  → Add it.',
        '',
      ].join('\n'),
    );
  });

  it('cuts a list of rows that nobody would read', () => {
    const log = new IssueLog();
    for (let row = 2; row < 4000; row += 2) log.add(issue({ row }));
    expect(issuesText(log.groups, 5, plain)).to.contain('  rows 2, 4, 6, 8, 10, 12 and 994 more: No area.');
    expect(issuesText(log.groups, 5, plain)).to.contain('  … and 999 more');
  });

  it('writes control characters of a file where they can be seen and are not obeyed', () => {
    const log = new IssueLog();
    log.add(issue({ row: 2, column: 'a\u001b]0;x\u0007', message: 'No \u001b[2J.' }));
    expect(issuesText(log.groups, 2, plain)).to.contain('row 2, column a\\u001b]0;x\\u0007: No \\u001b[2J.');
  });

  it('puts errors before warnings before notices', () => {
    const log = new IssueLog();
    log.add(issue({ severity: 'notice', code: 'a' }));
    log.add(issue({ severity: 'warning', code: 'b' }));
    log.add(issue({ code: 'c', path: '/areas/1' }));
    expect(log.groups.map(({ code }) => code)).to.deep.equal(['c', 'b', 'a']);
    expect(countsText(countsOf(log))).to.equal('1 error, 1 warning, 1 notice');
  });

  it('keeps counting when it no longer keeps', () => {
    const log = new IssueLog(10);
    for (let row = 2; row < 102; row++) log.add(issue({ row }));
    expect(log.count('error')).to.equal(100);
    expect(log.issues).to.have.lengthOf(10);
  });
});

describe('paintFor', () => {
  it('paints on a terminal and nowhere else', () => {
    expect(paintFor({ isTTY: true }, {})('red', 'x')).to.equal('\u001b[31mx\u001b[39m');
    expect(paintFor({}, {})('red', 'x')).to.equal('x');
  });

  it('paints nothing where NO_COLOR is set', () => {
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', 'x')).to.equal('x');
    expect(paintFor({ isTTY: true }, { TERM: 'dumb' })('red', 'x')).to.equal('x');
  });
});

describe('tableText', () => {
  it('puts names left and numbers right', () => {
    expect(
      tableText(
        ['Source', 'rows'],
        [
          ['a', '1,234'],
          ['long name', '5'],
        ],
      ),
    ).to.equal(['Source      rows', 'a          1,234', 'long name      5'].join('\n'));
  });
});
