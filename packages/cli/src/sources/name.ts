import { posix } from 'node:path';
import type { ProjectSource } from '@cairn/schema/project';

/** What a source is called in messages and counts: its file, its address without what may be secret, or its place in the project. */
export function sourceName(source: ProjectSource, at: number): string {
  if (source.url !== undefined) return source.url.split(/[?#]/, 1).join('');
  if (source.query !== undefined && source.file === undefined) return `query of source ${String(at + 1)}`;
  return source.file ?? source.connector ?? '';
}

/** What the loads of a source are named after. */
export function loadName(source: ProjectSource): string {
  if (source.query !== undefined && source.file === undefined) return 'query';
  const path = source.url === undefined ? (source.file ?? source.connector ?? '') : pathOf(source.url);
  return posix.basename(path).replace(/\.[^.]*$/, '') || 'source';
}

/** The path of a web address; empty where it is none. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
