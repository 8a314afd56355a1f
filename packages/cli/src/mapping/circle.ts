import type { Audience } from '@cairn/schema';
import { AUDIENCES, type Circle } from '../build/circle.js';
import { quote } from '../issues/issue.js';
import type { Remark } from './value.js';

const COLUMNS = ['audience', 'notesAudience'] as const;

/** Makes the function that reads for whom a row is. An empty cell means everyone; a word that is none of the three is never taken for it. */
export function circleReader(
  cell: (name: string) => string | undefined,
  header: (name: string) => string,
): (remarks: Remark[]) => Circle | undefined {
  const known = new Map<string, Circle>();
  return (remarks) => {
    const written = COLUMNS.map((name) => (cell(name) ?? '').trim());
    if (written.every((text) => text === '')) return undefined;
    const key = written.join(' ');
    const circle = known.get(key);
    if (circle) return circle;
    const read = COLUMNS.flatMap((name, at) => {
      const text = written[at] ?? '';
      if (text === '') return [];
      if (isAudience(text)) return [[name, text] as const];
      remarks.push({
        code: 'invalid-audience',
        severity: 'error',
        column: header(name),
        message: `${quote(text)} is no circle of readers.`,
        remedy: `Write ${AUDIENCES.join(', ')}, or leave it empty where everyone may see it.`,
      });
      return [];
    });
    const found: Circle = Object.fromEntries(read);
    if (read.length === written.filter((text) => text !== '').length) known.set(key, found);
    return found;
  };
}

function isAudience(text: string): text is Audience {
  return (AUDIENCES as readonly string[]).includes(text);
}
