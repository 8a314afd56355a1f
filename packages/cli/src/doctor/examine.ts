import { MOST_BYTES } from '@cairn/dataset';
import { parseText } from '@cairn/schema';
import type { BuildIssue } from '../issues/issue.js';
import { partsAt, wholeDocument } from '../parts/whole-document.js';
import { isSigned, SIGNATURE_ENDING } from '../sign/signature.js';
import { answerFindings, statusFinding } from './answer-checks.js';
import { encodingFinding } from './encoding.js';
import { finding, type Finding } from './finding.js';
import { policiesOf, policyFindings } from './policy.js';
import { scriptFindings } from './script-policy.js';
import { visit, type Visit } from './visit.js';

export interface Examination {
  readonly document: URL;
  /** The page that shows the document, where its policy is to be looked at too. */
  readonly page: URL | null;
  /** The origin of pages that show the document. */
  readonly origin: string;
  /** The key that the document should be signed with. */
  readonly publicKey: string | null;
}

/** Everything about a published document that keeps pages from showing it, or serves readers badly. */
export async function examine(asked: Examination): Promise<readonly BuildIssue[]> {
  const { document, page, origin, publicKey } = asked;
  const at =
    ({ href }: URL) =>
    (one: Finding) => ({ ...one, file: href });
  const onPage = page === null ? [] : (await pageFindings(page, document)).map(at(page));
  const answer = await visit(document, origin, MOST_BYTES);
  const wrong = statusFinding(answer);
  if (wrong) return [...onPage, at(document)(wrong)];
  return [
    ...onPage,
    ...answerFindings(answer, origin).map(at(document)),
    ...(await contentIssues(answer)),
    ...(publicKey === null ? [] : await signatureFindings(answer, origin, publicKey)).map(at(document)),
  ];
}

async function pageFindings(page: URL, document: URL): Promise<readonly Finding[]> {
  const { here, status, headers, bytes } = await visit(page, page.origin, MOST_BYTES);
  const other = pageFinding(page, here, status);
  const html = new TextDecoder().decode(bytes);
  const policies = policiesOf(headers, html);
  return [
    ...(other ? [other] : []),
    ...policyFindings(policies, document, here),
    ...scriptFindings(policies, html, here),
  ];
}

/** That what was looked at may not be the page that was meant. */
function pageFinding(page: URL, here: URL, status: number): Finding | null {
  if (status < 200 || status > 299)
    return finding(
      'warning',
      'page',
      `The page answers with ${String(status)}: what its readers are sent is not known.`,
      'Check the address of the page; one behind a sign-in can only be looked at in a browser.',
    );
  if (here.origin === page.origin) return null;
  return finding(
    'warning',
    'page',
    `The page leads to another origin, ${here.origin}.`,
    'If that is not its sign-in, name that address by --page.',
  );
}

async function contentIssues({ url, bytes }: Visit): Promise<readonly BuildIssue[]> {
  if (bytes.byteLength > MOST_BYTES) {
    const remedy = 'Publish fewer areas, measures or years in one document.';
    return [
      {
        ...finding('error', 'too-large', 'The document is larger than widgets read.', remedy),
        file: url.href,
      },
    ];
  }
  const unreadable = encodingFinding(bytes);
  if (unreadable?.severity === 'error') return [{ ...unreadable, file: url.href }];
  const { document, issues } = parseText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const found: BuildIssue[] = unreadable ? [{ ...unreadable, file: url.href }] : [];
  found.push(...issues.map((issue) => ({ ...issue, file: url.href })));
  if (document) await wholeDocument(document, url.href, partsAt(url), (issue) => found.push(issue));
  return found;
}

async function signatureFindings(
  { url, bytes }: Visit,
  origin: string,
  publicKey: string,
): Promise<readonly Finding[]> {
  const place = new URL(url);
  place.pathname += SIGNATURE_ENDING;
  const answer = await visit(place, origin, MOST_BYTES);
  if (answer.status !== 200)
    return [
      finding(
        'error',
        'unsigned',
        `There is no signature at ${place.href}.`,
        'Run "cairn sign" and publish both files.',
      ),
    ];
  if (!(await isSigned(bytes, new TextDecoder().decode(answer.bytes), publicKey)))
    return [
      finding(
        'error',
        'forged',
        'The signature is not that of this key for this document.',
        'Sign the document again, publish both files, and check the key.',
      ),
    ];
  // A page must be able to read the signature as well.
  return answerFindings(answer, origin).filter(({ code }) => code === 'cors');
}
