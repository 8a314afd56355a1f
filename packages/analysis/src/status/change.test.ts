import { expect } from 'chai';
import fc from 'fast-check';
import { change } from './change.js';

describe('change', () => {
  it('says up or down, by how much, and whether that is better', () => {
    const result = change({ current: 12, reference: 10, polarity: 'lower' });
    expect(result).to.include({ direction: 'up', absolute: 2, relative: 0.2, judgement: 'worse' });
    expect(result.reason).to.deep.equal({
      code: 'change/worse',
      params: { current: 12, reference: 10, difference: 2, relative: 0.2, tolerance: null },
    });
    expect(change({ current: 12, reference: 10, polarity: 'higher' })).to.include({ judgement: 'better' });
  });

  it('is unknown, not zero, when either value is absent', () => {
    const noCurrent = change({ current: null, reference: 10, polarity: 'higher' });
    expect(noCurrent).to.include({
      direction: 'unknown',
      absolute: null,
      relative: null,
      judgement: 'unknown',
    });
    expect(noCurrent.reason.code).to.equal('change/currentAbsent');
    const noReference = change({ current: 10, reference: null, polarity: 'higher' });
    expect(noReference.reason.code).to.equal('change/referenceAbsent');
    expect(change({ current: NaN, reference: 1, polarity: 'higher' }).direction).to.equal('unknown');
  });

  it('has no relative change from zero', () => {
    expect(change({ current: 5, reference: 0, polarity: 'higher' })).to.include({
      absolute: 5,
      relative: null,
    });
    expect(change({ current: 0, reference: 0, polarity: 'higher' })).to.include({
      direction: 'same',
      relative: null,
    });
  });

  it('takes the relative change from the magnitude of the reference', () => {
    expect(change({ current: -4, reference: -5, polarity: 'higher' })).to.include({
      direction: 'up',
      relative: 0.2,
    });
  });

  it('calls a difference within the tolerance no change, its edge included', () => {
    const tolerance = { absolute: 0.1 };
    expect(change({ current: 0.3, reference: 0.2, polarity: 'higher', tolerance })).to.include({
      direction: 'same',
      judgement: 'same',
    });
    expect(change({ current: 0.31, reference: 0.2, polarity: 'higher', tolerance }).judgement).to.equal(
      'better',
    );
    expect(
      change({ current: 105, reference: 100, polarity: 'higher', tolerance: { relative: 0.05 } }).judgement,
    ).to.equal('same');
  });

  it('is neither better nor worse where nothing says which way is good', () => {
    const result = change({ current: 4, reference: 5, polarity: 'none' });
    expect(result).to.include({ direction: 'down', judgement: 'neither' });
    expect(result.reason.code).to.equal('change/lower');
    expect(change({ current: 5, reference: 5, polarity: 'none' }).judgement).to.equal('same');
    expect(change({ current: 6, reference: 5, polarity: 'target' }).reason.code).to.equal('change/higher');
  });

  it('is better when nearer to what polarity target wants', () => {
    const target = { lower: 85, upper: 92 };
    const judge = (current: number, reference: number) =>
      change({ current, reference, polarity: 'target', target }).judgement;
    expect(judge(93, 95)).to.equal('better');
    expect(judge(80, 84)).to.equal('worse');
    expect(judge(86, 90)).to.equal('neither');
    expect(judge(94, 83)).to.equal('neither');
  });

  it('never lets NaN or infinity out, and mirrors with polarity', () => {
    const anything = fc.oneof(fc.double(), fc.constant(null));
    fc.assert(
      fc.property(anything, anything, (current, reference) => {
        const up = change({ current, reference, polarity: 'higher' });
        const down = change({ current, reference, polarity: 'lower' });
        for (const figure of [up.absolute, up.relative, ...Object.values(up.reason.params)]) {
          expect(figure === null || Number.isFinite(figure)).to.equal(true);
        }
        const mirror = {
          better: 'worse',
          worse: 'better',
          same: 'same',
          neither: 'neither',
          unknown: 'unknown',
        };
        expect(down.judgement).to.equal(mirror[up.judgement]);
      }),
    );
  });
});
