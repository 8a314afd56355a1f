import { join } from 'node:path';
import type { BuildIssue } from '../issues/issue.js';
import { openTable, tableFaultIssue } from '../sources/open.js';

/** Columns of an areas file that are fields of an area. Every other column holds the areas' codes in another system. */
const FIELDS = ['id', 'name', 'shortName', 'type', 'parent', 'from', 'to', 'successor'];

export interface ListedArea {
  readonly row: number;
  /** An area as a document has it, not yet checked. */
  readonly area: Readonly<Record<string, unknown>>;
}

/** Reads areas from a table with one area a row: `id, name, type, parent` and a column for each code system, such as `ons`. */
export async function readAreas(
  folder: string,
  file: string,
  report: (issue: BuildIssue) => void,
): Promise<readonly ListedArea[]> {
  const areas: ListedArea[] = [];
  try {
    const { headers, rows } = await openTable(join(folder, file), { expected: FIELDS });
    for await (const { row, cells } of rows) {
      const filled = headers
        .map((header, at) => [header, (cells[at] ?? '').trim()] as const)
        .filter(([header, text]) => header !== '' && text !== '');
      const codes = filled.filter(([header]) => !FIELDS.includes(header));
      const area = {
        ...Object.fromEntries(filled.filter(([header]) => FIELDS.includes(header))),
        ...(codes.length > 0 ? { codes: Object.fromEntries(codes) } : {}),
      };
      areas.push({ row, area });
    }
  } catch (error) {
    report(tableFaultIssue(error, file));
  }
  return areas;
}
