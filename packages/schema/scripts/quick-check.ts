import type * as z from 'zod/mini';
import { COLLECTIONS, OPTIONAL_HEAD, REQUIRED_HEAD } from '../src/document/document.js';
import * as patterns from '../src/document/patterns.js';
import { shapes } from './shapes.js';

/*
 * Writes the zod shapes once more as calls of the functions in `src/sound/checks.ts`: a page that is given a document without a fault
 * then needs no zod. A shape that says something which is not known here ends the writing, so that nothing is left out unseen.
 */

/** Shapes that others ask for by name. */
const ASKED_FOR = ['LaterSection'];

type Shape = z.core.$ZodType;
/** What a zod shape is made of; which of these a shape has depends on its type. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Rule } }[];
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  readonly innerType?: Shape;
  readonly keyType?: Shape;
  readonly valueType?: Shape;
  readonly options?: readonly Shape[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}
interface Rule {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

const definitionOf = (shape: Shape) => shape._zod.def as unknown as Definition;

/** The module `src/sound/shapes.ts`. */
export function quickCheck(): string {
  const writer = new Writer();
  const head = writer.object({ ...REQUIRED_HEAD, ...asOptional(OPTIONAL_HEAD) });
  const collections = Object.entries(COLLECTIONS).map(([name, shape]) => `${name}: ${writer.write(shape)}`);
  const used = (names: readonly string[], code: string) =>
    names.filter((name) => new RegExp(String.raw`\b${name}\b`, 'u').test(code));
  const body = `${writer.definitions()}
    /** Fields of the document itself. */
    export const HEAD: Check = ${head};
    /** Every collection with the form of one item, in the document's order. */
    export const ITEMS = { ${collections.join(', ')} } as const;`;
  return `// Written by npm run generate from the zod shapes in ../document; not to be changed by hand.
    import { ${used(Object.keys(patterns), body).join(', ')} } from '../document/patterns.js';
    import { ${[...used(CHECKS, body), 'type Check'].join(', ')} } from './checks.js';
    ${body}`;
}

const CHECKS = [
  ...['above', 'anything', 'either', 'flag', 'from', 'kindsBy', 'list', 'matching', 'number', 'object'],
  ...['oneOf', 'orNull', 'record', 'someText', 'text', 'whole'],
];

const asOptional = (fields: Readonly<Record<string, Shape>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, innerType]) => [
      name,
      { _zod: { def: { type: 'optional', innerType } } } as unknown as Shape,
    ]),
  );

const fail = (what: string): never => {
  throw new Error(`quick-check.ts: ${what}: say it in src/sound/checks.ts, and here`);
};

