import { hashOf, type AuditEntry } from './entry.js';

/** Where the log does not hold together. */
export interface AuditFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: 'not-an-entry' | 'changed' | 'out-of-order' | 'broken-chain';
  readonly message: string;
}

export interface ReadEntry {
  readonly line: number;
  /** Null for a line that is no entry. */
  readonly entry: AuditEntry | null;
}

/** The lines of a log, empty ones passed over. */
export function readEntries(text: string): readonly ReadEntry[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: at + 1, written: line }))
    .filter(({ written }) => written.trim() !== '')
    .map(({ line, written }) => ({ line, entry: entryOf(written) }));
}

/**
 * Finds where a log was tampered with: an entry that was changed, taken out, put in or moved. That its end was cut off cannot be seen
 * in the log alone; it shows where the document that is published is not the last that was recorded.
 */
export function verifyLog(text: string): readonly AuditFault[] {
  const faults: AuditFault[] = [];
  let before: AuditEntry | null = null;
  for (const { line, entry } of readEntries(text)) {
    if (!entry) {
      faults.push({
        line,
        code: 'not-an-entry',
        message: 'The line is not an entry of the log, or was cut short.',
      });
      continue;
    }
    if (hashOf(entry) !== entry.hash) {
      const message = `Entry ${String(entry.number)} was changed after it was written: it does not fit its own hash.`;
      faults.push({ line, code: 'changed', message });
    }
    const due = (before?.number ?? 0) + 1;
    if (entry.number !== due) {
      const message = `Entry ${String(due)} should stand here, but this is entry ${String(entry.number)}: something was taken out, put in or moved.`;
      faults.push({ line, code: 'out-of-order', message });
    } else if (entry.previous !== (before?.hash ?? '')) {
      const message = `Entry ${String(entry.number)} does not follow the one before it: that one was replaced.`;
      faults.push({ line, code: 'broken-chain', message });
    }
    before = entry;
  }
  return faults;
}

function entryOf(line: string): AuditEntry | null {
  try {
    const value = JSON.parse(line) as unknown;
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is AuditEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['event', 'at', 'by', 'previous', 'hash'];
  return (
    typeof fields.get('number') === 'number' && texts.every((name) => typeof fields.get(name) === 'string')
  );
}
