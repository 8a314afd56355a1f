/** The command cannot be carried out at all: wrong usage, no such folder, no right to write. Ends with exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Whether an error of the file system has this code, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
