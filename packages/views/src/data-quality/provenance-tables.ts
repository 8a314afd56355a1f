import type { Batch, Revision } from '@cairn/schema';
import { proseCell } from '../shared/prose.js';
import { publishedValue } from '../shared/published-value.js';
import { sortableTable, type SortableTableView } from '../shared/sortable-table.js';
import { countCell } from './count-cell.js';
import { tableTitle, type QualitySubject } from './quality-subject.js';

/** What was loaded, the latest first, and who signed it off. Of one measure or area: the loads that brought or corrected it. */
export function batchesOf(subject: QualitySubject): readonly Batch[] {
  const { dataset, indicator, area } = subject;
  const named = new Set(revisionsOf(subject).map(({ batch }) => batch));
  return dataset.document.batches
    .filter(
      ({ id, indicators }) =>
        (indicator === null && area === null) ||
        named.has(id) ||
        (indicator !== null && indicators?.includes(indicator.id)),
    )
    .sort((a, b) => (a.loaded < b.loaded ? 1 : -1));
}

export function batchesTable(batches: readonly Batch[], subject: QualitySubject): SortableTableView {
  const { words, sort } = subject;
  const { quality } = words.messages;
  const signedOff = ({ signedOff: by }: Batch) =>
    by ? words.messages.joinClauses(words.text(by.by), words.date(by.on)) : quality.awaitingSignOff;
  const counted = (key: 'rows' | 'accepted' | 'rejected', label: string) => ({
    key,
    label,
    numeric: true,
    cell: (one: Batch) => countCell(one[key], words),
    by: (one: Batch) => one[key],
  });
  return sortableTable<Batch>(
    'batches',
    tableTitle(quality.sections.batches, subject),
    batches,
    [
      {
        key: 'source',
        label: quality.source,
        numeric: false,
        cell: ({ source }) => proseCell(source, words),
        by: ({ source }) => words.text(source),
      },
      {
        key: 'loaded',
        label: quality.loaded,
        numeric: false,
        cell: ({ loaded }) => words.date(loaded),
        by: ({ loaded }) => loaded,
      },
      {
        key: 'by',
        label: quality.loadedBy,
        numeric: false,
        cell: ({ by }) => proseCell(by, words),
        by: ({ by }) => words.text(by),
      },
      counted('rows', quality.rowsRead),
      counted('accepted', quality.accepted),
      counted('rejected', quality.refused),
      { key: 'signed-off', label: quality.signedOff, numeric: false, cell: signedOff, by: signedOff },
    ],
    sort,
    words,
  );
}

/** Published figures that were corrected, the latest correction first. */
function revisionsOf({ dataset, indicator, area }: QualitySubject): readonly Revision[] {
  return dataset.document.revisions
    .filter(
      ({ series }) =>
        (indicator === null || series.indicator === indicator.id) &&
        (area === null || series.area === area.id),
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

export function revisionsTable(subject: QualitySubject): SortableTableView {
  const { dataset, words, sort } = subject;
  const { directory } = dataset;
  const { profile, quality, table } = words.messages;
  const measure = ({ series }: Revision) => {
    const indicator = directory.indicator(series.indicator);
    return indicator ? words.name(indicator) : series.indicator;
  };
  const area = ({ series }: Revision) => words.text(directory.area(series.area)?.name ?? series.area);
  const period = (one: Revision) => dataset.period(one.series.indicator, one.period);
  const value = (one: Revision, which: 'from' | 'to') => {
    const indicator = directory.indicator(one.series.indicator);
    return indicator ? publishedValue(one[which], one, indicator, dataset, words) : '';
  };
  return sortableTable<Revision>(
    'revisions',
    tableTitle(quality.sections.revisions, subject),
    revisionsOf(subject),
    [
      { key: 'measure', label: table.indicator, numeric: false, cell: measure, by: measure },
      { key: 'area', label: table.area, numeric: false, cell: area, by: area },
      {
        key: 'period',
        label: table.period,
        numeric: false,
        cell: (one) => {
          const read = period(one);
          return read ? words.period(read) : one.period;
        },
        by: (one) => period(one)?.end ?? null,
      },
      // Of different measures: their figures are in no common order.
      {
        key: 'from',
        label: profile.was,
        numeric: true,
        cell: (one) => value(one, 'from'),
        by: ({ on }) => on,
      },
      {
        key: 'to',
        label: profile.became,
        numeric: true,
        cell: (one) => value(one, 'to'),
        by: ({ on }) => on,
      },
      {
        key: 'reason',
        label: profile.reason,
        numeric: false,
        prose: true,
        cell: ({ reason }) => proseCell(reason, words),
        by: ({ reason }) => words.text(reason),
      },
      {
        key: 'on',
        label: profile.correctedOn,
        numeric: false,
        cell: ({ on }) => words.date(on),
        by: ({ on }) => on,
      },
      {
        key: 'who',
        label: profile.correctedBy,
        numeric: false,
        cell: ({ by }) => proseCell(by, words),
        by: ({ by }) => words.text(by),
      },
    ],
    sort,
    words,
  );
}
