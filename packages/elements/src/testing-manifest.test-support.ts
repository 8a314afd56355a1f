import manifest from '../custom-elements.json';
import type { Example } from './testing-example.js';

interface Named {
  readonly name: string;
}

/** What the manifest says of an element. */
export interface Documented {
  readonly tagName: string;
  /** Path of the class's module within the package. */
  readonly path: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly Partial<Omit<Documented, 'path'>>[];
}

/** Every element that the manifest has. */
export const elements = (manifest.modules as readonly Module[]).flatMap(({ path, declarations = [] }) =>
  declarations.flatMap(({ tagName, ...one }): Documented[] =>
    tagName === undefined ? [] : [{ ...one, tagName, path }],
  ),
);

export const namesOf = (list: readonly Named[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

/** The examples that stand beside an element's class; an element that shows nothing itself has none. */
export async function examplesOf({ path }: Documented): Promise<readonly Example[]> {
  const address = new URL(`../${path.replace(/\.ts$/, '.examples.ts')}`, import.meta.url);
  if (!(await fetch(address, { method: 'HEAD' })).ok) return [];
  // eslint-disable-next-line no-unsanitized/method -- an address within this package, from its manifest
  const module = (await import(address.href)) as Record<string, Example | ((...any: never) => unknown)>;
  return Object.values(module).filter((one): one is Example => typeof one === 'object' && 'render' in one);
}
