import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AxeRules } from '@cairn/testing/in-browser/axe.js';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { until, type Tab } from './engines/tab.js';
import type { Looks } from './looks/page.js';
import { serveLooks } from './looks/serve-looks.js';
import { root } from './paths.js';

/*
 * Axe on every example in every engine: all of its rules in each language; those that depend on styles once more in each theme, light and
 * dark, the themes taking turns with the languages, as words have no colours of their own; and all but those of colour in forced colours
 * where an engine can be asked for them. With --whole every theme and scheme in every language. It takes long and is not part of `npm test`, of
 * which test-looks.ts takes a slice. Element folders named on the command line are looked at alone.
 */

const LANGUAGES = ['en', 'cy', 'gd'];
/** The colours of the elements themselves, and those of the themes. */
const THEMES = ['', 'civic', 'health', 'plain', 'blue-orange'];
const SCHEMES = ['light', 'dark'] as const;
/** Examples on a page at a time: so many that axe ends in the time that a driver waits for an answer. */
const TOGETHER = 6;

declare const looks: Looks;

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { whole: { type: 'boolean', default: false } },
});
const sheets = THEMES.map((theme) => ({
  theme: theme === '' ? 'no theme' : theme,
  css: theme === '' ? '' : readFileSync(join(root, `packages/elements/themes/${theme}.css`), 'utf8'),
}));
const { server, address } = await serveLooks();
let faults = 0;

await inEachEngine(async (engine) => {
  const begun = performance.now();
  let looked = 0;
  const elements = await visited(engine, (tab) => tab.run(() => looks.elements()));
  for (const element of (elements ?? []).filter((name) => named.length === 0 || named.includes(name))) {
    const examples = (await visited(engine, (tab) => tab.run((name) => looks.examples(name), element))) ?? [];
    for (let at = 0; at < examples.length; at += TOGETHER) {
      const names = examples.slice(at, at + TOGETHER).map(({ name }) => name);
      const count = await visited(engine, (tab) =>
        examined(tab, `${engine.name}, ${element}`, element, names),
      );
      looked += count ?? 0;
    }
    console.log(`${engine.name}, ${element}: ${minutes(begun)}`);
  }
  console.log(`${engine.name}: ${String(looked)} examples looked at, ${minutes(begun)}`);
  if (looked === 0) tell(`${engine.name}: nothing was looked at`);
});
await server.close();
console.log(`${String(faults)} faults`);
process.exit(faults === 0 ? 0 : 1);

/** Does something in the page that draws examples; a page that is lost is a fault, and the next has another. */
async function visited<Found>(
  { name, visit }: OpenEngine,
  task: (tab: Tab) => Promise<Found>,
): Promise<Found | undefined> {
  let found: Found | undefined;
  const lost = await visit(async (tab) => {
    await tab.open(address);
    await until(tab, 'the page is ready', () => ('looks' in window ? '' : 'looks'));
    found = await task(tab);
  });
  if (lost !== undefined) tell(`${name}: ${lost}`);
  return found;
}

/** @returns how often an example was looked at */
async function examined(tab: Tab, place: string, element: string, names: readonly string[]): Promise<number> {
  let looked = 0;
  const look = async (rules: AxeRules, where: string) => {
    looked += names.length;
    const found = await tab.run((which) => looks.axe(which), rules);
    for (const fault of found) tell(`${place} (${names.join()}), ${where}: ${fault}`);
  };
  for (const [turn, lang] of LANGUAGES.entries()) {
    const leaveOut = `^(?!(?:${names.join('|')})$)`;
    await tab.run(
      async (name, tag, out) => {
        looks.dress('', 'light');
        await looks.drawTogether(name, tag, out);
      },
      element,
      lang,
      leaveOut,
    );
    await look('all', lang);
    for (const [at, { theme, css }] of sheets.entries()) {
      if (!values.whole && at % LANGUAGES.length !== turn) continue;
      for (const scheme of SCHEMES) {
        if (css === '' && scheme === 'light') continue;
        await tab.run((sheet, mode) => looks.dress(sheet, mode), css, scheme);
        await look('styles', `${lang}, ${theme}, ${scheme}`);
      }
    }
    // Axe does not know which colours a browser forces; their contrast is measured in pixels by test-looks.ts.
    await tab.run(() => looks.dress('', 'light'));
    if (await tab.forceColours(true)) {
      await look('words', `${lang}, forced colours`);
      await tab.forceColours(false);
    }
  }
  return looked;
}

function tell(fault: string): void {
  faults++;
  console.error(`✗ ${fault}`);
}

function minutes(begun: number): string {
  return `${((performance.now() - begun) / 60_000).toFixed(1)} minutes`;
}
