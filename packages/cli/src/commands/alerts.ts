import { join } from 'node:path';
import { alertNews, alertsIn, Dataset, type Alert } from '@cairn/dataset';
import { Option } from 'commander';
import { atomFeed, withNews } from '../alerts/atom.js';
import { channelsOf } from '../alerts/channels.js';
import { alertsData } from '../alerts/json.js';
import { messageFor, type AlertMessage } from '../alerts/message.js';
import { readState, writeState, type AlertState } from '../alerts/state.js';
import { tellAll, type Told } from '../alerts/tell.js';
import { alertsText } from '../alerts/text.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { loadProject } from '../project/load.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { isFolder, readDocumentFile } from './document-file.js';

const FORMATS = ['text', 'json', 'atom'] as const;
/** The name under which the state keeps what was printed. */
const PRINTED = 'output';

interface AlertsCommandOptions {
  readonly against?: string | undefined;
  readonly state?: string | undefined;
  readonly send?: boolean | undefined;
  readonly on?: string | undefined;
  readonly language?: string | undefined;
  readonly format: (typeof FORMATS)[number];
}

/** The verb `alerts`. */
export const defineAlerts: DefineCommand = (program, context, ended) => {
  program
    .command('alerts')
    .description("say what a document's own rules warn of, and what is over; each once")
    .argument('<path>', 'a document, or the folder of a project that was built')
    .option('--send', 'tell the people and places that cairn.json names, in place of printing')
    .option('--against <document>', 'the edition before: what it warned of was told')
    .option('--state <file>', 'where it is kept what was told (with --send: as the project says)')
    .option('--on <day>', 'the day to ask for, such as 2026-11-22 (default: today)')
    .option('--language <tag>', "the language of the messages (default: the document's)")
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
    .action(async (path: string, options: AlertsCommandOptions) => {
      ended(await runAlerts(path, options, context));
    });
};

/** `cairn alerts`: ends with 2 when somebody could not be told; a warning is no error. */
export async function runAlerts(
  path: string,
  options: AlertsCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const log = new IssueLog();
  const day = options.on ?? context.now().slice(0, 10);
  const dataset = await datasetAt(path, log);
  const before = options.against === undefined ? null : await datasetAt(options.against, log);
  if (!dataset || (options.against !== undefined && !before)) {
    context.error(issuesText(log.groups, 5, context.paint));
    return 1;
  }
  if (dataset.document.alertRules.length === 0)
    context.error(
      `${path} has no rules, so there is nothing to warn of. Write them under "alertRules": docs/alerts.md.`,
    );
  const now = found(dataset, day);
  if (options.send) return send(path, dataset, now, options, context);
  const state = options.state === undefined ? null : await readState(options.state);
  const told = state?.channels[PRINTED] ?? (before && found(before, day).map((alert) => alert.told));
  const language = options.language ?? dataset.document.language;
  const message = messageFor(dataset, alertNews(dataset, told, now), language, context.now());
  context.out(printed(message, options.format));
  if (state && options.state !== undefined) await writeState(options.state, withPrinted(state, now));
  return 0;
}

function withPrinted(state: AlertState, now: readonly Alert[]): AlertState {
  return { ...state, channels: { ...state.channels, [PRINTED]: now.map((alert) => alert.told) } };
}

async function datasetAt(path: string, log: IssueLog): Promise<Dataset | null> {
  const document = await readDocumentFile(await builtDocument(path), log);
  return document && new Dataset(document);
}

function found(dataset: Dataset, day: string): readonly Alert[] {
  try {
    return alertsIn(dataset, day);
  } catch (error) {
    if (error instanceof RangeError)
      throw new CommandError(`--on must be a day such as 2026-11-22, but is "${day}".`);
    throw error;
  }
}

function printed(message: AlertMessage, format: AlertsCommandOptions['format']): string {
  switch (format) {
    case 'text':
      return alertsText(message.view);
    case 'json':
      return JSON.stringify(alertsData(message), null, 2);
    case 'atom':
      return atomFeed(withNews([], message), message).trimEnd();
    default:
      return format satisfies never;
  }
}

async function send(
  folder: string,
  dataset: Dataset,
  now: readonly Alert[],
  { state, language }: AlertsCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (!(await isFolder(folder)))
    throw new CommandError('--send needs the folder of a project: its cairn.json says who is told.');
  const settings = (await loadProject(folder, folder, () => undefined))?.project.alerts;
  if (!settings)
    throw new CommandError(`cairn.json in ${folder} does not say who is told. Add "alerts": docs/alerts.md.`);
  const channels = channelsOf(settings, { folder, environment: context.environment ?? process.env });
  const outcomes = await tellAll(channels, {
    dataset,
    now,
    statePath: state ?? join(folder, settings.state ?? 'alerts-state.json'),
    language: language ?? settings.language ?? dataset.document.language,
    moment: context.now(),
  });
  for (const outcome of outcomes) report(outcome, context);
  return outcomes.some(({ fault }) => fault !== null) ? 2 : 0;
}

function report({ channel, raised, ended, fault }: Told, { out, error, paint }: CommandContext): void {
  if (fault === null) {
    out(
      `${channel}: ${raised + ended === 0 ? 'nothing new' : `told ${String(raised)} new, ${String(ended)} over`}.`,
    );
  } else {
    error(
      `${paint('red', 'error')} ${channel} was not told: ${fault}. Nothing is lost: the next run tells it.`,
    );
  }
}
