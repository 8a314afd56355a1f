import type { BuildIssue, Severity } from '../issues/issue.js';
import type { IssueGroup } from '../issues/log.js';
import type { Paint } from './paint.js';
import { wholeNumber } from './table-text.js';
import { visible } from './visible.js';

const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Issues for a person to read: each kind once with how often it was found, the first places, and what to do.
 *
 * @param limit how many different faults of a kind are listed, each with its rows
 */
export function issuesText(groups: readonly IssueGroup[], limit: number, paint: Paint): string {
  return groups.map((group) => groupText(group, limit, paint)).join('\n');
}

function groupText({ severity, code, file, count, first }: IssueGroup, limit: number, paint: Paint): string {
  const head = `${paint(COLOUR[severity], severity)} ${paint('bold', code)} in ${visible(file)}, ${wholeNumber(count)} ${count === 1 ? 'time' : 'times'}`;
  const places = alike(first);
  const shown = places.slice(0, limit);
  const lines = shown.map((issues) => {
    const place = placeText(issues);
    return `  ${place === '' ? '' : `${paint('dim', visible(place))}: `}${visible(issues[0].message)}`;
  });
  const more = count - shown.reduce((sum, issues) => sum + issues.length, 0);
  if (more > 0) lines.push(paint('dim', `  … and ${wholeNumber(more)} more`));
  const remedies = [...new Set(shown.map(([{ remedy }]) => remedy))];
  return [head, ...lines, ...remedies.map((remedy) => `  → ${visible(remedy)}`), ''].join('\n');
}

/** Issues that say the same of the same column, of which there is at least one. */
type Alike = readonly [BuildIssue, ...BuildIssue[]];

/** A code that is wrong in a hundred rows is one thing to mend. */
function alike(issues: readonly BuildIssue[]): readonly Alike[] {
  const found = new Map<string, [BuildIssue, ...BuildIssue[]]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.column, issue.path, issue.message]);
    const known = found.get(key);
    if (known) known.push(issue);
    else found.set(key, [issue]);
  }
  return [...found.values()];
}

/** Where issues stand, in the words of a spreadsheet or of a JSON file. */
function placeText(issues: Alike): string {
  const [{ column, path }] = issues;
  const rows = issues.flatMap(({ row }) => row ?? []);
  const parts = [
    rows.length === 0 ? '' : `${rows.length === 1 ? 'row' : 'rows'} ${rangesText(rows)}`,
    column === undefined ? '' : `column ${column}`,
    path ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** More are of no use to a reader, who will look for the cause instead. */
const MOST_RANGES = 6;

/** "3, 7 to 12 and 40": rows that follow each other as one. */
function rangesText(rows: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const texts = ranges.slice(0, MOST_RANGES).map(({ from, to }) => {
    if (from === to) return String(from);
    return `${String(from)}${to === from + 1 ? ',' : ' to'} ${String(to)}`;
  });
  const left = ranges.slice(MOST_RANGES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return left === 0 ? texts.join(', ') : `${texts.join(', ')} and ${wholeNumber(left)} more`;
}

/** "3 errors, 1 warning": how many there are of each severity that occurs. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${wholeNumber(count)} ${severity}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'no issues' : parts.join(', ');
}
