import { expect } from 'chai';
import fc from 'fast-check';
import { faultOf, readTable } from './spreadsheet/spreadsheet.test-support.js';
import { TableFault } from './table.js';

const read = (content: unknown) => readTable('x.json', JSON.stringify(content), { format: 'sdmx-json' });

const message = (changes: object = {}) => ({
  data: {
    structures: [
      {
        dimensions: {
          series: [{ id: 'AREA', values: [{ id: 'N', name: 'North' }, { value: 'S 2' }] }],
          observation: [{ id: 'TIME_PERIOD', values: [{ value: '2026-Q1' }] }],
        },
        measures: { observation: [{ id: 'OBS_VALUE' }] },
        attributes: { observation: [{ id: 'OBS_STATUS', values: [{ id: 'P', name: 'Provisional' }] }] },
      },
    ],
    dataSets: [{ series: { '0': { observations: { '0': [0.1, 0] } }, '1': { observations: { '0': [0] } } } }],
    ...changes,
  },
});

describe('openSdmxJson', () => {
  it('reads an observation a row, with the ids that its codes stand for', async () => {
    const { headers, rows } = await read(message());
    expect(headers).to.deep.equal(['AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS']);
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['N', '2026-Q1', '0.1', 'P'],
      ['S 2', '2026-Q1', '0', ''],
    ]);
  });

  it('refuses what is no message, or names codes that it does not have', async () => {
    expect((await faultOf(read([]))).code).to.equal('no-sdmx');
    const dataSets = [{ series: { '7': { observations: { '0': [1] } } } }];
    expect((await faultOf(read(message({ dataSets })))).code).to.equal('no-sdmx');
  });

  it('ends any JSON in a place of it with rows or with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('structures', 'dataSets'), fc.jsonValue(), async (name, value) => {
        try {
          await read(message({ [name]: value }));
          await read(message({ [name]: [value] }));
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
        }
      }),
      { numRuns: 60 },
    );
  });
});
