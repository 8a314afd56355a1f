import { aSeries, anArea, anIndicator, withSeries } from '@cairn/testing';
import type { Series } from '@cairn/schema';
import { expect } from 'chai';
import { datasetOf, english } from '../view.test-support.js';
import { tidyCsv, type TidyQuery } from './tidy-csv.js';

const csv = (series: readonly Series[], query: TidyQuery = {}, overrides = {}) =>
  tidyCsv(datasetOf(withSeries(series, overrides)), query, english);

/** The lines after the head. */
const rows = (text: string) => text.split('\r\n').slice(1, -1);

describe('the figures as CSV', () => {
  it('have one line a figure, in the order of time, under the heads that the command reads', () => {
    expect(
      csv([aSeries({ periods: ['2024-Q2', '2024-Q1'], values: [12.1, -3], numerators: [121, null] })]),
    ).to.equal(
      '\uFEFFindicator,area,period,value,numerator,denominator,lower,upper,status,note\r\n' +
        'falls,northton,2024-Q1,-3,,,,,A,\r\n' +
        'falls,northton,2024-Q2,12.1,121,,,,A,\r\n',
    );
  });

  it('never hold a suppressed figure, nor what it could be worked out from', () => {
    const state = csv(
      [
        aSeries({
          values: [3, 4],
          numerators: [3, 4],
          denominators: [90, 90],
          lower: [1, 2],
          upper: [5, 6],
          status: ['Q', 'PR'],
        }),
      ].map((series) => ({ ...series, values: [null, 4], numerators: [null, 4] })),
    );
    expect(rows(state)).to.deep.equal([
      'falls,northton,2024-Q1,,,,,,Q,',
      'falls,northton,2024-Q2,4,4,90,2,6,PR,',
    ]);
  });

  it('have one column a dimension', () => {
    const text = csv(
      [aSeries({ values: [1] }), aSeries({ values: [2], dimensions: { careGroup: 'older' } })],
      {},
      { dimensions: [{ id: 'careGroup', name: 'Care group', categories: [{ id: 'older', name: 'Older' }] }] },
    );
    expect(text.split('\r\n')[0]).to.match(/,note,careGroup$/);
    expect(rows(text)).to.deep.equal([
      'falls,northton,2024-Q1,1,,,,,A,,',
      'falls,northton,2024-Q1,2,,,,,A,,older',
    ]);
  });

  it('are of the measure and the area asked for', () => {
    const series = [
      aSeries({ values: [1] }),
      aSeries({ area: 'southton', values: [2] }),
      aSeries({ indicator: 'waits', values: [3] }),
    ];
    expect(rows(csv(series, { indicator: 'falls', area: 'southton' }))).to.deep.equal([
      'falls,southton,2024-Q1,2,,,,,A,',
    ]);
    expect(rows(csv(series))).to.have.length(3);
  });

  it('hold no text that a spreadsheet would run, and quote what would break a line', () => {
    const note = (text: string) =>
      rows(csv([aSeries({ values: [1], notes: { '2024-Q1': text } })])).join('\r\n');
    for (const start of ['=', '+', '-', '@']) expect(note(`${start}1+1`)).to.match(/,'.1\+1$/);
    expect(note('\t=1')).to.contain(`'\t=1`);
    expect(note('\r=1')).to.contain(`"'\r=1"`);
    expect(note('a, "b"\nc')).to.contain('"a, ""b""\nc"');
    expect(note('plain')).to.match(/,plain$/);
  });

  it('write ids that look like formulas as text too', () => {
    const areas = [anArea({ id: '=cmd', name: 'A' })];
    const text = csv([aSeries({ area: '=cmd', values: [1] })], {}, { areas, indicators: [anIndicator()] });
    expect(rows(text)[0]).to.match(/^falls,'=cmd,/);
  });
});
