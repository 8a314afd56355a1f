import { PAYLOADS } from '@cairn/testing';
import { expect } from '@open-wc/testing';
import { askedWidgets } from './asked-widgets.js';
import { grown, type Growth } from './growth.js';
import { heightIn, heightMessage, isQuestion, question } from './message.js';
import { originOf, originsIn } from './origins.js';

const asked = (query: string) =>
  askedWidgets(new URLSearchParams(query)).map(({ kind, attributes }) => [
    kind,
    Object.fromEntries(attributes),
  ]);

describe('the address of a page in a frame', () => {
  it('names widgets, each with its own attributes and those of everybody', () => {
    expect(
      asked(
        'area=northton&element=rag-tile&indicator=falls&element=trend-chart&indicator=waits&area=southton',
      ),
    ).to.deep.equal([
      ['rag-tile', { area: 'northton', indicator: 'falls' }],
      ['trend-chart', { area: 'southton', indicator: 'waits' }],
    ]);
  });

  it('never chooses whose figures are shown, and brings in nothing that is no name', () => {
    expect(
      asked(
        'element=story&src=https://a.example/&public-key=x&cairn=y&on"click=z&element=<b>&element=a b&lang=cy',
      ),
    ).to.deep.equal([['story', {}]]);
    expect(asked('indicator=falls')).to.deep.equal([]);
  });

  it('brings values of any kind as values, and no name that tries to run something', () => {
    for (const payload of [...PAYLOADS, 'constructor', 'onclick']) {
      const query = new URLSearchParams([
        ['element', payload],
        ['element', 'story'],
        ['area', payload],
        [payload, 'x'],
      ]);
      const named = /^[a-z]+$/.test(payload);
      expect(asked(query.toString()).at(-1), payload).to.deep.equal([
        'story',
        { area: payload, ...(named && { [payload]: 'x' }) },
      ]);
      expect(asked(query.toString())).to.have.length(named ? 2 : 1);
    }
    expect({}).to.not.have.property('x');
  });
});

describe('what a frame and the page around it say', () => {
  it('is a height, or the question for it, and nothing else is taken for that', () => {
    expect(heightIn(heightMessage(480))).to.equal(480);
    expect(isQuestion(question)).to.equal(true);
    for (const height of [-1, 0.5, Infinity, NaN, 100_001, '480', null, undefined])
      expect(heightIn({ type: 'cairn-frame', height }), String(height)).to.equal(null);
    for (const other of [
      null,
      undefined,
      480,
      'cairn-frame',
      [],
      {},
      { height: 480 },
      { type: 'other', height: 480 },
    ]) {
      expect(heightIn(other)).to.equal(null);
      expect(isQuestion(other)).to.equal(false);
    }
    expect(isQuestion({ type: 'cairn-frame', ask: 'document' })).to.equal(false);
  });

  it('goes to origins of the web that are named, and never to everybody', () => {
    expect(
      originsIn(' https://a.example/x  http://b.example:8080\n* null file:///c data:,d e'),
    ).to.deep.equal(['https://a.example', 'http://b.example:8080']);
    expect(originsIn('')).to.deep.equal([]);
    expect(originOf('about:blank')).to.equal(null);
  });
});

describe('how high a frame becomes', () => {
  const told = (heights: readonly number[], pause: number) =>
    heights.reduce<readonly Growth[]>(
      (all, height, at) => [...all, grown(all.at(-1), height, at * pause)],
      [],
    );
  const rising = Array.from({ length: 500 }, (_, at) => 200 + 12 * at);

  it('is what it says, higher and lower, as often as content comes and goes', () => {
    const heights = Array.from({ length: 500 }, (_, at) => 200 + (at % 30) * 12);
    expect(told(heights, 16).map(({ height }) => height)).to.deep.equal(heights);
    expect(told(rising, 2_000).at(-1)?.height).to.equal(rising.at(-1));
  });

  it('ends where it would grow for ever because it has grown', () => {
    let growth = grown(undefined, 200, 0);
    let times = 0;
    // Content that is a bit higher than its frame has nothing new to tell of a frame that stays as it is.
    while (!growth.stopped && times < 500) growth = grown(growth, growth.height + 12, 16 * ++times);
    expect([times, growth.height]).to.deep.equal([41, 200 + 12 * 40]);
    expect(grown(growth, 300, 500 * 16), 'content that shrinks is heard again').to.include({
      stopped: false,
      height: 300,
    });
  });

  it('follows content that unfolds slowly to its end, whatever its frame does', () => {
    const all = told(rising, 16);
    expect(all.at(-1)?.height).to.equal(rising.at(-1));
  });
});
