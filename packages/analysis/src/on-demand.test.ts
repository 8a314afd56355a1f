import { expect } from 'chai';
import { libraryQuantile as chiSquare } from './distributions/library/chi-square.js';
import { libraryQuantile as studentT } from './distributions/library/student-t.js';
import { libraryQuantile as chiSquareLater } from './distributions/library-on-demand/chi-square.js';
import { libraryQuantile as studentTLater } from './distributions/library-on-demand/student-t.js';
import { CodeNeeded, onDemand } from './on-demand.js';

/** What a calculation waits for; fails where it waits for nothing. */
function neededBy(calculate: () => unknown): Promise<boolean> {
  try {
    calculate();
  } catch (fault) {
    if (fault instanceof CodeNeeded) return fault.coming;
    throw fault;
  }
  throw new Error('nothing is needed');
}

describe('a function that is fetched when it is called', () => {
  it('is fetched once, and answers when it is here', async () => {
    let fetches = 0;
    const double = onDemand((): Promise<(value: number) => number> => {
      fetches++;
      return Promise.resolve((value) => 2 * value);
    });
    expect(fetches).to.equal(0);
    const [one, other] = [neededBy(() => double(1)), neededBy(() => double(2))];
    expect(one === other).to.equal(true);
    expect(await one).to.equal(true);
    expect([double(1), double(2), fetches]).to.deep.equal([2, 4, 1]);
  });

  it('says that it could not be had, and is not asked for again', async () => {
    let fetches = 0;
    const never = onDemand((): Promise<() => number> => {
      fetches++;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await neededBy(never)).to.equal(false);
    expect(await neededBy(never)).to.equal(false);
    expect(fetches).to.equal(1);
  });

  it('gives the figures that it gives where it is there from the first', async () => {
    await Promise.all([neededBy(() => chiSquareLater(0.975, 8)), neededBy(() => studentTLater(0.975, 8))]);
    expect(chiSquareLater(0.975, 8)).to.equal(chiSquare(0.975, 8));
    expect(studentTLater(0.975, 8)).to.equal(studentT(0.975, 8));
  });
});
