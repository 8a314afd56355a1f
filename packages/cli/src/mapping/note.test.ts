import { expect } from 'chai';
import { noteReader } from './note.js';

describe('the note of a row', () => {
  const headers = ['area', 'note', 'note:cy', 'note:gd'];
  const read = noteReader(headers, { language: 'en-GB' });

  it('is plain text when it is given in one language', () => {
    expect(read(' Late return. ', ['', '', '', ''])).to.equal('Late return.');
  });

  it('is a text for each language that has a column of its own', () => {
    expect(read('Late return.', ['', '', 'Datganiad hwyr.', ''])).to.deep.equal({
      en: 'Late return.',
      cy: 'Datganiad hwyr.',
    });
  });

  it('may be given in another language only', () => {
    expect(read('', ['', '', 'Datganiad hwyr.', ''])).to.deep.equal({ cy: 'Datganiad hwyr.' });
  });

  it('is none when every cell is empty', () => {
    expect(read(' ', ['', '', ' '])).to.equal(null);
  });
});
