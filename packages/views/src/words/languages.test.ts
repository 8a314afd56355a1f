import { expect } from 'chai';
import { addEnglish, languageFor, LANGUAGES, registerLanguage } from './languages.js';
import { en } from './messages/en/en.js';
import { Words } from './words.js';

const english = new Words('en', 'en');
const welsh = new Words('cy', 'en');
const gaelic = new Words('gd', 'en');
const sorted = (words: Words, names: readonly string[]) => [...names].sort((a, b) => words.compare(a, b));

describe('a language', () => {
  it('is the one whose words serve a tag, whatever its case and region', () => {
    const spoken = ['cy', 'cy-GB', 'CY', 'gd-Latn-GB', 'en-US', 'fr', ''].map(
      (tag) => languageFor(tag).messages.language,
    );
    expect(spoken).to.deep.equal(['cy', 'cy', 'cy', 'gd', 'en', 'en', 'en']);
  });

  it('counts as its grammar asks', () => {
    const gaps = (words: Words, counts: readonly number[]) =>
      counts.map((count) => words.plural(count, words.messages.grid.measures));
    expect(gaps(english, [0, 1, 2, 11])).to.deep.equal([
      '0 measures',
      '1 measure',
      '2 measures',
      '11 measures',
    ]);
    expect(gaps(welsh, [1, 2, 3, 6])).to.deep.equal(['1 mesur', '2 fesur', '3 mesur', '6 mesur']);
    expect(gaps(gaelic, [0, 1, 2, 3, 11, 12, 13, 19, 20, 21])).to.deep.equal([
      '0 tomhas',
      '1 tomhas',
      '2 thomhas',
      '3 tomhasan',
      '11 tomhas',
      '12 thomhas',
      '13 tomhasan',
      '19 tomhasan',
      '20 tomhas',
      '21 tomhas',
    ]);
  });

  it('puts a month in the case its preposition asks for', () => {
    const since = (period: string) => gaelic.messages.change.same(period);
    expect(since('Am Màrt 2026')).to.equal('Gun atharrachadh bhon Mhàrt 2026');
    expect(since('An t-Ògmhios 2026')).to.equal('Gun atharrachadh bhon Ògmhios 2026');
    expect(since('C2 2026/27')).to.equal('Gun atharrachadh bho C2 2026/27');
    const latest = (period: string) => gaelic.messages.chart.latest('4', period, '');
    expect(latest('An Cèitean 2026')).to.equal('4 sa Chèitean 2026.');
    expect(latest('Am Faoilleach 2026')).to.equal('4 san Fhaoilleach 2026.');
    expect(latest('2026/27')).to.equal('4 ann an 2026/27.');
  });
});

describe('sorted names', () => {
  it('follow the Welsh alphabet in Welsh, where ch, dd, ff, ng, ll, ph, rh and th are letters', () => {
    const names = ['Chwilog', 'Cwmbrân', 'Dinbych', 'Dwyran', 'Ddol', 'Llanelli', 'Lydart', 'Rhyl', 'Ruthin'];
    expect(sorted(welsh, names)).to.deep.equal([
      'Cwmbrân',
      'Chwilog',
      'Dinbych',
      'Dwyran',
      'Ddol',
      'Lydart',
      'Llanelli',
      'Ruthin',
      'Rhyl',
    ]);
    expect(sorted(english, names).slice(0, 2)).to.deep.equal(['Chwilog', 'Cwmbrân']);
  });

  it('look past accents and capitals until names are otherwise alike', () => {
    expect(sorted(gaelic, ['Ìle', 'Inbhir Nis', 'Àird', 'Arainn', 'ìle'])).to.deep.equal([
      'Àird',
      'Arainn',
      'ìle',
      'Ìle',
      'Inbhir Nis',
    ]);
  });

  it('count numbers by their size', () => {
    for (const words of [english, welsh, gaelic])
      expect(sorted(words, ['Ward 10', 'Ward 9'])).to.deep.equal(['Ward 9', 'Ward 10']);
  });
});

