import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, type PerformanceDocument } from '@cairn/schema';
import { hostileCopy, MAY_LEAD } from '@cairn/testing';
import { JSDOM } from 'jsdom';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
const schemaFile = createRequire(import.meta.url).resolve('@cairn/schema/performance-document-1.json');
const schema = read(schemaFile);
const everything = read(new URL('../../schema/examples/everything.json', import.meta.url).pathname);

/** The example that uses every field, whole, with a payload in each text that may be anything; as a file has it. */
export function hostileFile(first: number): Readonly<Record<string, unknown>> {
  const whole = Object.fromEntries(Object.entries(everything).filter(([field]) => field !== 'parts'));
  return hostileCopy(schema, whole, first);
}

export function hostileDocument(first: number): PerformanceDocument {
  const { document } = parse(hostileFile(first));
  if (!document) throw new Error('no document');
  return document;
}

const RUNS = /^(?:script|iframe|object|embed|link|base|form|foreignobject|use|set|animate)$/u;

const parser = new new JSDOM('').window.DOMParser();

/** What browsers read of markup; nothing in it is loaded or run. */
export const pageOf = (markup: string): Document => parser.parseFromString(markup, 'text/html');

/** Everything of a page, its declared shadow roots too, that could run something or leads where nothing may lead. */
export function harmfulIn(markup: string): readonly string[] {
  const within = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.localName === 'template' ? within((one as HTMLTemplateElement).content) : []),
    ]);
  return within(pageOf(markup)).flatMap((element) => [
    ...(RUNS.test(element.localName.toLowerCase()) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^srcdoc$|^style$/u.test(name) || (/href$|^src$|action$/u.test(name) && !MAY_LEAD.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}
