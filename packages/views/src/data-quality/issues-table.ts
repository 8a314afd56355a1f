import type { Issue } from '@cairn/schema';
import { sortableTable, type SortableTableView } from '../shared/sortable-table.js';
import type { CellView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { tableTitle, type QualitySubject } from './quality-subject.js';

/** So many faults are listed; a document with more has one cause for most of them. */
const LISTED = 100;

/** What was found when the document was read, what is left out first, and how many more there are. */
export function issuesTable(subject: QualitySubject): {
  readonly table: SortableTableView;
  readonly more: number;
} {
  const { issues, words, sort } = subject;
  const { quality } = words.messages;
  const kind = ({ severity }: Issue) => quality.severities[severity];
  const ordered = [...issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const table = sortableTable<Issue>(
    'issues',
    tableTitle(quality.sections.issues, subject),
    ordered.slice(0, LISTED),
    [
      { key: 'kind', label: quality.issue, numeric: false, cell: kind, by: kind },
      {
        key: 'what',
        label: quality.what,
        numeric: false,
        prose: true,
        cell: ({ message }) => inEnglish(message, words),
        by: ({ message }) => message,
      },
      {
        key: 'todo',
        label: quality.todo,
        numeric: false,
        prose: true,
        cell: ({ remedy }) => inEnglish(remedy, words),
        by: ({ remedy }) => remedy,
      },
      {
        key: 'place',
        label: quality.place,
        numeric: false,
        prose: true,
        cell: ({ path }) => path,
        by: ({ path }) => path,
      },
    ],
    sort,
    words,
  );
  return { table, more: Math.max(0, issues.length - LISTED) };
}

/** The parser speaks English to producers, whatever the page's language. */
function inEnglish(text: string, words: Words): CellView {
  return words.messages.language === 'en' ? { text } : { text, lang: 'en' };
}
