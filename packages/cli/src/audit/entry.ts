import { createHash } from 'node:crypto';
import type { Batch, Revision, StatusOverride } from '@cairn/schema';

/** What may be recorded. Everything in it is said in the document or by whoever gave the command; nothing is guessed. */
export type AuditEvent =
  | {
      readonly event: 'build';
      /** The document, as a path from the project's folder. */
      readonly document: string;
      readonly sha256: string;
      readonly loads: readonly Pick<Batch, 'id' | 'rows' | 'accepted' | 'rejected'>[];
      /** Errors in the data that were reported. */
      readonly errors: number;
      readonly revisions: readonly Revision[];
      readonly overrides: readonly StatusOverride[];
    }
  | { readonly event: 'sign-off'; readonly load: string; readonly on: string };

/** One line of the log. Each names the one before by its hash, so that none can be changed, taken out or put in unseen. */
export type AuditEntry = AuditEvent & {
  /** 1 for the first. */
  readonly number: number;
  /** When it was written down, `2026-10-31T09:00:00Z`. */
  readonly at: string;
  readonly by: string;
  /** Hash of the entry before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
};

type Unhashed = AuditEntry extends infer Entry
  ? Entry extends AuditEntry
    ? Omit<Entry, 'hash'>
    : never
  : never;

/** The entry with the hash of all that it says. */
export function sealed(entry: Unhashed): AuditEntry {
  return { ...entry, hash: hashOf(entry) };
}

/** SHA-256, in hexadecimal, of an entry as it is written without its own hash. */
export function hashOf(entry: Readonly<Record<string, unknown>> | Unhashed): string {
  const said = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'hash'));
  return sha256(JSON.stringify(said));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
