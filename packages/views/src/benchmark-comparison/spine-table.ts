import type { Area } from '@cairn/schema';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import type { SpineRow } from './spine-view.js';

/** Every figure of a spine chart, one row for each measure and area. */
export function spineTable(rows: readonly SpineRow[], own: readonly Area[], words: Words): TableView {
  const { table, benchmark } = words.messages;
  const { spine } = benchmark;
  const several = own.length > 1;
  const names = new Map(own.map((area) => [area.id, words.text(area.name)]));
  const column = (label: string, numeric = false) => ({ label, numeric });
  return {
    caption: spine.heading(words.messages.list([...names.values()])),
    columns: [
      column(table.indicator),
      ...(several ? [column(table.area)] : []),
      column(table.period),
      column(spine.count, true),
      column(table.value, true),
      column(spine.comparator, true),
      column(spine.worst, true),
      column(spine.best, true),
      column(spine.position),
      column(table.status),
      column(table.change),
      column(table.why),
    ],
    rows: rows.flatMap((row) =>
      row.lines.map((line) => [
        { text: row.name.text },
        ...(several ? [{ text: names.get(line.area) ?? '' }] : []),
        { text: row.note },
        { text: line.count },
        { text: line.value.text },
        { text: row.comparator },
        { text: row.worst },
        { text: row.best },
        { text: line.position === '' ? row.reason : line.position },
        { text: line.status.word, status: line.status },
        { text: line.change?.text ?? '' },
        { text: line.status.override ?? line.status.why },
      ]),
    ),
  };
}
