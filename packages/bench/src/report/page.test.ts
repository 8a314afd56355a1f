import { expect } from 'chai';
import { withReport, type Report } from './page.js';

const report = (load: number): Report => ({
  id: 'w7',
  title: 'W7',
  about: 'About the data.',
  machine: { processor: 'Example CPU', cores: 2, node: 'v20.0.0', load },
  browser: null,
  seconds: 12.3,
  results: [
    {
      id: 'w7/sums',
      rounds: 3,
      title: 'Sums',
      about: 'Adds.',
      standings: [
        { name: 'loop', role: 'limit', times: [10, 10, 10], beside: {} },
        { name: 'slow', role: 'peer', note: 'half of it', times: [40, 40, 150], beside: {} },
        { name: 'sum', role: 'ours', times: [15, 15, 15], beside: {}, goal: { limit: 'loop', most: 1.4 } },
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
      '| limit: loop | 10.0 | 10.0–10.0 | 1.00 |  |',
      '| sum | 15.0 | 15.0–15.0 | 1.50 | ≤ 1.4: not met |',
      '| slow (half of it) | 40.0 | 40.0–150 | 4.00 |  |',
    ]);
  });

  it('has a column for each limit with a word of its own and for what the runs came to besides', () => {
    const drawn = report(0);
    const [first] = drawn.results;
    const map = {
      ...first,
      ...{ id: 'w7/map', title: 'Map', about: '', rounds: 1, figure: 'kB' },
      standings: [
        { name: 'drawing', role: 'limit', yardstick: 'drawing', times: [10], beside: {} },
        { name: 'content', role: 'limit', yardstick: 'content', times: [20], beside: {} },
        { name: 'map', role: 'ours', times: [30.25], beside: { crossings: [9_984] } },
      ],
    } as const;
    const rows = withReport(PAGE, { ...drawn, results: [map] })
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).to.deep.equal([
      '| contestant | median kB | min–max | × drawing | × content | crossings |',
      '| --- | --: | --: | --: | --: | --: |',
      '| limit: drawing | 10 | 10–10 | 1.00 | 0.50 |  |',
      '| limit: content | 20 | 20–20 | 2.00 | 1.00 |  |',
      '| map | 30.3 | 30.3–30.3 | 3.02 | 1.51 | 9,984 |',
    ]);
  });

  it('names the machine, and says so when it was busy', () => {
    expect(withReport(PAGE, report(1))).to.contain(
      'Example CPU, 2 cores, Node v20.0.0. Measured in 12 seconds.\n',
    );
    expect(withReport(PAGE, report(7.25))).to.contain('busy with other work (load average 7.3)');
  });

  it('refuses a page without a place for the workload', () => {
    expect(() => withReport('', report(0))).to.throw('docs/performance.md has no place for w7');
  });
});
