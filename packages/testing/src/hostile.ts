/**
 * Texts that try to run something, to lead somewhere harmful or to be a formula, and documents full of them. Every door of the library
 * is tested with these.
 */

/** What the payloads try: a page on which this was set has been broken into. */
export const RUN = 'window.pwned=1';

export const PAYLOADS: readonly string[] = [
  `<img src=x onerror="${RUN}">`,
  `"><script>${RUN}</script>`,
  `'><svg onload=${RUN}>`,
  `javascript:${RUN}`,
  `[read](javascript:${RUN})`,
  `[read](java\tscript:${RUN})`,
  `[read](\u0001javascript:${RUN})`,
  `[read](data:text/html,<script>parent.pwned=1</script>)`,
  `![x](x" onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `<iframe srcdoc="<script>parent.pwned=1</script>">`,
  `</style><style>@import 'https://evil.example'</style>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `x\` onmouseover=${RUN} style=x:expression(${RUN})`,
  '__proto__',
  `]]></svg:title><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  ...['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\uff1d', '\uff20'].map(
    (sign) => `${sign}HYPERLINK("https://evil.example","falls")`,
  ),
];

/** What an address in a page may begin with. */
export const MAY_LEAD = /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/iu;

type Loose = Readonly<Record<string, unknown>>;

/**
 * A copy of a value with another text in place of each that may be anything. Which those are is read from the format's own JSON Schema,
 * so a new field is tested as soon as it is there.
 */
export function withTexts(schema: Loose, value: unknown, text: () => string): unknown {
  const definitions = schema['$defs'] as Readonly<Record<string, Loose>>;

  /** The shapes that a value may have, references followed to their end. */
  const branchesOf = (node: Loose): readonly Loose[] => {
    const reference = node['$ref'];
    if (typeof reference === 'string')
      return branchesOf(definitions[reference.replace('#/$defs/', '')] ?? {});
    const branches = (node['anyOf'] ?? node['oneOf']) as readonly Loose[] | undefined;
    return branches ? branches.flatMap(branchesOf) : [node];
  };

  const copy = (node: Loose, here: unknown): unknown => {
    const branches = branchesOf(node);
    if (typeof here === 'string') return branches.some(isFree) ? text() : here;
    if (Array.isArray(here)) {
      const list = branches.find(({ type }) => type === 'array');
      return list ? here.map((item) => copy(list['items'] as Loose, item)) : (here as unknown);
    }
    if (typeof here !== 'object' || here === null) return here;
    const branch = branches.find((one) => fits(one, here as Loose));
    if (!branch) return here;
    const properties = (branch['properties'] ?? {}) as Record<string, Loose>;
    const others = branch['additionalProperties'];
    const entries = Object.entries(here).map(([name, item]: [string, unknown]) => {
      const own = properties[name] ?? (typeof others === 'object' ? (others as Loose) : undefined);
      return [name, own ? copy(own, item) : item];
    });
    return Object.fromEntries(entries);
  };
  return copy(schema, value);
}

/** A document whose every text that may be anything is a payload, one after another from the one at `first`. */
export function hostileCopy(schema: Loose, document: Loose, first: number): Loose {
  let at = first;
  return withTexts(schema, document, () => PAYLOADS[at++ % PAYLOADS.length] ?? '') as Loose;
}

const isFree = (node: Loose) =>
  node['type'] === 'string' && ['const', 'enum', 'pattern', 'format'].every((limit) => !(limit in node));

/** Whether a branch of a union can be meant by a value: the names that it fixes are those of the value. */
function fits(branch: Loose, value: Loose): boolean {
  const fixed = Object.entries((branch['properties'] ?? {}) as Record<string, Loose>);
  return (
    branch['type'] === 'object' &&
    fixed.every(([name, node]) => !('const' in node) || node['const'] === value[name])
  );
}
