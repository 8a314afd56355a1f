import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { colorsOf, privateName, publicName, tokensOf, type Group } from './tokens.js';

/*
 * Writes src/core/token-values.styles.ts, the colours of pictures and themes/*.css from tokens/*.tokens.json. With a folder, writes them
 * all there instead.
 */

const folder = join(import.meta.dirname, '..');
const target = process.argv[2];
const BASE = 'cairn.tokens.json';

const read = (file: string) => JSON.parse(readFileSync(join(folder, 'tokens', file), 'utf8')) as Group;

function write(path: string, text: string): void {
  writeFileSync(target === undefined ? join(folder, path) : join(target, basename(path)), text);
}

const values = tokensOf(read(BASE)).map(
  (token) => `    ${privateName(token)}: var(${publicName(token)}, ${token.css});`,
);
write(
  'src/core/token-values.styles.ts',
  `import { css } from 'lit';

/** Written by \`npm run tokens\` from \`tokens/${BASE}\`. */
export const tokenValues = css\`
  :host {
${values.join('\n')}
  }
\`;
`,
);

const palette = (theme: 'light' | 'dark') =>
  colorsOf(read(BASE), theme)
    .map(([name, hex]) => `    ${name}: '${hex}',`)
    .join('\n');
write(
  '../views/src/pictures/palette.ts',
  `/** Written by \`npm run tokens\` from \`tokens/${BASE}\` of the elements. */
export const PALETTE = {
  light: {
${palette('light')}
  },
  dark: {
${palette('dark')}
  },
} as const;

export type Theme = keyof typeof PALETTE;

/** The colours of a theme, each by its role. */
export type Colors = (typeof PALETTE)[Theme];
`,
);

for (const file of readdirSync(join(folder, 'tokens')).filter((name) => name !== BASE)) {
  const theme = read(file);
  const lines = tokensOf(theme).map((token) => `  ${publicName(token)}: ${token.css};`);
  write(
    `themes/${file.replace('.tokens.json', '.css')}`,
    `/* ${theme.$description ?? ''} Written by \`npm run tokens\`. */\n:root {\n${lines.join('\n')}\n}\n`,
  );
}
