import { finding, type Finding } from './finding.js';
import { allows, directivesOf } from './policy.js';

/** What a page loads of Cairn. */
interface Script {
  readonly address: URL;
  readonly nonce: string;
  readonly integrity: readonly string[];
}

/** The files of a release that pages name. */
const FILE = /\/(?:cairn(?:\.classic)?|frame|frame-host|\d+\.\d+\.\d+\/(?:loader|elements\/[a-z-]+))\.js$/u;

/** Whether a page's content security policies let it run the scripts of Cairn that its tags name. Each policy must. */
export function scriptFindings(policies: readonly string[], html: string, page: URL): readonly Finding[] {
  const scripts = scriptsIn(html, page);
  return policies.flatMap((policy) => {
    const directives = directivesOf(policy);
    const sources =
      directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
    const forbidden = sources && scripts.find((script) => !mayRun(script, sources, page));
    if (!forbidden) return [];
    const { href, origin } = forbidden.address;
    const remedy = sources.includes("'strict-dynamic'")
      ? 'With "strict-dynamic" only a nonce or a hash counts: give the tag the nonce of the page.'
      : `Add ${origin} to its script-src.`;
    return [
      finding('error', 'csp', `The policy of ${page.href} does not let it run ${href}: "${policy}".`, remedy),
    ];
  });
}

function mayRun({ address, nonce, integrity }: Script, sources: readonly string[], page: URL): boolean {
  if (nonce !== '' && sources.includes(`'nonce-${nonce}'`)) return true;
  if (integrity.length > 0 && integrity.every((hash) => sources.includes(`'${hash}'`))) return true;
  return !sources.includes("'strict-dynamic'") && sources.some((source) => allows(source, address, page));
}

function scriptsIn(html: string, page: URL): readonly Script[] {
  return [...html.matchAll(/<script\s[^>]{0,2000}>/giu)].flatMap(([tag]) => {
    const source = attribute(tag, 'src');
    if (!URL.canParse(source, page)) return [];
    const address = new URL(source, page);
    if (!FILE.test(address.pathname)) return [];
    const integrity = attribute(tag, 'integrity').split(/\s+/u).filter(Boolean);
    return [{ address, nonce: attribute(tag, 'nonce'), integrity }];
  });
}

function attribute(tag: string, name: string): string {
  const pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`, 'iu');
  const [, double, single, bare] = pattern.exec(tag) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}
