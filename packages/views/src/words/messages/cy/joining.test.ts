import { expect } from 'chai';
import { Words } from '../../words.js';
import { joined } from './joining.js';

const { messages } = new Words('cy', 'en');

describe('a Welsh word that joins names', () => {
  it('takes its longer form before a vowel', () => {
    const names = [
      'Arfordir',
      'Eryri',
      'Ynys Môn',
      'Ŵyl',
      'wythnos',
      '“Iechyd”',
      'Llanelli',
      'Hwlffordd',
      'Wrecsam',
    ];
    expect(names.map((name) => joined('na', name))).to.deep.equal([
      'nag Arfordir',
      'nag Eryri',
      'nag Ynys Môn',
      'nag Ŵyl',
      'nag wythnos',
      'nag “Iechyd”',
      'na Llanelli',
      'na Hwlffordd',
      'na Wrecsam',
    ]);
    expect(joined('a', 'Eryri')).to.equal('ac Eryri');
    expect(joined('â', 'Eryri')).to.equal('ag Eryri');
    expect(joined('gyda', '8.2%')).to.equal('gydag 8.2%');
  });

  it('hears a number as it is read: un, wyth, un ar ddeg', () => {
    const numbers = ['1', '8', '11', '80', '8.5', '£8', '1,000', '2', '10', '100', '\u22128'];
    expect(numbers.filter((number) => joined('a', number).startsWith('ac '))).to.deep.equal([
      '1',
      '8',
      '11',
      '80',
      '8.5',
      '£8',
    ]);
  });

  it('takes up an article that follows', () => {
    expect(joined('na', 'Y Barri')).to.equal('na’r Barri');
    expect(joined('a', 'Yr Wyddgrug')).to.equal('a’r Wyddgrug');
    expect(joined('a', 'Ystrad')).to.equal('ac Ystrad');
  });

  it('is right in lists and in comparisons with an area', () => {
    expect(messages.list(['Gwynedd', 'Conwy', 'Ynys Môn'])).to.equal('Gwynedd, Conwy ac Ynys Môn');
    expect(messages.chart.compared.higher('Arfordir')).to.equal('uwch nag Arfordir');
    const named = { comparatorId: 'Arfordir Cymru', comparator: '11.2%', level: '95' };
    expect(messages.reasons['interval/above'](named as never, {})).to.match(/^Yn uwch nag Arfordir Cymru /);
  });
});
