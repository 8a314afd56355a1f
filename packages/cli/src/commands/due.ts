import { Dataset, dueList, type DueList } from '@cairn/dataset';
import { Option } from 'commander';
import { calendarOf } from '../due/calendar.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { dueText } from '../output/due-text.js';
import { said } from '../output/said.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

const FORMATS = ['text', 'json', 'ical'] as const;

interface DueCommandOptions {
  readonly on?: string | undefined;
  readonly ahead: number;
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean | undefined;
}

/** The verb `due`. */
export const defineDue: DefineCommand = (program, context, ended) => {
  program
    .command('due')
    .description('list what is to be entered and signed off, by whom and by when')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .option('--on <day>', 'the day to ask for, such as 2026-11-22 (default: today)')
    .option('--ahead <days>', 'also what falls due within so many days', count, 0)
    .addOption(new Option('--format <format>', 'how to write it').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .action(async (path: string, { json, ...options }: DueCommandOptions) => {
      ended(await runDue(path, json ? { ...options, format: 'json' } : options, context));
    });
};

/** `cairn due`: ends with 1 when something is late, so that a schedule can send a reminder. */
export async function runDue(
  path: string,
  { on, ahead, format }: DueCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const moment = context.now();
  const day = on ?? moment.slice(0, 10);
  const log = new IssueLog();
  const document = await readDocumentFile(await builtDocument(path), log);
  if (!document) return unreadable(log, context, { json: format === 'json' });
  const list = listOf(new Dataset(document), day, ahead);
  switch (format) {
    case 'text':
      context.out(dueText(list, context.paint));
      break;
    case 'json':
      context.out(JSON.stringify({ ok: !isLate(list), ...plain(list) }, null, 2));
      break;
    case 'ical':
      context.out(calendarOf(list, document.id, said(document.title), moment));
      break;
    default:
      format satisfies never;
  }
  return isLate(list) ? 1 : 0;
}

function isLate({ figures, signOffs }: DueList): boolean {
  return [...figures, ...signOffs].some(({ late }) => late);
}

function listOf(dataset: Dataset, day: string, ahead: number): DueList {
  try {
    return dueList(dataset, day, ahead);
  } catch (error) {
    if (error instanceof RangeError)
      throw new CommandError(`--on must be a day such as 2026-11-22, but is "${day}".`);
    throw error;
  }
}

/** The list with ids in place of whole definitions. */
function plain({ figures, signOffs, untold }: DueList): object {
  return {
    figures: figures.map(({ indicator, period, areas, who, due, late }) => ({
      indicator: indicator.id,
      period: period.text,
      areas,
      who,
      due,
      late,
    })),
    signOffs: signOffs.map(({ batch, indicators, who, due, late }) => ({
      load: batch.id,
      source: batch.source,
      indicators: indicators.map(({ id }) => id),
      who,
      due,
      late,
    })),
    untold: untold.map(({ id }) => id),
  };
}
