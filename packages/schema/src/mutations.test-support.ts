import fc from 'fast-check';

type Path = readonly (string | number)[];

const ODD_KEYS = ['__proto__', 'constructor', 'toString', 'a/b~c', '', 'en', 'id'];
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 95, 1e21, 2 ** 53, 5e-324],
  ...[
    '',
    ' ',
    'falls',
    'cairn/2',
    '2024-02-30',
    '2025-Q5',
    '--04-31',
    'javascript:alert(1)',
    '\uD800',
    '😀'.repeat(150),
  ],
  ...[[], {}, [null], { en: '' }, { constructor: 1 }, { method: 'target' }, [[]]],
];

/** Copies of a good document in which one to three places were removed, replaced, doubled or given something more. */
export function mutations(good: () => unknown): fc.Arbitrary<unknown> {
  const places = pathsIn(good(), []);
  const change = fc.record({
    path: fc.constantFrom(...places),
    kind: fc.constantFrom('remove', 'replace', 'swap', 'add', 'double'),
    key: fc.oneof(fc.constantFrom(...ODD_KEYS), fc.string()),
    value: fc.oneof(fc.constantFrom(...ODD_VALUES), fc.jsonValue()),
    other: fc.constantFrom(...places),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const document = good();
    for (const { path, kind, key, value, other } of changes) {
      const [parent, step] = parentOf(document, path);
      if (!parent || step === undefined) continue;
      if (kind === 'remove') Reflect.deleteProperty(parent, step);
      else if (kind === 'replace') put(parent, step, structuredClone(value));
      else if (kind === 'swap') put(parent, step, structuredClone(valueAt(good(), other)));
      else if (kind === 'add') put(parent, key, structuredClone(value));
      else if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(step)]));
    }
    // Once through JSON, so that a list with a hole is a list with null.
    return JSON.parse(JSON.stringify(document)) as unknown;
  });
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = steps.flatMap((step) => pathsIn((value as Record<string, unknown>)[step], [...path, step]));
  return path.length === 0 ? inner : [path, ...inner];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((here, step) => (here as Record<string, unknown> | undefined | null)?.[step], root);
}

function parentOf(root: unknown, path: Path): readonly [object | undefined, string | number | undefined] {
  const parent = valueAt(root, path.slice(0, -1));
  return [typeof parent === 'object' && parent !== null ? parent : undefined, path.at(-1)];
}

/** As JSON.parse would: `__proto__` becomes a field and not a prototype. */
function put(parent: object, step: string | number, value: unknown): void {
  if (Array.isArray(parent) && !Number.isInteger(Number(step))) return;
  Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
}
