import { readdirSync, readFileSync } from 'node:fs';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';

const demo = new URL('../../../../demo/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, demo), 'utf8');
const pages = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    name,
    text: read(name),
  }));

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function tagsOf(text: string): readonly Tag[] {
  return [...text.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', written = '']) => ({
      name,
      attributes: new Map(
        [...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  );
}

describe('the pages of the demo', () => {
  const { document } = parseText(read('data/two-rivers.json'));
  if (!document) throw new Error('demo/data/two-rivers.json cannot be read');
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    indicator: ids(document.indicators),
    area: ids(document.areas),
    areas: ids(document.areas),
    group: ids(document.groups),
    comparator: ids(document.comparators),
    framework: ids(document.frameworks),
    map: ids(document.strategyMaps),
    report: ids(document.reports),
    relationship: ids(document.relationships),
    story: ids(document.stories),
    view: ids([...document.views, { id: 'within-year' }, { id: 'before-after' }]),
    perspective: ids(document.frameworks.flatMap(({ perspectives }) => perspectives)),
  };

  it('ask for nothing that the document does not have', () => {
    const unknown: string[] = [];
    let asked = 0;
    for (const { name, text } of pages) {
      for (const tag of tagsOf(text).filter((one) => one.name.startsWith('cairn-'))) {
        for (const [attribute, among] of Object.entries(known)) {
          for (const id of (tag.attributes.get(attribute) ?? '').split(' ').filter((part) => part !== '')) {
            asked++;
            if (!among.has(id)) unknown.push(`${name}: ${tag.name} ${attribute}="${id}"`);
          }
        }
      }
    }
    expect(asked).to.be.above(40);
    expect(unknown).to.deep.equal([]);
  });

  it('need nothing that a strict content security policy forbids', () => {
    for (const { name, text } of pages) {
      for (const { name: tag, attributes } of tagsOf(text)) {
        expect(tag, name).to.not.equal('style');
        if (tag === 'script') expect(attributes.has('src'), `${name}: a script without src`).to.equal(true);
        expect(
          [...attributes.keys()].filter((key) => key === 'style' || /^on[a-z]/.test(key)),
          name,
        ).to.deep.equal([]);
      }
    }
  });

  it('load nothing from a third party', () => {
    for (const { name, text } of pages) {
      for (const { attributes } of tagsOf(text)) {
        for (const address of [attributes.get('src'), attributes.get('href')]) {
          expect(address ?? '', name).to.not.match(/^(https?:)?\/\//);
        }
      }
    }
    for (const sheet of [
      'shared/base.css',
      'shared/landing.css',
      'aldermoor/aldermoor.css',
      'greyhaven/greyhaven.css',
      'region/region.css',
    ]) {
      expect(read(sheet), sheet).to.not.match(/@import|url\(/);
    }
  });

  it('say everything in English and in Welsh', () => {
    for (const { name, text } of pages) {
      const shown = tagsOf(text).filter(({ attributes }) => attributes.get('class') === 't');
      const languages = shown.map(({ attributes }) => attributes.get('lang'));
      expect(languages.length, name).to.be.above(1);
      expect(
        languages.filter((_, at) => at % 2 === 0).every((language) => language === 'en'),
        name,
      ).to.equal(true);
      expect(
        languages.filter((_, at) => at % 2 === 1).every((language) => language === 'cy'),
        name,
      ).to.equal(true);
    }
  });
});
