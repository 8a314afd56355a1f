import { newKey } from '../sign/signature.js';
import { writeKey } from '../sign/key-file.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

/** The verb `keys`. */
export const defineKeys: DefineCommand = (program, context, ended) => {
  program
    .command('keys')
    .description('make a key to sign documents with, and say its public part')
    .argument('<file>', 'where to keep the key; nobody else may have it')
    .action(async (file: string) => {
      ended(await runKeys(file, context));
    });
};

/** `cairn keys`: writes a new private key and prints what pages need to check its signatures. */
async function runKeys(path: string, { out }: CommandContext): Promise<ExitCode> {
  const key = await newKey();
  await writeKey(path, key);
  out(
    [
      `The key is in ${path}. Keep it where you keep passwords, never beside what you publish.`,
      'Pages check your signatures with its public part:',
      `  public-key="${key.x ?? ''}"`,
    ].join('\n'),
  );
  return 0;
}
