import type { Audience, PerformanceDocument } from '@cairn/schema';
import { Argument, Option } from 'commander';
import { AUDIENCES } from '../build/circle.js';
import { checkElement } from '../embed/elements.js';
import { besides } from '../embed/release.js';
import { preloadTags, scriptTag } from '../embed/script.js';
import { HOSTS, snippet, type EmbedHost } from '../embed/snippet.js';
import { staticContent } from '../embed/static-content.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { html, type Markup, NOTHING } from '../preview/escape.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';
import { shownTo } from './shown-to.js';
import { unreadable } from './unreadable.js';

interface EmbedCommandOptions {
  readonly src?: string | undefined;
  readonly script?: string | undefined;
  readonly page?: string | undefined;
  readonly parent: readonly string[];
  readonly element: string;
  readonly attribute: readonly string[];
  readonly title: string;
  readonly integrity: boolean;
  readonly static?: string | undefined;
  readonly language?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly json?: boolean | undefined;
}

const gather = (value: string, before: readonly string[]) => [...before, value];

/** The verb `embed`. */
export const defineEmbed: DefineCommand = (program, context, ended) => {
  program
    .command('embed')
    .description('write what a page of another system holds to show a widget')
    .addArgument(new Argument('<host>', 'the system of the page').choices(HOSTS))
    .option('--src <url>', 'address of the document')
    .option('--script <url>', 'address of cairn.js, loader.js or cairn.classic.js')
    .option('--page <url>', 'address of a page with widgets, where the host takes a frame only')
    .option('--parent <origin>', 'origin of a page that shows the frame; may be given many times', gather, [])
    .option('--element <name>', 'the widget, such as trend-chart', 'rag-tile')
    .option('--attribute <name=value>', 'an attribute of the widget; may be given many times', gather, [])
    .option(
      '--title <text>',
      'what a frame is called, and what stands in place of a widget until it is drawn',
      'How the partnership is doing',
    )
    .option(
      '--no-integrity',
      'leave out the hash of the script, where it is replaced without a change of the page',
    )
    .option(
      '--static <path>',
      'a document whose figures readers see in words and tables where no script runs',
    )
    .option('--language <tag>', 'language of these and of a frame (default: that of the document)')
    .addOption(
      new Option(
        '--audience <circle>',
        'for whom these are (default: for whom the document is, or everyone)',
      ).choices(AUDIENCES),
    )
    .option('--json', 'write the snippet within JSON')
    .action(async (host: EmbedHost, options: EmbedCommandOptions) => {
      ended(await runEmbed(host, options, context));
    });
};

/** `cairn embed`: prints a snippet and changes nothing. */
async function runEmbed(
  host: EmbedHost,
  options: EmbedCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { element, title, page = null, src = '', script = '' } = options;
  checkOptions(host, options);
  const attributes = new Map(options.attribute.map(pairOf));
  await checkElement(element, attributes.keys());
  const document = options.static === undefined ? null : await documentOf(options.static, options, context);
  if (document === 'unusable') return 1;
  const language = options.language ?? document?.language ?? 'en';
  const fallback = document
    ? await staticContent(document, { tag: `cairn-${element}`, attributes, language })
    : [];
  const scriptTags = await scriptsOf(host, options);
  const markup = snippet(host, {
    source: src,
    script: scriptTags,
    scriptAddress: script,
    page,
    kind: element,
    attributes,
    fallback,
    title,
    language,
    parents: options.parent.map(parentOf),
  });
  context.out(options.json ? JSON.stringify({ ok: true, host, markup }, null, 2) : markup);
  return 0;
}

/** @throws CommandError when something is missing that the host needs */
function checkOptions(host: EmbedHost, options: EmbedCommandOptions): void {
  const { src, script, page, parent } = options;
  for (const [name, address] of Object.entries({ src, script, page })) checkAddress(`--${name}`, address);
  switch (host) {
    case 'iframe':
    case 'sharepoint':
      if (page === undefined) throw new CommandError(`${host} shows a page in a frame: name it by --page.`);
      return;
    case 'static':
      if (options.static === undefined)
        throw new CommandError('static writes figures into the page: name the document by --static.');
      return;
    default:
      if (src === undefined || script === undefined)
        throw new CommandError('Name the document by --src and cairn.js by --script.');
      if (host === 'frame-page' && parent.length === 0)
        throw new CommandError('Name each origin whose pages show the frame by --parent.');
  }
}

/**
 * Read as browsers read it: they overlook the white space that `java\nscript:` hides behind.
 *
 * @throws CommandError when an address would run something in the page, or leads to no server
 */
function checkAddress(option: string, address: string | undefined): void {
  if (address === undefined) return;
  const page = 'https://page.invalid/';
  if (!URL.canParse(address, page) || !/^https?:$/u.test(new URL(address, page).protocol))
    throw new CommandError(
      `${option} must be an address with http or https, or one within the page's own server, but is "${address}".`,
    );
}

/** The tags of the scripts that a host's page loads. */
async function scriptsOf(
  host: EmbedHost,
  { script, integrity, element }: EmbedCommandOptions,
): Promise<Markup> {
  if (script === undefined || host === 'static' || host === 'sharepoint') return NOTHING;
  if (host === 'iframe') return scriptTag(besides(script, 'frame-host.js'), integrity);
  // Without hashes the page stays as it is when files change, and with them the names of what is loaded.
  const ahead = integrity ? await preloadTags(script, `cairn-${element}`) : [];
  const own = [await scriptTag(script, integrity), ...ahead];
  if (host === 'frame-page') own.push(await scriptTag(besides(script, 'frame.js'), integrity));
  return html`${own}`;
}

async function documentOf(
  path: string,
  { audience, json }: EmbedCommandOptions,
  context: CommandContext,
): Promise<PerformanceDocument | 'unusable'> {
  const log = new IssueLog();
  const document = await readDocumentFile(await builtDocument(path), log);
  if (document) return shownTo(document, audience).document;
  unreadable(log, context, { json });
  return 'unusable';
}

function parentOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new CommandError(`--parent must be an origin such as https://intranet.example, but is "${text}".`);
  return url.origin;
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandError(`--attribute must be such as indicator=falls, but is "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}
