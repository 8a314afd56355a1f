import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dayAfter } from '@cairn/analysis';
import { writeAtomically } from '../../output/write-atomically.js';
import { TableFault } from '../table.js';
import { download, type Limits } from './download.js';

/** The copy of a file at a web address. */
export interface Snapshot {
  readonly path: string;
  readonly contentType: string | null;
  /** When the address was last asked. */
  readonly asked: string;
  /** Whether it was asked now. */
  readonly fresh: boolean;
}

export interface SnapshotQuery {
  readonly url: string;
  /** Folder of the copies. */
  readonly folder: string;
  readonly token?: string | undefined;
  /** How old the copy may be before the address is asked again, `P1D`. */
  readonly refreshAfter?: string | undefined;
  /** `2026-10-31T09:00:00Z` */
  readonly now: string;
  readonly limits?: Limits;
}

/** What is known of a copy, in a file beside it. */
interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | null;
  readonly asked: string;
}

/**
 * The copy of what an address holds. The address is asked once a build at most, and sends the file again only where it has changed:
 * loading does not burden the system that the figures come from.
 *
 * @throws TableFault when the address does not answer as it should; a former copy is never passed off as today's
 */
export async function snapshot(query: SnapshotQuery): Promise<Snapshot> {
  const { url, folder, token, now } = query;
  if (!URL.canParse(url)) throw noAddress();
  const path = join(folder, createHash('sha256').update(url).digest('hex').slice(0, 24));
  const known = await readKnown(path);
  if (known && isYoung(known.asked, query))
    return { path, contentType: known.contentType, asked: known.asked, fresh: false };
  await mkdir(folder, { recursive: true });
  const arriving = `${path}.part`;
  try {
    const request = {
      url,
      token,
      etag: known?.etag ?? undefined,
      lastModified: known?.lastModified ?? undefined,
    };
    const found = await download(request, arriving, query.limits);
    if (!found && !known) throw noAddress();
    const next: Known = { ...(found ?? known), asked: now } as Known;
    // The note goes first: a copy without one is asked for anew, and a note is never of another copy.
    if (found) await rm(`${path}.json`, { force: true });
    if (found) await rename(arriving, path);
    await writeAtomically(`${path}.json`, JSON.stringify(next));
    return { path, contentType: next.contentType, asked: now, fresh: true };
  } finally {
    await rm(arriving, { force: true });
  }
}

async function readKnown(path: string): Promise<Known | null> {
  try {
    const known = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Partial<Known> | null;
    await access(path);
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return {
      etag: text(known?.etag),
      lastModified: text(known?.lastModified),
      contentType: text(known?.contentType),
      asked: text(known?.asked) ?? '',
    };
  } catch {
    return null;
  }
}

function isYoung(asked: string, { refreshAfter, now }: SnapshotQuery): boolean {
  if (refreshAfter === undefined) return false;
  const dayOf = (moment: string) => Math.floor(Date.parse(moment) / 86_400_000);
  const until = dayAfter(dayOf(asked), refreshAfter);
  return until !== null && dayOf(now) < until;
}

function noAddress(): TableFault {
  return new TableFault('invalid-address', 'This is no web address.', 'Correct "url" of this source.');
}
