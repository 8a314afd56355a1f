import { dayAfter, isoDate } from '@cairn/analysis';
import { dueList, type DueFigures } from '@cairn/dataset';
import { proseCell } from '../shared/prose.js';
import { sortableTable, type SortableTableView } from '../shared/sortable-table.js';
import { publishedDay, type MeasureQuality } from './completeness.js';
import { areasOf, measuresOf, tableTitle, type QualitySubject } from './quality-subject.js';

/** Figures that should have been there when the document was published, the longest overdue first. */
export function lateFigures(subject: QualitySubject): readonly DueFigures[] {
  const published = publishedDay(subject.dataset);
  if (published === null) return [];
  const [measures, areas] = [new Set(measuresOf(subject)), new Set(areasOf(subject))];
  return dueList(subject.dataset, isoDate(published))
    .figures.filter(({ late, indicator }) => late && measures.has(indicator))
    .map((one) => ({ ...one, areas: one.areas.filter((area) => areas.has(area)) }))
    .filter((one) => one.areas.length > 0);
}

/**
 * Whether a measure has every figure that it should have by now; null where that cannot be told. Where nothing says when a figure is
 * due, it is due when its period ends.
 */
export function isUpToDate(
  { indicator, behind }: MeasureQuality,
  late: readonly DueFigures[],
): boolean | null {
  if (behind === null) return null;
  const { updateDue } = indicator;
  if (updateDue === undefined || dayAfter(0, updateDue) === null) return behind === 0;
  return !late.some((one) => one.indicator === indicator);
}

/** So many areas are named; of more, their number is said. */
const NAMED = 4;

export function lateTable(late: readonly DueFigures[], subject: QualitySubject): SortableTableView {
  const { dataset, words, sort } = subject;
  const { quality, profile, table, list } = words.messages;
  const name = (id: string) => words.text(dataset.directory.area(id)?.name ?? id);
  const who = ({ who: person }: DueFigures) => (person === null ? '' : proseCell(person, words));
  return sortableTable<DueFigures>(
    'late',
    tableTitle(quality.sections.late, subject),
    late,
    [
      {
        key: 'measure',
        label: table.indicator,
        numeric: false,
        cell: ({ indicator }) => words.name(indicator),
        by: ({ indicator }) => words.name(indicator),
      },
      {
        key: 'period',
        label: table.period,
        numeric: false,
        cell: ({ period }) => words.period(period),
        by: ({ period }) => period.end,
      },
      {
        key: 'areas',
        label: quality.areas,
        numeric: false,
        cell: ({ areas }) =>
          areas.length > NAMED ? words.plural(areas.length, profile.areas) : list(areas.map(name)),
        by: ({ areas }) => areas.length,
      },
      {
        key: 'due',
        label: quality.wasDue,
        numeric: false,
        cell: ({ due }) => words.date(due),
        by: ({ due }) => due,
      },
      {
        key: 'who',
        label: profile.updater,
        numeric: false,
        cell: who,
        by: ({ who: person }) => person && words.text(person),
      },
    ],
    sort,
    words,
  );
}
