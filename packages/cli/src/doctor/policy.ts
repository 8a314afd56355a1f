import { finding, type Finding } from './finding.js';

/** Whether a page's content security policies let it load a document, and the widgets draw it. Each policy must. */
export function policyFindings(policies: readonly string[], document: URL, page: URL): readonly Finding[] {
  return policies.flatMap((policy) => [
    ...connectionFindings(policy, document, page),
    ...templateFindings(policy, page),
  ]);
}

function connectionFindings(policy: string, document: URL, page: URL): readonly Finding[] {
  const directives = directivesOf(policy);
  const sources = directives.get('connect-src') ?? directives.get('default-src');
  if (!sources || sources.some((source) => allows(source, document, page))) return [];
  return [
    finding(
      'error',
      'csp',
      `The policy of ${page.href} does not let it load the document: "${policy}".`,
      `Add ${document.origin} to its connect-src.`,
    ),
  ];
}

/** Trusted Types: the templates of the widgets are made by a policy of this name. */
const TEMPLATES = 'lit-html';

function templateFindings(policy: string, page: URL): readonly Finding[] {
  const names = directivesOf(policy).get('trusted-types');
  if (!names || names.includes(TEMPLATES) || names.includes('*')) return [];
  return [
    finding(
      'error',
      'trusted-types',
      `The policy of ${page.href} does not let the widgets make their templates: "${policy}".`,
      `Add ${TEMPLATES} to its trusted-types.`,
    ),
  ];
}

/** The policies of a page: those of its headers, and those of its `meta` elements. */
export function policiesOf(headers: Headers, html: string): readonly string[] {
  const inHeaders = (headers.get('content-security-policy') ?? '').split(',');
  const inPage = [...html.matchAll(/<meta\s[^>]{0,2000}>/giu)].flatMap(([tag]) => {
    if (!/http-equiv\s*=\s*["']?content-security-policy["'\s>]/iu.test(tag)) return [];
    const [, double, single] = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag) ?? [];
    return double ?? single ?? [];
  });
  return [...inHeaders, ...inPage].map((policy) => policy.trim()).filter((policy) => policy !== '');
}

/** What a policy says, by the name of the directive. */
export function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/u);
    // Of two directives with one name the first counts.
    if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** Whether a source of a policy names an address. */
export function allows(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/u.test(url.protocol);
  if (source.toLowerCase() === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/iu.test(source)) return covers(source.toLowerCase(), url.protocol);
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(\/.*)?$/iu.exec(source);
  if (!parts) return false;
  const [, scheme = page.protocol, host = '', port, path] = parts;
  return (
    covers(scheme.toLowerCase(), url.protocol) &&
    isHost(host.toLowerCase(), url.hostname) &&
    (port === undefined ? url.port === '' : port === '*' || port === portOf(url)) &&
    (path === undefined || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
  );
}

/** `http:` covers `https:` too. */
const covers = (scheme: string, protocol: string) =>
  scheme === protocol || (scheme === 'http:' && protocol === 'https:');

const isHost = (pattern: string, host: string) =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);

const portOf = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80');
