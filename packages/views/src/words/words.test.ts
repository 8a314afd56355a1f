import { OUTCOMES, REASON_CODES, REASON_PARAMETERS, tryParsePeriod, type Reason } from '@cairn/analysis';
import type { Unit } from '@cairn/schema';
import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES } from './languages.js';
import { localise } from './localise.js';
import { reasonText } from './reason-text.js';
import { Words } from './words.js';

const DAYS: Unit = { label: { en: 'days', cy: 'diwrnod' }, decimals: 1 };
const PER_CENT: Unit = { label: '%', decimals: 1 };
const POUNDS: Unit = { label: '£', decimals: 0, position: 'before' };

const english = new Words('en-GB', 'en-GB');
const welsh = new Words('cy', 'en-GB');

/** A reason with a plausible number for each of its parameters. */
function reasonOf(code: (typeof REASON_CODES)[number]): Reason {
  const params = Object.fromEntries(
    REASON_PARAMETERS[code].map((name) => [
      name,
      name === 'comparatorId' || name === 'parameter' || name === 'rating' ? 'green' : 2,
    ]),
  );
  return { code, params } as unknown as Reason;
}

describe('a sentence', () => {
  for (const language of LANGUAGES) {
    const words = new Words(language, 'en-GB');

    it(`is there for every reason in ${language}, with every number written out`, () => {
      for (const code of REASON_CODES) {
        const sentence = reasonText(reasonOf(code), DAYS, words);
        expect(sentence, code).to.match(/^\p{Lu}.*\.$/u);
        expect(sentence, code).not.to.match(/undefined|null|NaN|\[object/);
      }
    });

    it(`is there for every outcome in ${language}`, () => {
      for (const outcome of OUTCOMES) expect(words.messages.outcomes[outcome], outcome).to.match(/^\p{Lu}/u);
    });

    it(`is never the same for two outcomes in ${language}`, () => {
      expect(new Set(Object.values(words.messages.outcomes)).size).to.equal(OUTCOMES.length);
    });
  }

  it('says how far a value is from its target, in its own unit', () => {
    const reason: Reason = {
      code: 'target/missed',
      params: { value: 12.3, target: 10, difference: 2.3, tolerance: null },
    };
    expect(reasonText(reason, DAYS, english)).to.equal(
      'Worse than the target of 10.0\u00A0days by 2.3\u00A0days.',
    );
    expect(reasonText(reason, PER_CENT, english)).to.equal(
      'Worse than the target of 10.0% by 2.3 percentage points.',
    );
    expect(reasonText(reason, POUNDS, english)).to.equal('Worse than the target of £10 by £2.');
    expect(reasonText(reason, DAYS, welsh)).to.equal(
      'Yn waeth na’r targed o 10.0\u00A0diwrnod, o 2.3\u00A0diwrnod.',
    );
  });

  it('leaves out a unit that has been said already', () => {
    const reason: Reason = {
      code: 'target/missed',
      params: { value: 12.3, target: 10, difference: 2.3, tolerance: null },
    };
    expect(reasonText(reason, DAYS, english, 'brief')).to.equal('Worse than the target of 10.0 by 2.3.');
    expect(reasonText(reason, PER_CENT, english, 'brief')).to.equal(
      'Worse than the target of 10.0% by 2.3 points.',
    );
  });

  it('says one point, two points and 1.0 points', () => {
    const whole = { label: '%', decimals: 0 };
    const tenths = { label: '%', decimals: 1 };
    expect(english.difference(1, whole)).to.equal('1 percentage point');
    expect(english.briefDifference(-1, whole)).to.equal('1 point');
    expect(english.briefDifference(2, whole)).to.equal('2 points');
    expect(english.briefDifference(1, tenths)).to.equal('1.0 points');
    expect(new Words('cy', 'en').briefDifference(2, whole)).to.equal('2 bwynt');
    expect(new Words('gd', 'en').briefDifference(4, whole)).to.equal('4 puingean');
  });

  it('calls exactly on the target only what is', () => {
    const at = (difference: number): Reason => ({
      code: 'target/at',
      params: { value: 10 + difference, target: 10, difference, tolerance: 1 },
    });
    expect(reasonText(at(0), PER_CENT, english)).to.equal('Exactly on the target of 10.0%.');
    expect(reasonText(at(0.5), PER_CENT, english)).to.contain(
      'Within the tolerance of 1.0 percentage points around',
    );
  });

  it('does not hide a small difference behind a rounded nought', () => {
    const reason: Reason = {
      code: 'target/missed',
      params: { value: 10.02, target: 10, difference: 0.02, tolerance: null },
    };
    expect(reasonText(reason, DAYS, english)).to.contain('by 0.02\u00A0days');
  });

  it('names a comparator in the reader’s language', () => {
    const words = new Words('cy', 'en', (id) =>
      id === 'region' ? { en: 'The region', cy: 'Y rhanbarth' } : undefined,
    );
    const reason: Reason = { code: 'comparator/absent', params: { value: 1, comparatorId: 'region' } };
    expect(reasonText(reason, DAYS, words)).to.contain('Y rhanbarth');
  });
});

describe('a number', () => {
  it('has its unit where the unit belongs', () => {
    expect(english.value(1234.5, DAYS).text).to.equal('1,234.5\u00A0days');
    expect(english.value(12.34, PER_CENT).text).to.equal('12.3%');
    expect(english.value(1234, POUNDS).text).to.equal('£1,234');
    expect(english.value(-1234, POUNDS).text).to.equal('−£1,234');
    expect(english.value(7, { label: '', decimals: 0 }).text).to.equal('7');
  });

  it('is never minus nought', () => {
    expect(english.value(-0.04, PER_CENT).text).to.equal('0.0%');
  });

  it('is a power of ten where it would not fit a page', () => {
    expect(english.value(1.5e300, PER_CENT).text).to.equal('1.5×10³⁰⁰%');
    expect(english.value(-1.7e308, POUNDS).text).to.equal('−£1.7×10³⁰⁸');
    expect(english.value(999_999_999_999_999, POUNDS).text).to.equal('£999,999,999,999,999');
  });

  it('always has the decimals of its measure', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const { number } = english.value(value, { label: '', decimals });
          expect(number.split('.')[1]?.length ?? 0).to.equal(decimals);
        },
      ),
    );
  });
});

