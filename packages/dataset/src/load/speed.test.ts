import { anArea, anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { readText } from './read.js';

/** Beginnings that patterns like to try again and again, each as long as asked. */
const LONG: Readonly<Record<string, (length: number) => string>> = {
  'white space': (length) => ' '.repeat(length) + 'x',
  'line ends': (length) => '\n'.repeat(length) + 'x',
  letters: (length) => 'a'.repeat(length) + '!',
  digits: (length) => '1'.repeat(length) + '!',
  days: (length) => '2024-01-01/'.repeat(length / 11) + '!',
  slashes: (length) => '/'.repeat(length) + '1x',
  names: (length) => 'a-'.repeat(length / 2) + '!',
  hosts: (length) => 'https://' + 'a.'.repeat(length / 2) + '\u0000',
  schemes: (length) => 'java\t'.repeat(length / 5) + ':',
  tags: (length) => '<a '.repeat(length / 3),
  marks: (length) => 'é'.normalize('NFD').repeat(length / 2) + '!',
};

/** A document with a text wherever it takes one, whatever the field is for. */
const withText = (text: string) =>
  JSON.stringify({
    ...minimalDocument({
      areas: [anArea(), anArea({ id: text, name: text, type: text, codes: { ons: text } })],
      indicators: [
        anIndicator(),
        anIndicator({ id: 'waits', definition: text, links: [{ label: text, href: text }] as never }),
      ],
      series: [aSeries(), aSeries({ periods: [text], values: [1], status: [text] })],
    }),
    published: text,
    reportingYearStart: text,
    audience: text,
    publisher: { name: text, contact: text, url: text },
    batches: [{ id: text, loaded: text, source: text }],
    parts: [{ href: text, integrity: text }],
  });

/** The quickest of some runs, in milliseconds: what a busy machine adds is not the text's fault. */
function quickest(task: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    task();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const SHORT = 4_400;
const TIMES = 8;

/** How many times longer something takes for a text that is eight times as long; a millisecond more or less is no matter. */
const growth = (task: (length: number) => void) =>
  (quickest(() => {
    task(SHORT * TIMES);
  }) +
    1) /
  (quickest(() => {
    task(SHORT);
  }) +
    1);

describe('the time a document takes', function () {
  this.timeout(60_000);
  // A machine that is busy elsewhere may spoil one measurement; what grows too fast does so every time.
  this.retries(3);

  for (const [kind, text] of Object.entries(LONG)) {
    it(`grows no faster than its texts, where they are ${kind}`, () => {
      const inFields = growth((length) => {
        readText(withText(text(length)));
      });
      const alone = growth((length) => {
        readText(text(length));
      });
      // Twice the text in four times the time would be 64 here.
      expect(Math.max(inFields, alone)).to.be.below(3 * TIMES);
    });
  }

  it('is told from one that grows faster', () => {
    expect(growth((length) => /x+y/u.test('x'.repeat(length / 4)))).to.be.above(3 * TIMES);
  });
});
