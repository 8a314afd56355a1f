import { readFile } from 'node:fs/promises';
import { parseText } from '@cairn/schema';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { said } from '../output/said.js';
import { writeAtomically } from '../output/write-atomically.js';
import { readKey } from '../sign/key-file.js';
import { sign, SIGNATURE_ENDING } from '../sign/signature.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentText } from './document-file.js';

/** The verb `sign`. */
export const defineSign: DefineCommand = (program, context, ended) => {
  program
    .command('sign')
    .description('sign a document, so that pages can tell that it is yours and as you made it')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .requiredOption('--key <file>', 'the key that "cairn keys" has made')
    .action(async (path: string, { key }: { readonly key: string }) => {
      ended(await runSign(path, key, context));
    });
};

/** `cairn sign`: writes the signature beside the document, which stays as it is. What is no document is not signed. */
async function runSign(
  path: string,
  keyFile: string,
  { out, error, paint }: CommandContext,
): Promise<ExitCode> {
  const key = await readKey(keyFile);
  const place = await builtDocument(path);
  const { document, issues } = parseText(await readDocumentText(place));
  if (!document) {
    const log = new IssueLog();
    for (const issue of issues) log.add({ ...issue, file: place });
    error(issuesText(log.groups, 5, paint));
    return 1;
  }
  const target = place + SIGNATURE_ENDING;
  await writeAtomically(target, `${await sign(await readFile(place), key)}\n`);
  const { publisher, published } = document;
  out(
    [
      `${target} is the signature of ${place}. Publish both, side by side; sign again after each change.`,
      `Readers are told: ${publisher ? `by ${said(publisher.name)}` : 'no publisher'}, ${published === undefined ? 'no date' : `on ${published}`}.`,
    ].join('\n'),
  );
  return 0;
}