describe('a period', () => {
  const label = (text: string, words = english, length: 'long' | 'short' = 'long') => {
    const period = tryParsePeriod(text, { yearStart: '--04-01' });
    return period ? words.period(period, length) : 'invalid';
  };

  it('is written as the United Kingdom writes it', () => {
    expect(label('2026-Q2')).to.equal('Q2 2026/27');
    expect(label('2025-A1')).to.equal('2025/26');
    expect(label('2026-M07')).to.equal('October 2026');
    expect(label('2026-M10')).to.equal('January 2027');
    expect(label('2026-10')).to.equal('October 2026');
    expect(label('2026-10', english, 'short')).to.equal('Oct 2026');
    expect(label('2026')).to.equal('2026');
    expect(label('2026-10-05')).to.equal('5 October 2026');
    expect(label('2023-04-01/P3Y')).to.equal('2023/24 to 2025/26');
    expect(label('2023-01-01/P3Y')).to.equal('2023 to 2025');
    expect(label('2023-04-01/P18M')).to.equal('April 2023 to September 2024');
    expect(label('1999-A1')).to.equal('1999/00');
  });

  it('has Welsh names, which browsers do not know', () => {
    expect(label('2026-Q2', welsh)).to.equal('Ch2 2026/27');
    expect(label('2026-10', welsh)).to.equal('Hydref 2026');
    expect(label('2026-10', welsh, 'short')).to.equal('Hyd 2026');
  });

  it('has Gaelic names, which stand otherwise after a day', () => {
    const gaelic = new Words('gd', 'en-GB');
    expect(label('2026-Q2', gaelic)).to.equal('C2 2026/27');
    expect(label('2026-10', gaelic)).to.equal('An Dàmhair 2026');
    expect(label('2026-10-05', gaelic)).to.equal('5mh dhen Dàmhair 2026');
    expect(label('2026-10-05', gaelic, 'short')).to.equal('5 Dàmh 2026');
  });

  it('keeps the day that is written, in every time zone', () => {
    expect(english.date('2026-04-01')).to.equal('1 April 2026');
    expect(english.date('2026-04-01T23:30:00Z')).to.equal('1 April 2026');
  });
});

describe('a language', () => {
  it('of a text falls back to its neighbours, then to the document’s, never to nothing', () => {
    expect(localise({ en: 'Falls', cy: 'Cwympiadau' }, 'cy-GB', 'en-GB')).to.equal('Cwympiadau');
    expect(localise({ en: 'Falls', cy: 'Cwympiadau' }, 'gd', 'cy')).to.equal('Cwympiadau');
    expect(localise({ gd: 'Tuiteamasan' }, 'en', 'en-GB')).to.equal('Tuiteamasan');
    expect(localise('Falls', 'cy', 'en')).to.equal('Falls');
  });

  it('of a text is told where it is another than asked for', () => {
    expect(welsh.languageOf({ en: 'Falls' })).to.equal('en');
    expect(welsh.languageOf({ en: 'Falls', cy: 'Cwympiadau' })).to.equal(null);
    expect(welsh.languageOf('Falls')).to.equal('en-GB');
  });
});
