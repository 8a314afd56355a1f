import { parse } from '@cairn/schema';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import exampleFile from '../../../schema/examples/everything.json';
import schemaFile from '../../../schema/performance-document-1.json';
import '../cairn.js';
import { finishIdleWork } from '../parts/idle-work.js';
import { elements, namesOf } from '../testing-manifest.test-support.js';

/*
 * The example that uses every field of the format, with every text in it that may be anything replaced by one that tries to run
 * something. Which texts those are is read from the format's own JSON Schema, so a new field is tested as soon as it is there.
 */

const RUN = 'window.pwned=1';
const PAYLOADS = [
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
] as const;

type Loose = Readonly<Record<string, unknown>>;

const [schema, everything]: readonly [Loose, Loose] = [schemaFile, exampleFile];
const definitions = schema['$defs'] as Readonly<Record<string, Loose>>;

/** Follows a reference to its end. */
function resolved(node: Loose): Loose {
  const reference = node['$ref'];
  return typeof reference === 'string'
    ? resolved(definitions[reference.replace('#/$defs/', '')] ?? {})
    : node;
}

const branchesOf = (node: Loose): readonly Loose[] => {
  const here = resolved(node);
  const branches = (here['anyOf'] ?? here['oneOf']) as readonly Loose[] | undefined;
  return branches ? branches.flatMap(branchesOf) : [here];
};

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

/** A copy with another text in place of each that may be anything. */
function withTexts(node: Loose, value: unknown, text: () => string): unknown {
  const branches = branchesOf(node);
  if (typeof value === 'string') return branches.some(isFree) ? text() : value;
  if (Array.isArray(value)) {
    const list = branches.find(({ type }) => type === 'array');
    return list ? value.map((item) => withTexts(list['items'] as Loose, item, text)) : (value as unknown);
  }
  if (typeof value !== 'object' || value === null) return value;
  const branch = branches.find((one) => fits(one, value as Loose));
  if (!branch) return value;
  const properties = (branch['properties'] ?? {}) as Record<string, Loose>;
  const others = branch['additionalProperties'];
  const entries = Object.entries(value).map(([name, item]: [string, unknown]) => {
    const own = properties[name] ?? (typeof others === 'object' ? (others as Loose) : undefined);
    return [name, own ? withTexts(own, item, text) : item];
  });
  return Object.fromEntries(entries);
}

const firstId = (collection: string) => (everything[collection] as readonly { id: string }[])[0]?.id ?? '';
const series = everything['series'] as readonly { indicator: string; area: string }[];
const attributes: Readonly<Record<string, string>> = {
  indicator: series[0]?.indicator ?? '',
  area: series[0]?.area ?? '',
  report: firstId('reports'),
  relationship: firstId('relationships'),
  framework: firstId('frameworks'),
};

/** Everything that was drawn, shadow roots included. */
function* drawn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}

async function draw(document: object): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(html`<div><cairn-data .document=${document}></cairn-data></div>`);
  const data = room.querySelector('cairn-data')!;
  for (const { tagName, attributes: known } of elements) {
    if (tagName === 'cairn-data') continue;
    const widget = window.document.createElement(tagName);
    for (const name of namesOf(known)) if (attributes[name]) widget.setAttribute(name, attributes[name]);
    data.append(widget);
  }
  const settle = async () => {
    for (const element of drawn(room))
      if ('updateComplete' in element) await (element as LitElement).updateComplete;
    finishIdleWork();
  };
  await settle();
  for (const element of [...drawn(room)]) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element instanceof HTMLButtonElement && element.getAttribute('aria-expanded') === 'false')
      element.click();
  }
  await settle();
  return room;
}

const MAY_LEAD = /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/iu;

describe('a document whose texts try to run something', function () {
  this.timeout(60_000);

  it('is one with many texts', () => {
    let texts = 0;
    const changed = withTexts(schema, everything, () => `text ${String(texts++)}`);
    expect(texts).to.be.above(80);
    // Nothing of it is set aside for its words alone, or it would not be drawn.
    const errors = parse(changed).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([]);
  });

  for (const [offset, payload] of PAYLOADS.entries()) {
    it(`runs nothing and leads nowhere harmful: ${payload}`, async () => {
      let at = offset;
      const document = withTexts(schema, everything, () => PAYLOADS[at++ % PAYLOADS.length] ?? '') as object;
      const room = await draw(document);
      const all = [...drawn(room)];
      const text = all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');
      expect(
        PAYLOADS.filter((one) => text.includes(one)),
        'they are shown as text',
      ).to.have.length.above(5);

      for (const element of all) {
        expect(element.localName).to.not.match(/^(?:script|iframe|object|embed|link|base|meta|form)$/);
        for (const { name, value } of element.attributes) {
          expect(name, element.outerHTML.slice(0, 200)).to.not.match(/^on|^style$|^srcdoc$/);
          if (/^(?:href|src|xlink:href|action|formaction)$/.test(name)) expect(value).to.match(MAY_LEAD);
        }
      }
      expect(window).to.not.have.property('pwned');
      expect({}).to.not.have.property('pwned');
    });
  }

  it('would be caught by this test: the same markup runs where it is put into a page as markup', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A careless page"></iframe>`);
    frame.srcdoc = `<script>${RUN}</script>`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    expect(frame.contentWindow).to.have.property('pwned', 1);
  });
});
