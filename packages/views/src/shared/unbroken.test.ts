import { expect } from 'chai';
import { unbroken } from './unbroken.js';

describe('a number and the word it counts', () => {
  it('stay on one line, and other words part as they will', () => {
    expect(unbroken('35 measures in 3 areas. Aldermoor: 6 off track, 1,200 late.')).to.equal(
      '35\u00A0measures in 3\u00A0areas. Aldermoor: 6\u00A0off track, 1,200\u00A0late.',
    );
  });

  it('leaves figures with decimals and names with digits to themselves', () => {
    expect(unbroken('Q2 result, 8.6 days')).to.equal('Q2 result, 8.6\u00A0days');
  });
});
