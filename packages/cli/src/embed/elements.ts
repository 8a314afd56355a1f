import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CommandError } from '../issues/command-error.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name?: string }[];
    }[];
  }[];
}

/** The attributes of each element, by its tag. */
async function knownElements(): Promise<ReadonlyMap<string, readonly string[]>> {
  const path = createRequire(import.meta.url).resolve('@cairn/elements/custom-elements.json');
  const { modules } = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  return new Map(
    modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName, attributes = [] }) =>
        tagName === undefined ? [] : [[tagName, attributes.flatMap(({ name }) => name ?? [])] as const],
      ),
    ),
  );
}

/**
 * Holds what was asked for against what there is.
 *
 * @param kind the element's name without `cairn-`
 * @throws CommandError when there is no such element, or it has no such attribute
 */
export async function checkElement(kind: string, attributes: Iterable<string>): Promise<void> {
  const elements = await knownElements();
  const known = elements.get(`cairn-${kind}`);
  const names = (list: Iterable<string>) => [...list].sort().join(', ');
  if (!known) {
    const kinds = [...elements.keys()].map((tag) => tag.replace('cairn-', ''));
    throw new CommandError(`There is no element "${kind}". There are ${names(kinds)}.`);
  }
  for (const name of attributes)
    if (!known.includes(name))
      throw new CommandError(`cairn-${kind} has no attribute "${name}". It has ${names(known)}.`);
}
