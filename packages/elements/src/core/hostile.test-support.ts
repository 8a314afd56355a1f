import { aTimeout, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import exampleFile from '../../../schema/examples/everything.json';
import schemaFile from '../../../schema/performance-document-1.json';
import '../cairn.js';
import { finishIdleWork } from '../parts/idle-work.js';
import { elements, namesOf } from '../testing-manifest.test-support.js';

type Loose = Readonly<Record<string, unknown>>;

export const schema: Loose = schemaFile;
/** The example that uses every field, whole: widgets would wait for figures that lie elsewhere. */
export const everything: Loose = Object.fromEntries(
  Object.entries(exampleFile).filter(([field]) => field !== 'parts'),
);

/** What the widgets are asked to show: the first of each kind. */
function attributesFor(document: Loose): ReadonlyMap<string, string> {
  const firstId = (collection: string) => (document[collection] as readonly { id: string }[])[0]?.id ?? '';
  const series = document['series'] as readonly { indicator: string; area: string }[];
  return new Map([
    ['indicator', series[0]?.indicator ?? ''],
    ['area', series[0]?.area ?? ''],
    ['report', firstId('reports')],
    ['relationship', firstId('relationships')],
    ['framework', firstId('frameworks')],
  ]);
}

/** Everything that was drawn, shadow roots included. */
export function* drawn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}

/** Every element over a document, opened, with these attributes besides. */
export async function draw(document: Loose, more: readonly string[] = []): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(html`<div><cairn-data .document=${document}></cairn-data></div>`);
  const data = room.querySelector('cairn-data')!;
  const attributes = attributesFor(document);
  for (const { tagName, attributes: known } of elements) {
    if (tagName === 'cairn-data') continue;
    const widget = window.document.createElement(tagName);
    for (const name of namesOf(known)) {
      const value = attributes.get(name);
      if (value) widget.setAttribute(name, value);
    }
    for (const name of more) widget.setAttribute(name, '');
    data.append(widget);
    // A page that never comes to rest is taken for one that hangs.
    await aTimeout(0);
  }
  const settle = async () => {
    for (const element of drawn(room))
      if ('updateComplete' in element) await (element as LitElement).updateComplete;
    finishIdleWork();
  };
  await settle();
  for (const element of [...drawn(room)]) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.matches('button[aria-expanded=false]:not([aria-haspopup])')) (element as HTMLElement).click();
  }
  await settle();
  return room;
}
