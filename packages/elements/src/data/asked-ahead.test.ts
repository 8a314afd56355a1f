import { expect } from '@open-wc/testing';
import { askOnce, takeAskedAhead } from './asked-ahead.js';

const ADDRESS = 'https://data.example.org/document.json';

describe('what was asked for ahead', () => {
  const own = globalThis.fetch;

  before(() => {
    globalThis.fetch = () => Promise.resolve(new Response('asked for anew'));
  });

  after(() => {
    globalThis.fetch = own;
  });

  const ahead = (answer: Promise<Response>) => {
    takeAskedAhead([[ADDRESS, { answer, stop: () => undefined }]]);
  };
  const answerTo = async (options: RequestInit) => (await askOnce(ADDRESS, options)).text();

  it('is the answer to who asks first, and to nobody else', async () => {
    ahead(Promise.resolve(new Response('asked for ahead')));
    expect(await answerTo({})).to.equal('asked for ahead');
    expect(await answerTo({})).to.equal('asked for anew');
  });

  it('is asked for anew where it has failed', async () => {
    ahead(Promise.reject(new TypeError('Failed to fetch')));
    expect(await answerTo({})).to.equal('asked for anew');
  });

  it('is no answer where the browser is to hold it to its hash, or not to take what it keeps', async () => {
    ahead(Promise.resolve(new Response('asked for ahead')));
    expect(await answerTo({ integrity: 'sha256-AAAA' })).to.equal('asked for anew');
    expect(await answerTo({ cache: 'no-cache' })).to.equal('asked for anew');
    expect(await answerTo({})).to.equal('asked for ahead');
  });
});
