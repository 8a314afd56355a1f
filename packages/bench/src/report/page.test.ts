import { expect } from 'chai';
import { withReport, type Report } from './page.js';

const report = (load: number): Report => ({
  id: 'w7',
  title: 'W7',
  about: 'About the data.',
  machine: { processor: 'Example CPU', cores: 2, node: 'v20.0.0', load },
  browser: null,
  rounds: 3,
  results: [
    {
      title: 'Sums',
      about: 'Adds.',
      standings: [
        { name: 'loop', role: 'limit', note: '', times: [10, 10, 10] },
        { name: 'slow', role: 'peer', note: 'half of it', times: [40, 40, 150] },
        { name: 'sum', role: 'ours', note: '', times: [15, 15, 15] },
      ],
    },
  ],
});

const PAGE = 'before\n<!-- w7: begin -->\nold\n<!-- w7: end -->\nafter <!-- w5: begin --><!-- w5: end -->';

describe('the page of results', () => {
  it('replaces one workload and leaves the rest', () => {
    const page = withReport(PAGE, report(0));
    expect(page).to.not.contain('old');
    expect(page).to.match(/^before\n<!-- w7: begin -->\n/);
    expect(page).to.match(/<!-- w7: end -->\nafter <!-- w5: begin --><!-- w5: end -->$/);
    expect(withReport(page, report(0))).to.equal(page);
  });

  it('lists the limit first and then the quickest, with their ratio to it', () => {
    const rows = withReport(PAGE, report(0))
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.slice(2)).to.deep.equal([
      '| limit: loop | 10.0 | 10.0–10.0 | 1.00 |',
      '| sum | 15.0 | 15.0–15.0 | 1.50 |',
      '| slow (half of it) | 40.0 | 40.0–150 | 4.00 |',
    ]);
  });

  it('names the machine, and says so when it was busy', () => {
    expect(withReport(PAGE, report(1))).to.contain('Example CPU, 2 cores, Node v20.0.0; 3 rounds.\n');
    expect(withReport(PAGE, report(7.25))).to.contain('busy with other work (load average 7.3)');
  });

  it('refuses a page without a place for the workload', () => {
    expect(() => withReport('', report(0))).to.throw('docs/performance.md has no place for w7');
  });
});
