import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { heightMessage } from './message.js';
import '../frame-host.js';

interface Inside extends Window {
  readonly Function: FunctionConstructor;
}

/** A frame of this origin, and what says something in its name. */
async function framed(marked = true) {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A frame" src="/package.json" height="900" ?data-cairn-frame=${marked}></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.URL.endsWith('/package.json'));
  const inside = frame.contentWindow as Inside | null;
  const post = inside?.Function('message', 'parent.postMessage(message, "*")') as (message: unknown) => void;
  return { frame, post };
}

describe('a page around frames', () => {
  it('is laid out once for a flood of heights, and the last one counts', async () => {
    const { frame, post } = await framed();
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    watch.observe(frame, { attributeFilter: ['height'] });
    let heard = 0;
    const hear = () => heard++;
    addEventListener('message', hear);
    for (let height = 1_000; height > 0; height--) post(heightMessage(200 + height));
    await waitUntil(() => heard === 1_000, 'all is heard', { timeout: 5_000 });
    await waitUntil(() => frame.height === '201');
    removeEventListener('message', hear);
    watch.disconnect();
    expect(changes).to.be.below(200);
  });

  it('hears nothing else, from nobody else, and never fails', async () => {
    const { frame, post } = await framed();
    const other = await framed(false);
    const faults: unknown[] = [];
    const fault = ({ message }: ErrorEvent) => faults.push(message);
    addEventListener('error', fault);
    const large = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${String(at)}`, at]));
    for (const junk of [
      null,
      0,
      'cairn-frame',
      [],
      large,
      new Map(),
      new Date(),
      { type: 'cairn-frame', height: {} },
    ])
      post(junk);
    other.post(heightMessage(77));
    postMessage(heightMessage(77));
    post(heightMessage(333));
    await waitUntil(() => frame.height === '333');
    await nextFrame();
    removeEventListener('error', fault);
    expect(faults).to.deep.equal([]);
    expect([frame.height, other.frame.height]).to.deep.equal(['333', '900']);
  });

  it('lets no frame grow for ever, and says on the console which one would', async () => {
    const { frame, post } = await framed();
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    // As content does that is a bit higher than its frame, whatever that is.
    const watch = new MutationObserver(() => {
      if (Number(frame.height) < 3_000) post(heightMessage(Number(frame.height) + 12));
    });
    watch.observe(frame, { attributeFilter: ['height'] });
    try {
      post(heightMessage(200));
      await waitUntil(() => warned.length > 0, 'it ends', { timeout: 8_000 });
    } finally {
      console.warn = warn;
      watch.disconnect();
    }
    expect(Number(frame.height)).to.be.below(1_000);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('frame-growth').and.to.contain('/package.json');
  });
});
