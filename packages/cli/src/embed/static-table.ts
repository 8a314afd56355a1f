import { Dataset } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { ragTileView, Words, type CellView, type TableView } from '@cairn/views';
import { CommandError } from '../issues/command-error.js';
import type { Markup } from '../preview/escape.js';
import { block, tag } from './tag.js';

/**
 * What a widget says of one measure in one area, for readers without a script: the sentence and the table of its last figures.
 *
 * @param language of the page
 * @throws CommandError when the document has no such measure, area or figures
 */
export function staticTable(
  document: PerformanceDocument,
  query: { readonly indicator: string | undefined; readonly area: string | undefined },
  language: string,
): readonly Markup[] {
  const dataset = new Dataset(document);
  const words = new Words(language, document.language, (id) => dataset.directory.comparator(id)?.name);
  const result = ragTileView(dataset, query, words);
  if ('absent' in result)
    throw new CommandError(`${result.absent.statement.what} ${result.absent.statement.todo}`);
  const { sentence, sparkline } = result.view;
  return [tag('p', {}, sentence), tableOf(sparkline.table)];
}

function tableOf({ caption, columns, rows }: TableView): Markup {
  const heads = columns.map(({ label }) => tag('th', { scope: 'col' }, label));
  const lines = rows.map((row) => rowOf(row.map((cell, at) => cellOf(cell, at === 0))));
  return tag(
    'table',
    {},
    block(
      tag('caption', {}, caption),
      tag('thead', {}, block(rowOf(heads))),
      tag('tbody', {}, block(...lines)),
    ),
  );
}

const rowOf = (cells: readonly Markup[]) => tag('tr', {}, block(...cells));

function cellOf({ text, lang }: CellView, heads: boolean): Markup {
  const language = lang === undefined ? {} : { lang };
  return heads ? tag('th', { scope: 'row', ...language }, text) : tag('td', language, text);
}
