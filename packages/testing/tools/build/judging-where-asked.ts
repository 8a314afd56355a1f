import { join } from 'node:path';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/*
 * What compares and judges figures comes with the files of those elements that ask for it, not with `cairn-data` or a sparkline: each
 * source that asks a dataset for a fact brings the code along. Whole builds and Node have it from the first.
 */

const HERE = 'judging-here';
const ASKS = /\bdataset\.(?:fact|facts|basket|objective|comparator)\(/;

/** @param dataset the sources of the package */
export function judgingWhereAsked(dataset: string): Plugin {
  const from = (file: string) => JSON.stringify(join(dataset, 'facts', file));
  return {
    name: 'judging-where-asked',
    resolveId: (id) => (id === HERE ? `\0${HERE}` : null),
    load: (id) =>
      id === `\0${HERE}`
        ? {
            code: `import { code } from ${from('judging-code.ts')};
              import { bring } from ${from('judging-on-demand.ts')};
              bring(code);`,
            moduleSideEffects: true,
          }
        : null,
    transform: {
      filter: { id: /\/packages\/(dataset|views|elements)\/src\/.*\.ts$/, code: ASKS },
      handler(code) {
        const more = new MagicString(code);
        more.prepend(`import '${HERE}';`);
        return { code: more.toString(), map: more.generateMap({ hires: true }) };
      },
    },
  };
}
