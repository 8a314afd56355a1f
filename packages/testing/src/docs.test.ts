import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

/*
 * The pages for people, those of their snippets that need no browser, and the way from page to page. Snippets of HTML, JavaScript and
 * CSS are run in a browser by packages/elements/src/docs-snippets.test.ts.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = [
  'README.md',
  'demo/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => posix.join('docs', path.replaceAll('\\', '/'))),
].map((path) => ({ path, text: read(path) }));

interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const snippets = pages.flatMap(({ path, text }): readonly Snippet[] =>
  [...text.matchAll(/^( *)```(\w*)[^\n]*\n([^]*?)^\1```$/gm)].map(([, , language = '', code = '']) => ({
    page: path,
    language,
    code,
  })),
);

const inLanguage = (language: string) => snippets.filter((one) => one.language === language);

/** What the command says of each verb, all asked in one process: starting it takes longer than answering. */
function helpOf(verbs: readonly string[]): Readonly<Record<string, string>> {
  const program = JSON.stringify(new URL('../../cli/src/program.ts', import.meta.url).href);
  const code = `
    const { run } = await import(${program});
    const help = {};
    for (const verb of ${JSON.stringify(verbs)}) {
      const told = [];
      const tell = (text) => told.push(text);
      await run([verb, '--help'], { out: tell, error: tell, paint: (_, text) => text, now: () => '' });
      help[verb] = told.join('\\n');
    }
    console.log(JSON.stringify(help));`;
  const words = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  expect(stderr).to.equal('');
  return JSON.parse(stdout) as Record<string, string>;
}

describe('the documentation', () => {
  it('can be read from its first page to its last by following links', () => {
    const reached = new Set<string>();
    const follow = (path: string) => {
      if (reached.has(path) || !existsSync(join(root, path))) return;
      reached.add(path);
      for (const [, link = ''] of read(path).matchAll(/\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)/g)) {
        follow(posix.join(dirname(path), link));
      }
    };
    follow('docs/README.md');
    const ofDocs = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(ofDocs).to.have.length.above(30);
    expect(ofDocs.filter((path) => !reached.has(path))).to.deep.equal([]);
  });

  it('says of every snippet what it is, and is in no language that no test looks at', () => {
    const here = ['json', 'sh', 'csv', 'text'];
    const inBrowser = ['html', 'js', 'css', 'jsx', 'vue', 'svelte', 'ts'];
    // Two that only a content management system can read.
    const elsewhere = ['php', 'yaml'];
    const known = [...here, ...inBrowser, ...elsewhere];
    expect(snippets).to.have.length.above(100);
    expect(snippets.filter(({ language }) => !known.includes(language))).to.deep.equal([]);
  });

  it('shows JSON that can be parsed', () => {
    expect(inLanguage('json')).to.have.length.above(50);
    for (const { page, code } of inLanguage('json')) {
      expect(() => JSON.parse(code) as unknown, `${page}:\n${code}`).not.to.throw();
    }
  });

  it('shows one content security policy, the same on every page', () => {
    const policies = inLanguage('text')
      .map(({ code }) => code.trim())
      .filter((code) => code.includes("default-src 'none'"));
    expect(policies).to.have.length(2);
    expect(new Set(policies).size).to.equal(1);
  });

  describe('shows commands', () => {
    const lines = inLanguage('sh').flatMap(({ page, code }) =>
      code
        .replace(/\\\n\s*/g, '')
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => ({ page, line })),
    );

    it('of npm, node and cairn only', () => {
      expect(lines).to.have.length.above(9);
      for (const { page, line } of lines)
        expect(line, page).to.match(/^(?:[A-Z_]+=\S+ )?(npm|npx cairn|cairn|node) /);
    });

    it('of npm that name a script that there is, in prose too', () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const named = pages.flatMap(({ path, text }) =>
        [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, script, short]) => ({
          path,
          script: script ?? short ?? '',
        })),
      );
      expect(named).to.have.length.above(10);
      for (const { path, script } of named)
        expect(scripts, `${path}: npm run ${script}`).to.have.property(script);
    });

    it('of node that name a file that there is', () => {
      const files = lines.flatMap(({ page, line }) =>
        line.startsWith('node ')
          ? line
              .split(' ')
              .filter((word) => /^[\w./-]+\.[jt]s$/.test(word))
              .map((file) => ({ page, file }))
          : [],
      );
      expect(files).to.have.length.above(2);
      for (const { page, file } of files)
        expect(existsSync(join(root, file)), `${page}: ${file}`).to.equal(true);
    });

    it('of cairn that have the verb and the options they name, in prose too', function () {
      this.timeout(60_000);
      const verbs = pages.flatMap(({ path, text }) =>
        [...text.matchAll(/(?:^(?:npx )?|`(?:npx )?)cairn (\w[\w-]*)([^`\n]*)/gm)].map(
          ([, verb = '', rest = '']) => ({
            path,
            verb,
            options: rest.match(/--[a-z-]+/g) ?? [],
          }),
        ),
      );
      expect(verbs).to.have.length.above(5);
      const help = helpOf([...new Set(verbs.map(({ verb }) => verb))]);
      for (const { path, verb, options } of verbs) {
        const text = help[verb] ?? '';
        // For a verb that it does not know the command shows its own help.
        expect(text, `${path}: cairn ${verb}`).to.match(new RegExp(`^Usage: cairn ${verb} `));
        for (const option of options) expect(text, `${path}: cairn ${verb}`).to.contain(option);
      }
    });
  });
});
