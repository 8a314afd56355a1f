import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ran } from './project-folder.test-support.js';

const docs = new URL('../../../docs/', import.meta.url);
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

/** Each command that a page shows, `cairn build two-valleys --if-clean`, in a block or between backticks. */
const shown = pages.flatMap((page) => {
  const text = readFileSync(new URL(page, docs), 'utf8');
  const blocks = [...text.matchAll(/^```\w*\n([^]*?)^```$/gmu)].flatMap(([, code = '']) => code.split('\n'));
  const inline = [...text.replaceAll(/^```[^]*?^```$/gmu, '').matchAll(/`([^`\n]+)`/gu)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...inline].flatMap((line) => {
    const [, words] = /(?:^|npx |&& |[$] )cairn ([a-z][^#|>"&\\]*)/u.exec(line) ?? [];
    return words === undefined ? [] : [{ page, words: words.trim().split(/\s+/u) }];
  });
});

describe('the commands that docs show', () => {
  it('are verbs with options that the command has', async () => {
    expect(shown.length).to.be.greaterThan(20);
    const helps = new Map<string, string>();
    for (const { page, words } of shown) {
      const [verb = '', ...rest] = words;
      if (!helps.has(verb)) {
        const { code, out } = await ran(verb, '--help');
        helps.set(verb, code === 0 ? out : '');
      }
      const help = helps.get(verb) ?? '';
      expect(help, `${page}: cairn ${verb}`).to.contain(`cairn ${verb}`);
      const known = new Set(help.match(/--[a-z][\w-]*/gu));
      const strange = rest.filter((word) => word.startsWith('--') && !known.has(word.split('=')[0] ?? ''));
      expect(strange, `${page}: cairn ${words.join(' ')}`).to.deep.equal([]);
    }
  });
});
