import { readFile } from 'node:fs/promises';
import { IssueLog } from '../issues/log.js';
import { said } from '../output/said.js';
import { writeAtomically } from '../output/write-atomically.js';
import { readKey } from '../sign/key-file.js';
import { sign, SIGNATURE_ENDING } from '../sign/signature.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

interface SignCommandOptions {
  readonly key: string;
  readonly json?: boolean | undefined;
}

/** The verb `sign`. */
export const defineSign: DefineCommand = (program, context, ended) => {
  program
    .command('sign')
    .description('sign a document, so that pages can tell that it is yours and as you made it')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .requiredOption('--key <file>', 'the key that "cairn keys" has made')
    .option('--json', 'write the outcome as JSON')
    .action(async (path: string, options: SignCommandOptions) => {
      ended(await runSign(path, options, context));
    });
};

/** `cairn sign`: writes the signature beside the document, which stays as it is. What is no document is not signed. */
async function runSign(
  path: string,
  options: SignCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const key = await readKey(options.key);
  const place = await builtDocument(path);
  const log = new IssueLog();
  const document = await readDocumentFile(place, log);
  if (!document) return unreadable(log, context, options);
  const target = place + SIGNATURE_ENDING;
  await writeAtomically(target, `${await sign(await readFile(place), key)}\n`);
  const { publisher, published } = document;
  if (options.json) {
    const by = publisher ? said(publisher.name) : null;
    const outcome = { ok: true, document: place, signature: target, publisher: by, published };
    context.out(JSON.stringify(outcome, null, 2));
    return 0;
  }
  context.out(
    [
      `${target} is the signature of ${place}. Publish both, side by side; sign again after each change.`,
      `Readers are told: ${publisher ? `by ${said(publisher.name)}` : 'no publisher'}, ${published === undefined ? 'no date' : `on ${published}`}.`,
    ].join('\n'),
  );
  return 0;
}
