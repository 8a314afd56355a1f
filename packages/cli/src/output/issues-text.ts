import type { BuildIssue, Severity } from '../issues/issue.js';
import type { IssueGroup } from '../issues/log.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';

const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Issues for a person to read: each kind once with how often it was found, the first places, and what to do.
 *
 * @param limit how many places of a kind are listed
 */
export function issuesText(groups: readonly IssueGroup[], limit: number, paint: Paint): string {
  return groups.map((group) => groupText(group, limit, paint)).join('\n');
}

function groupText({ severity, code, file, count, first }: IssueGroup, limit: number, paint: Paint): string {
  const head = `${paint(COLOUR[severity], severity)} ${paint('bold', code)} in ${visible(file)}, ${String(count)} ${count === 1 ? 'time' : 'times'}`;
  const shown = first.slice(0, limit);
  const lines = shown.map((issue) => {
    const place = placeText(issue);
    return `  ${place === '' ? '' : `${paint('dim', visible(place))}: `}${visible(issue.message)}`;
  });
  if (count > shown.length) lines.push(paint('dim', `  … and ${String(count - shown.length)} more`));
  const remedies = [...new Set(shown.map(({ remedy }) => remedy))];
  return [head, ...lines, ...remedies.map((remedy) => `  → ${visible(remedy)}`), ''].join('\n');
}

/** Where an issue stands, in the words of a spreadsheet or of a JSON file. */
function placeText({ row, column, path }: BuildIssue): string {
  const parts = [
    row === undefined ? '' : `row ${String(row)}`,
    column === undefined ? '' : `column ${column}`,
    path ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** "3 errors, 1 warning": how many there are of each severity that occurs. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${String(count)} ${severity}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'no issues' : parts.join(', ');
}