/** Words that are rightly the same in English and in another language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  cy: ['periods.letters.halfYear', 'periods.letters.trimester'],
  gd: ['periods.letters.trimester'],
};

describe('every word', () => {
  const inEnglish = said(en);

  it('is heard by these tests', () => {
    expect([...inEnglish].filter(([, text]) => text === '')).to.deep.equal([]);
  });

  for (const language of LANGUAGES.filter((tag) => tag !== 'en')) {
    it(`of ${language} is its own, not left in English`, () => {
      const left = [...said(languageFor(language).messages)].filter(
        ([path, text]) => text === inEnglish.get(path) && /\p{L}/u.test(text),
      );
      expect(left.map(([path]) => path)).to.deep.equal(SAME[language]);
    });
  }
});

describe('a language that is registered', () => {
  // Made up: English backwards, with a plural rule and an alphabet of its own.
  const backwards = (text: string) => [...text].reverse().join('');
  registerLanguage({
    messages: {
      ...en,
      language: 'QAA',
      noValue: backwards(en.noValue),
      grid: { ...en.grid, measures: { one: '# erusaem', few: '# seirusaem', other: '# serusaem' } },
    },
    plural: (count) => (count === 1 ? 'one' : count < 5 ? 'few' : 'other'),
    digraphs: { sz: 's' },
  });

  it('speaks wherever its tag stands', () => {
    const words = new Words('qaa-GB', 'en');
    expect(words.messages.noValue).to.equal('atad oN');
    expect([1, 3, 5].map((count) => words.plural(count, words.messages.grid.measures))).to.deep.equal([
      '1 erusaem',
      '3 seirusaem',
      '5 serusaem',
    ]);
    expect(sorted(words, ['Szeged', 'Sopron', 'Tata'])).to.deep.equal(['Sopron', 'Szeged', 'Tata']);
    expect(sorted(words, ['Szeged', 'Szt', 'Szz', 'Sü', 'Sz'])[0]).to.equal('Sü');
  });

  it('says in English what it has no words for, and never mixes plural forms', () => {
    const { tile: _, ...older } = en;
    registerLanguage({
      // As an untyped page would give it, written for a Cairn that had no tile.
      messages: {
        ...older,
        language: 'qab',
        grid: { ...en.grid, areas: { other: '# sgìre' } },
      } as typeof en,
      plural: () => 'one',
    });
    const words = new Words('qab', 'en');
    expect(words.messages.tile.caption('Falls', 'Aldermoor')).to.equal('Falls, Aldermoor');
    expect(words.plural(1, words.messages.grid.areas)).to.equal('1 sgìre');
  });
});

describe('English that comes with the views that say it', () => {
  it('is the same as where all of it is there from the first, and no other words', () => {
    const before = said(languageFor('cy').messages);
    const all = said(en);
    const { guides, grid } = en;
    addEnglish({ grid, guides: { of: { tile: guides.of.tile } } });
    expect([...said(languageFor('en').messages)]).to.deep.equal([...all]);
    expect([...said(languageFor('cy').messages)]).to.deep.equal([...before]);
  });

  it('is said where a language lacks it, and its own words stay', () => {
    registerLanguage({
      messages: { ...en, language: 'qac', annex: { title: 'xennA' } } as typeof en,
      plural: () => 'other',
    });
    addEnglish({ annex: { title: 'Annex', end: 'The end' } } as object);
    const annexIn = (tag: string) => (languageFor(tag).messages as { readonly annex?: object }).annex;
    expect(annexIn('qac')).to.deep.equal({ title: 'xennA', end: 'The end' });
    expect(annexIn('cy')).to.deep.equal({ title: 'Annex', end: 'The end' });
    for (const tag of ['en', 'cy', 'gd']) Reflect.deleteProperty(languageFor(tag).messages, 'annex');
  });
});

/** Every text of a language by its path; a function says what it makes of the names of its arguments. */
function said(messages: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(messages) as [string, unknown][]) {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'function') {
      for (const [more, text] of said({ '': spokenBy(value as Speaker) })) found.set(here + more, text);
    } else if (typeof value === 'object' && value !== null)
      for (const [more, text] of said(value, here)) found.set(more, text);
  }
  return found;
}

type Speaker = (...given: readonly unknown[]) => unknown;

/** What a function says of arguments that are texts, reasons' parameters or lists. */
function spokenBy(speaker: Speaker): unknown {
  const parameters = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
  for (const given of [
    ['‹1›', '‹2›', '‹3›', '‹4›', '‹5›', '‹6›'],
    [parameters, {}],
    [['‹1›', '‹2›']],
    ['indicator', '‹2›'],
  ]) {
    try {
      const text = speaker(...given);
      if (!JSON.stringify(text).includes('undefined')) return text;
    } catch {
      // Another kind of argument then.
    }
  }
  return '';
}
