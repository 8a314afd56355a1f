import type { Period } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import { statusOfFact } from '../shared/status-view.js';
import { tableLater, type TableView } from '../shared/table-view.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';
import { intervalText } from './comparison-row.js';
import { movementView, type Movement } from './movement.js';
import type { Entry } from './ranking.js';

export interface TableParts {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly movement: Movement | null;
  /** A funnel also shows what each figure is made of, and where it lies. */
  readonly funnel: ReadonlyMap<number, string> | null;
}

/** Every figure of the comparison, in the order of the areas. */
export function tableOf(
  entries: readonly Entry[],
  { indicator, period, movement, funnel }: TableParts,
  words: Words,
): TableView {
  const { table, comparison, benchmark } = words.messages;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const counted = (count: number | null | undefined) => ({
    text: typeof count === 'number' ? words.count(count) : '',
  });
  const head = {
    caption: comparison.heading(words.text(indicator.name), words.period(period)),
    columns: [
      column(table.area),
      column(table.rank, true),
      ...(movement ? [column(benchmark.movement.head(words.period(movement.since, 'short')))] : []),
      column(table.value, true),
      ...(funnel ? [column(benchmark.funnel.denominator, true), column(benchmark.spine.position)] : []),
      column(table.interval, true),
      column(table.status),
      column(table.why),
    ],
  };
  return tableLater(head, () =>
    entries.map((entry, at) => {
      const { area, fact, rank: place } = entry;
      const status = statusOfFact(fact, words, 'brief');
      return [
        { text: words.text(area.name) },
        { text: place ? words.count(place.rank) : '' },
        ...(movement ? [{ text: movementView(entry, movement, words)?.text ?? '' }] : []),
        { text: valueView(indicator, fact.observation, words).text },
        ...(funnel ? [counted(fact.observation?.denominator), { text: funnel.get(at) ?? '' }] : []),
        { text: intervalText(fact, words) },
        { text: status.word, status },
        { text: status.why },
      ];
    }),
  );
}
