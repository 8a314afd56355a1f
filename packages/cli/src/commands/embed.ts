import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Argument } from 'commander';
import { checkElement } from '../embed/elements.js';
import { HOSTS, snippet, type EmbedHost } from '../embed/snippet.js';
import { staticTable } from '../embed/static-table.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import type { Markup } from '../preview/escape.js';
import { bundlePath } from '../preview/bundle-path.js';
import { BUILD_THE_BUNDLE } from '../preview/page.js';
import { builtDocument, exists } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

interface EmbedCommandOptions {
  readonly src?: string | undefined;
  readonly script?: string | undefined;
  readonly page?: string | undefined;
  readonly element: string;
  readonly attribute: readonly string[];
  readonly title: string;
  readonly integrity: boolean;
  readonly static?: string | undefined;
  readonly language?: string | undefined;
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
    .option('--script <url>', 'address of cairn.js')
    .option('--page <url>', 'address of a page with widgets, where the host takes a frame only')
    .option('--element <name>', 'the widget, such as trend-chart', 'rag-tile')
    .option('--attribute <name=value>', 'an attribute of the widget; may be given many times', gather, [])
    .option('--title <text>', 'what a frame is called', 'How the partnership is doing')
    .option(
      '--no-integrity',
      'leave out the hash of cairn.js, where it is replaced without a change of the page',
    )
    .option('--static <path>', 'a document whose figures readers see in a table where no script runs')
    .option('--language <tag>', 'language of that table (default: that of the document)')
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
  const { src, script, page, element, title } = options;
  const attributes = new Map(options.attribute.map(pairOf));
  const framed = host === 'iframe' || host === 'sharepoint';
  if (framed && page === undefined)
    throw new CommandError(`${host} shows a page in a frame: name it by --page.`);
  if (!framed && (src === undefined || script === undefined))
    throw new CommandError('Name the document by --src and cairn.js by --script.');
  await checkElement(element, attributes.keys());
  const fallback =
    options.static === undefined ? [] : await fallbackOf(options.static, attributes, options, context);
  if (fallback === 'unusable') return 1;
  const markup = snippet(host, {
    source: src ?? '',
    script: script ?? '',
    integrity: options.integrity && !framed ? await bundleHash() : null,
    page: page ?? null,
    kind: element,
    attributes,
    fallback,
    title,
  });
  context.out(options.json ? JSON.stringify({ ok: true, host, markup }, null, 2) : markup);
  return 0;
}

async function fallbackOf(
  path: string,
  attributes: ReadonlyMap<string, string>,
  { language, json }: EmbedCommandOptions,
  context: CommandContext,
): Promise<readonly Markup[] | 'unusable'> {
  const log = new IssueLog();
  const document = await readDocumentFile(await builtDocument(path), log);
  if (!document) {
    unreadable(log, context, { json });
    return 'unusable';
  }
  const query = { indicator: attributes.get('indicator'), area: attributes.get('area') };
  return staticTable(document, query, language ?? document.language);
}

/** The hash of the bundle as it is built here; the one on the server must be the same file. */
async function bundleHash(): Promise<string> {
  const path = bundlePath();
  if (!(await exists(path)))
    throw new CommandError(`The hash of cairn.js is not known before it is built. Run: ${BUILD_THE_BUNDLE}`);
  return `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandError(`--attribute must be such as indicator=falls, but is "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}
