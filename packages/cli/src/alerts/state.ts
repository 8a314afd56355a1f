import { readFile } from 'node:fs/promises';
import type { ToldAlert } from '@cairn/dataset';
import { CommandError, hasCode } from '../issues/command-error.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { FeedEntry } from './atom.js';

/** What was told to whom. Told is what was delivered: nothing gets in before. */
export interface AlertState {
  /** The warnings of the last time, by the name of a channel. */
  readonly channels: Readonly<Record<string, readonly ToldAlert[]>>;
  /** Entries of the feed, the latest first. */
  readonly feed: readonly FeedEntry[];
}

const FORMAT = 'cairn-alerts/1';
const NOTHING_TOLD: AlertState = { channels: {}, feed: [] };

/**
 * @throws CommandError when the file is not one that this command has written: to take it for empty would tell everything again
 */
export async function readState(path: string): Promise<AlertState> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return NOTHING_TOLD;
    throw new CommandError(`What was told before cannot be read from ${path}: ${messageOf(error)}.`);
  }
  try {
    const state = JSON.parse(text) as Partial<AlertState & { format: string }>;
    if (state.format === FORMAT && state.channels && state.feed)
      return { channels: state.channels, feed: state.feed };
  } catch {
    // Said below.
  }
  throw new CommandError(
    `${path} does not say what was told before. Put back a copy of it, or remove it: then everything that is wrong now is told once more.`,
  );
}

export async function writeState(path: string, state: AlertState): Promise<void> {
  await writeAtomically(path, `${JSON.stringify({ format: FORMAT, ...state }, null, 1)}\n`);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
