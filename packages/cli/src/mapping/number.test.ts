import { expect } from 'chai';
import fc from 'fast-check';
import { isFault } from '../issues/issue.js';
import { type NumberForm, readNumber } from './number.js';

function value(text: string, form?: NumberForm): number | string {
  const read = readNumber(text, form);
  return isFault(read) ? read.code : read.value;
}

function remedy(text: string): string {
  const read = readNumber(text);
  return isFault(read) ? read.remedy : '';
}

describe('readNumber', () => {
  it('reads every number as JavaScript writes it, and no other number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(value(String(number))).to.equal(number === 0 ? 0 : number);
      }),
    );
  });

  it('reads plain numbers with spaces around them, a sign, or a minus sign of print', () => {
    expect([' 12.50 ', '+3', '-3', '\u22123', '.5', '5.', '1e3'].map((text) => value(text))).to.deep.equal([
      12.5, 3, -3, -3, 0.5, 5, 1000,
    ]);
  });

  const REFUSED = [
    '12%',
    '1,234',
    '1 234',
    "1'234",
    'n/a',
    '12 people',
    '1.2.3',
    '--1',
    '0x10',
    'Infinity',
    'NaN',
    '£5',
    '1,5',
    '',
    '٣',
  ];
  for (const text of REFUSED) {
    it(`refuses "${text}" rather than guess`, () => {
      expect(value(text)).to.equal('invalid-number');
    });
  }

  it('refuses a number too large to be one', () => {
    expect(value('1e400')).to.equal('invalid-number');
  });

  it('says for each kind of sign how to allow it', () => {
    expect(remedy('12%')).to.contain('percentSign');
    expect(remedy('1,234')).to.contain('thousands');
    expect(remedy('n/a')).to.contain('markers');
  });

  it('reads thousands separators that are stated, in groups of three only', () => {
    expect(value('1,234,567.5', { thousands: ',' })).to.equal(1_234_567.5);
    expect(value('1\u00a0234', { thousands: ' ' })).to.equal(1234);
    expect(value('12,34', { thousands: ',' })).to.equal('invalid-number');
    expect(value('1234', { thousands: ',' })).to.equal(1234);
  });

  it('reads a decimal comma that is stated, and then refuses the decimal point', () => {
    expect(value('1.234,5', { decimal: ',', thousands: '.' })).to.equal(1234.5);
    expect(value('1234.5', { decimal: ',' })).to.equal('invalid-number');
    expect(value('1234.5', { decimal: ',', thousands: '.' })).to.equal('invalid-number');
  });

  it('reads a percent sign that is stated, without dividing by 100', () => {
    expect(value('12.5 %', { percentSign: true })).to.equal(12.5);
  });

  it('reads back every number written with stated separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(value(number.toLocaleString('en-GB'), { thousands: ',' })).to.equal(number);
        expect(value(number.toLocaleString('de-DE'), { thousands: '.', decimal: ',' })).to.equal(number);
      }),
    );
  });

  it('never throws, whatever the cell holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<NumberForm>({}, { thousands: '.', decimal: ',' }),
        (text, form) => {
          readNumber(text, form);
        },
      ),
    );
  });
});
