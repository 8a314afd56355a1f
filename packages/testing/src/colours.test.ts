import { expect } from 'chai';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  rgb,
  wcagContrast,
  type Color,
} from 'culori';
import { readdirSync, readFileSync } from 'node:fs';

/*
 * Holds the colours of every theme against WCAG 2.2 (1.4.3 for text, 1.4.11 for marks) and against the eyes of readers who see fewer
 * colours. Shape and word say a status as well; colour must not say another.
 */

type Scheme = 'light' | 'dark';
interface Group {
  readonly $value?: { readonly hex: string; readonly components: readonly number[] };
  readonly [name: string]: unknown;
}

const FOLDER = new URL('../../elements/tokens/', import.meta.url);
const read = (name: string) =>
  (JSON.parse(readFileSync(new URL(`${name}.tokens.json`, FOLDER), 'utf8')) as { color?: Group }).color ?? {};
const themes = readdirSync(FOLDER).map((file) => file.replace('.tokens.json', ''));
const base = read('cairn');

/** Colours of a theme by name, `status-green`, in one colour scheme. */
function coloursOf(group: Group, scheme: Scheme, path = ''): [string, Color][] {
  const own = group.$value ?? (group[scheme] as Group | undefined)?.$value;
  if (own) return [[path, parsed(own.hex)]];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inner]) => coloursOf(inner as Group, scheme, path === '' ? name : `${path}-${name}`));
}

function parsed(hex: string): Color {
  const color = parse(hex);
  if (!color) throw new Error(`invalid colour: ${hex}`);
  return color;
}

const TEXT = ['ink', 'muted', 'accent'];
const GROUNDS = ['ground', 'quiet', 'highlight'];
const FILLS = ['green', 'red', 'better', 'worse', 'similar', 'direction'].map((name) => `status-${name}`);
const SERIES = ['1', '2', '3', '4', '5'].map((name) => `series-${name}`);
const TOLD_APART = [
  ['status-green', 'status-amber', 'status-red'],
  ['status-better', 'status-similar', 'status-worse'],
];

const EYES: Readonly<Record<string, (color: Color) => Color>> = {
  'all colours': (color) => color,
  'no red': filterDeficiencyProt(1),
  'no green': filterDeficiencyDeuter(1),
  'no blue': filterDeficiencyTrit(1),
};

/** Least difference (CIEDE2000) between two statuses. About 2 can just be seen side by side; signs stand apart. */
const APART = 8;
/** What the alternative for readers who confuse red and green must reach. */
const FAR_APART = 15;

for (const theme of themes) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`the colours of ${theme}, ${scheme}`, () => {
      const colours = new Map([...coloursOf(base, scheme), ...coloursOf(read(theme), scheme)]);
      const colour = (name: string) => {
        const found = colours.get(name);
        if (!found) throw new Error(`invalid colour name: ${name}`);
        return found;
      };
      const contrast = (mark: string, ground: string, least: number) => {
        expect(wcagContrast(colour(mark), colour(ground)), `${mark} on ${ground}`).to.be.at.least(least);
      };

      it('let text be read on every ground', () => {
        for (const ground of GROUNDS) for (const text of TEXT) contrast(text, ground, 4.5);
      });

      it('let marks be seen on every ground', () => {
        for (const ground of GROUNDS)
          for (const mark of [...FILLS, 'status-amber-edge']) contrast(mark, ground, 3);
        for (const mark of [...SERIES, 'strong-line', 'focus']) contrast(mark, 'ground', 3);
      });

      it('let the sign inside a mark be seen', () => {
        for (const fill of FILLS) contrast('status-sign', fill, 3);
        contrast('status-amber-sign', 'status-amber', 3);
      });

      for (const [eyes, seen] of Object.entries(EYES)) {
        it(`are told apart by eyes that see ${eyes}`, () => {
          const least = theme === 'blue-orange' ? FAR_APART : APART;
          const difference = differenceCiede2000();
          for (const names of TOLD_APART)
            for (const [at, name] of names.entries())
              for (const other of names.slice(at + 1)) {
                const apart = difference(seen(colour(name)), seen(colour(other)));
                expect(apart, `${name} and ${other}`).to.be.at.least(least);
              }
        });
      }
    });
  }
}

describe('a colour in a token file', () => {
  it('has components that its hexadecimal form agrees with', () => {
    const check = (group: Group): void => {
      if (group.$value) {
        const { r, g, b } = rgb(parsed(group.$value.hex));
        for (const [at, part] of [r, g, b].entries())
          expect(group.$value.components[at], group.$value.hex).to.be.closeTo(part, 0.0001);
        return;
      }
      for (const [name, inner] of Object.entries(group)) if (!name.startsWith('$')) check(inner as Group);
    };
    for (const theme of themes) check(read(theme));
  });
});
