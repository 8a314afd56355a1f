import { MOST_BYTES } from '@cairn/dataset';
import { expect } from '@open-wc/testing';
import { answerOf } from './answer-of.js';

const MEGABYTE = new Uint8Array(1024 * 1024).fill(0x20);

/** An answer of as many megabytes, and what has been fetched of it. */
function megabytes(count: number) {
  const fetched = { megabytes: 0, givenUp: false };
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (fetched.megabytes === count) {
        stream.close();
        return;
      }
      fetched.megabytes++;
      stream.enqueue(MEGABYTE);
    },
    cancel() {
      fetched.givenUp = true;
    },
  });
  return { answer: answerOf('https://figures.example/', new Response(body)), fetched };
}

const codeOf = (reading: Promise<string>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error as { code?: string }).code,
  );

describe('the answer of a server', () => {
  const most = MOST_BYTES / MEGABYTE.length;

  it('is read as long as it is no longer than a document may be', async () => {
    const { answer, fetched } = megabytes(most);
    expect((await answer.text()).length).to.equal(MOST_BYTES);
    expect(fetched).to.deep.equal({ megabytes: most, givenUp: false });
  });

  it('is given up where it does not end', async () => {
    const { answer, fetched } = megabytes(Infinity);
    expect(await codeOf(answer.text())).to.equal('tooLarge');
    expect(fetched.givenUp).to.equal(true);
    // A browser may fetch one piece ahead.
    expect(fetched.megabytes).to.be.within(most + 1, most + 2);
  });
});
