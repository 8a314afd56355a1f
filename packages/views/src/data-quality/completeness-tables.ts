import { sortableTable, type SortableColumn, type SortableTableView } from '../shared/sortable-table.js';
import {
  completeShare,
  periodQualities,
  type Completeness,
  type MeasureQuality,
  type PeriodQuality,
} from './completeness.js';
import { dueText } from '../shared/due-text.js';
import { countCell } from './count-cell.js';
import { areasOf, tableTitle, type QualitySubject } from './quality-subject.js';
import type { Words } from '../words/words.js';

/** How complete and how recent each measure is. */
export function measuresTable(
  qualities: readonly MeasureQuality[],
  subject: QualitySubject,
): SortableTableView {
  const { words, sort } = subject;
  const { quality, table } = words.messages;
  const columns: readonly SortableColumn<MeasureQuality>[] = [
    {
      key: 'measure',
      label: table.indicator,
      numeric: false,
      cell: ({ indicator }) => words.name(indicator),
      by: ({ indicator }) => words.name(indicator),
    },
    {
      key: 'latest',
      label: quality.latest,
      numeric: false,
      cell: ({ latest }) => (latest ? words.period(latest) : words.messages.noValue),
      by: ({ latest }) => latest?.end ?? null,
    },
    {
      key: 'areas',
      label: quality.areasThere,
      numeric: true,
      cell: ({ areas, areasAtLatest }) =>
        subject.area ? '' : quality.outOf(words.count(areasAtLatest), words.count(areas)),
      by: ({ areas, areasAtLatest }) => areasAtLatest / areas,
    },
    {
      key: 'behind',
      label: quality.behind,
      numeric: true,
      cell: ({ behind }) => (behind === null ? '' : countCell(behind, words)),
      by: ({ behind }) => behind,
    },
    ...completenessColumns(words),
    // Last, as it is the widest.
    {
      key: 'update-due',
      label: quality.updateDue,
      numeric: false,
      prose: true,
      cell: ({ indicator: { updateDue } }) => (updateDue === undefined ? '' : dueText(updateDue, words)),
      by: ({ indicator }) => indicator.updateDue ?? null,
    },
  ];
  return sortableTable(
    'measures',
    tableTitle(quality.sections.measures, subject),
    qualities,
    columns,
    sort,
    words,
  );
}

/** How complete each period of one measure is, the latest first. */
export function periodsTable(subject: QualitySubject): SortableTableView | null {
  const { dataset, indicator, words, sort } = subject;
  if (!indicator) return null;
  const period: SortableColumn<PeriodQuality> = {
    key: 'period',
    label: words.messages.table.period,
    numeric: false,
    cell: (one) => words.period(one.period),
    by: (one) => one.period.end,
  };
  return sortableTable(
    'periods',
    tableTitle(words.messages.quality.sections.periods, subject),
    periodQualities(dataset, indicator, areasOf(subject)),
    [period, ...completenessColumns(words)],
    sort,
    words,
  );
}

function completenessColumns(words: Words): readonly SortableColumn<Completeness>[] {
  const { quality } = words.messages;
  const counted = (key: keyof Completeness, label: string): SortableColumn<Completeness> => ({
    key,
    label,
    numeric: true,
    cell: (one) => countCell(one[key], words),
    by: (one) => one[key],
  });
  return [
    counted('due', quality.due),
    {
      key: 'share',
      label: quality.share,
      numeric: true,
      cell: (one) => shareText(one, words),
      by: completeShare,
    },
    counted('missing', quality.missing),
    counted('suppressed', quality.suppressed),
    counted('provisional', quality.provisional),
    counted('revised', quality.revised),
  ];
}

/** "99.4%"; what is not complete never reads as 100%. */
export function shareText(one: Completeness, words: Words): string {
  const share = completeShare(one);
  if (share === null) return '';
  const shown = share === 1 ? 100 : Math.min(99.9, Math.round(share * 1000) / 10);
  return words.value(shown, { label: '%', decimals: share === 1 ? 0 : 1 }).text;
}
