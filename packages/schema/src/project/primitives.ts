import * as z from 'zod/mini';

/** A file's place, written with forward slashes, relative to the folder it is looked for in. */
export const FileName = z.string().check(z.regex(/^(?![\\/])(?![A-Za-z]:)\P{Cc}+$/u, { error: 'file' }));

/** Name of an environment variable, in which what must not be in a file is handed over. */
export const Variable = z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/u, { error: 'variable' }));

export const Header = z.string().check(z.minLength(1));
