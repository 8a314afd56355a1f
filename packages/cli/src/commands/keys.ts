import { newKey } from '../sign/signature.js';
import { writeKey } from '../sign/key-file.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

/** The verb `keys`. */
export const defineKeys: DefineCommand = (program, context, ended) => {
  program
    .command('keys')
    .description('make a key to sign documents with, and say its public part')
    .argument('<file>', 'where to keep the key; nobody else may have it')
    .option('--json', 'write the public part as JSON')
    .action(async (file: string, { json }: { readonly json?: boolean | undefined }) => {
      ended(await runKeys(file, json, context));
    });
};

/** `cairn keys`: writes a new private key and prints what pages need to check its signatures. */
async function runKeys(path: string, json: boolean | undefined, { out }: CommandContext): Promise<ExitCode> {
  const key = await newKey();
  await writeKey(path, key);
  if (json) {
    out(JSON.stringify({ ok: true, key: path, publicKey: key.x ?? '' }, null, 2));
    return 0;
  }
  out(
    [
      `The key is in ${path}. Keep it where you keep passwords, never beside what you publish.`,
      'Pages check your signatures with its public part:',
      `  public-key="${key.x ?? ''}"`,
    ].join('\n'),
  );
  return 0;
}
