import { examine } from '../doctor/examine.js';
import { CommandError } from '../issues/command-error.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import { publicPart } from '../sign/signature.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

interface DoctorCommandOptions {
  readonly page?: string | undefined;
  readonly origin?: string | undefined;
  readonly publicKey?: string | undefined;
  readonly json?: boolean | undefined;
}

/** An origin that no server knows: what it may read, every page may. */
const ANYBODY = 'https://any-partner.example';

/** The verb `doctor`. */
export const defineDoctor: DefineCommand = (program, context, ended) => {
  program
    .command('doctor')
    .description('find out why pages cannot show a published document')
    .argument('<url>', 'the address of the document')
    .option('--page <url>', 'a page that shows it; its security policy is looked at too')
    .option('--origin <origin>', 'the origin of pages that show it (default: that of the page, or any)')
    .option('--public-key <key>', 'the key that it should be signed with')
    .option('--json', 'write what was found as JSON')
    .action(async (url: string, options: DoctorCommandOptions) => {
      ended(await runDoctor(url, options, context));
    });
};

/** `cairn doctor`: ends with 1 when something keeps a page from showing the document. */
async function runDoctor(
  url: string,
  { page, origin, publicKey, json }: DoctorCommandOptions,
  { out, paint }: CommandContext,
): Promise<ExitCode> {
  const pageUrl = page === undefined ? null : webAddress(page);
  const log = new IssueLog();
  const issues = await examine({
    document: webAddress(url),
    page: pageUrl,
    origin: origin === undefined ? (pageUrl?.origin ?? ANYBODY) : webAddress(origin).origin,
    publicKey: publicKey === undefined ? null : publicPart(publicKey),
  });
  for (const issue of issues) log.add(issue);
  const counts = countsOf(log);
  if (json) out(JSON.stringify({ ok: counts.error === 0, counts, issues: log.issues }, null, 2));
  else {
    if (log.groups.length > 0) out(issuesText(log.groups, 5, paint));
    out(paint(counts.error > 0 ? 'red' : 'green', `${url}: ${countsText(counts)}.`));
  }
  return counts.error > 0 ? 1 : 0;
}

function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new CommandError(`"${text}" is no web address such as https://data.example.org/partnership.json.`);
  return url;
}
