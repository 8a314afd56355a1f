import { parse } from '@cairn/schema';
import { anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { BuildIssue } from '../issues/issue.js';
import { partFile } from './part-file.js';
import { wholeDocument } from './whole-document.js';

const IDS = Array.from({ length: 20 }, (_, at) => `m${String(at)}`);

function inParts() {
  const whole = minimalDocument({ indicators: IDS.map((id) => anIndicator({ id })) });
  const files = IDS.map((indicator) =>
    partFile(whole, { indicators: [indicator], series: [aSeries({ indicator })] }, 'x.parts'),
  );
  const { document } = parse({ ...whole, series: [], parts: files.map(({ entry }) => entry) });
  if (!document) throw new Error('no document');
  return { document, texts: new Map(files.map(({ entry, text }) => [entry.href, Buffer.from(text)])) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the parts of a document that is read', () => {
  it('are asked for eight at a time, and stand in the order in which they are listed', async () => {
    const { document, texts } = inParts();
    let [open, most] = [0, 0];
    const get = async (href: string) => {
      most = Math.max(most, ++open);
      // Those that are asked for first come last.
      for (let turns = 0; turns < 20 - most; turns++) await turn();
      open--;
      return texts.get(href) ?? null;
    };
    const whole = await wholeDocument(document, 'x.json', get, () => undefined);
    expect(most).to.equal(8);
    expect(whole?.series.map(({ indicator }) => indicator)).to.deep.equal(IDS);
  });

  it('are each named where they are gone', async () => {
    const { document } = inParts();
    const issues: BuildIssue[] = [];
    const nothing = () => Promise.resolve(null);
    expect(await wholeDocument(document, 'x.json', nothing, (issue) => issues.push(issue))).to.equal(null);
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal(
      IDS.map((_, at) => ['missing-part', `/parts/${String(at)}`]),
    );
  });
});
