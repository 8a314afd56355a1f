import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number, such as a port or a limit. */
export function count(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It must be a whole number up to 65535.');
  return Number(text);
}