class Writer {
  /** How often each piece of code is wanted, and what it is called where it is given a name. */
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];
  readonly #exported = new Map(Object.entries(shapes).map(([name, shape]) => [shape as Shape, name]));

  definitions(): string {
    return this.#lines.join('\n');
  }

  /** Code for a shape; shapes that have a name are written once. */
  write(shape: Shape): string {
    const code = this.#code(definitionOf(shape));
    const name = this.#exported.get(shape);
    const known = this.#names.get(code);
    if (known !== undefined) return known;
    if (name === undefined) return code;
    this.#names.set(code, name);
    this.#lines.push(`${ASKED_FOR.includes(name) ? 'export ' : ''}const ${name} = ${code};`);
    return name;
  }

  object(shape: Readonly<Record<string, Shape>>, without?: string): string {
    const fields = (optional: boolean) =>
      Object.entries(shape).flatMap(([name, field]) => {
        const { type, innerType } = definitionOf(field);
        if ((type === 'optional') !== optional || name === without) return [];
        return [`${name}: ${this.write(optional && innerType ? innerType : field)}`];
      });
    const [needed, allowed] = [fields(false), fields(true)];
    return `object({ ${needed.join(', ')} }${allowed.length > 0 ? `, { ${allowed.join(', ')} }` : ''})`;
  }

  #code(definition: Definition): string {
    const { type, checks = [], shape, element, innerType, keyType, valueType, options = [] } = definition;
    const rules = checks.map((check) => check._zod.def);
    switch (type) {
      case 'string':
        return textCode(rules);
      case 'number':
        return numberCode(definition.format, rules);
      case 'boolean':
        return plain('flag', rules);
      case 'unknown':
        return plain('anything', rules);
      case 'enum':
        return plain(oneOf(Object.values(definition.entries ?? {})), rules);
      case 'literal':
        return plain(oneOf(definition.values ?? []), rules);
      case 'nullable':
        return plain(`orNull(${this.write(innerType ?? fail(type))})`, rules);
      case 'array':
        return `list(${this.write(element ?? fail(type))}${least(rules)})`;
      case 'record':
        return `record(${this.write(keyType ?? fail(type))}, ${this.write(valueType ?? fail(type))}${some(rules)})`;
      case 'object':
        return plain(this.object(shape ?? fail(type)), rules);
      case 'union':
        return plain(this.#union(options, definition.discriminator), rules);
      default:
        return fail(type);
    }
  }

  #union(options: readonly Shape[], discriminator: string | undefined): string {
    if (discriminator === undefined) return `either(${options.map((one) => this.write(one)).join(', ')})`;
    const kinds = options.map((option) => {
      const { shape = {} } = definitionOf(option);
      const tag = shape[discriminator] ?? fail(discriminator);
      const [kind, more] = definitionOf(tag).values ?? [];
      if (more !== undefined) return fail('two names of one kind');
      return `${String(kind)}: ${this.object(shape, discriminator)}`;
    });
    return `kindsBy('${discriminator}', { ${kinds.join(', ')} })`;
  }
}

const written = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
const oneOf = (values: readonly unknown[]) => `oneOf(${values.map(written).join(', ')})`;

function plain(code: string, rules: readonly Rule[]): string {
  return rules.length === 0
    ? code
    : fail(`a rule (${rules.map(({ check }) => check).join()}) beside ${code}`);
}

function textCode(rules: readonly Rule[]): string {
  const [rule, more] = rules;
  if (!rule) return 'text';
  if (!more && rule.check === 'min_length' && rule.minimum === 1) return 'someText';
  if (more || !rule.pattern) return fail('a rule of texts');
  const named = Object.entries(patterns).find(([, pattern]) => pattern === rule.pattern);
  return `matching(${named?.[0] ?? String(rule.pattern)})`;
}

function numberCode(format: string | undefined, rules: readonly Rule[]): string {
  const isWhole = format === 'safeint' || (format !== undefined && fail(format));
  const [low, high, more] = [
    rules.find(({ check }) => check === 'greater_than'),
    rules.find(({ check }) => check === 'less_than'),
    rules.length > 2,
  ];
  if (
    more ||
    rules.length !== Number(low !== undefined) + Number(high !== undefined) ||
    high?.inclusive === false
  )
    return fail('a rule of numbers');
  if (low?.inclusive === false)
    return isWhole || high ? fail('a rule of numbers') : `above(${String(low.value)})`;
  if (!low && !high) return isWhole ? 'whole()' : 'number';
  const bounds = `${String(low?.value ?? '-Infinity')}${high ? `, ${String(high.value)}` : ''}`;
  return `${isWhole ? 'whole' : 'from'}(${bounds})`;
}

function least(rules: readonly Rule[]): string {
  const [rule, more] = rules;
  if (!rule) return '';
  return more || rule.check !== 'min_length' ? fail('a rule of lists') : `, ${String(rule.minimum)}`;
}

/** The one refinement that the shapes have: a record that must not be empty. */
function some(rules: readonly Rule[]): string {
  const [rule, more] = rules;
  if (!rule) return '';
  return more || rule.check !== 'custom' ? fail('a rule of records') : ', 1';
}
