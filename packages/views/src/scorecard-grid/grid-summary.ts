import { OUTCOMES, type Outcome } from '@cairn/analysis';
import { countsText, statusCounts } from '../shared/status-counts.js';
import type { Words } from '../words/words.js';
import type { GridColumn, GridColumns } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import type { GridFacts } from './grid-facts.js';
import { outcomeOf } from './grid-lines.js';
import type { ScorecardGridQuery } from './grid-query.js';

/** Above so many cells their statuses are not counted for the sentence: they would all have to be worked out before the first is drawn. */
const MOST_CELLS = 1_000;

/** Up to so many areas each gets its own counts; of more, all are counted together. */
const EACH_OF = 3;

/** The framework's name, the one perspective's, or "Measures"; with periods in the columns whose they are. */
export function gridHeading(
  { framework, sections }: GridContent,
  { area, perspective, columns }: ScorecardGridQuery,
  grid: readonly GridColumn[],
  words: Words,
): string {
  const only = perspective === undefined ? undefined : sections[0]?.perspective;
  const named = only ?? framework;
  const what = named ? words.text(named.name) : words.messages.grid.heading;
  const place = columns === 'periods' ? grid[0]?.area : undefined;
  return place && area !== undefined ? words.messages.grid.inArea(what, words.text(place.name)) : what;
}

/** What the grid shows, and how it stands. */
export function gridSentence(
  content: GridContent,
  { columns, frequency }: GridColumns,
  facts: GridFacts,
  words: Words,
): string {
  const { grid } = words.messages;
  const measures = words.plural(content.indicators.length, grid.measures);
  const across = words.plural(columns.length, frequency === null ? grid.areas : grid.periods);
  return [grid.scope(measures, across), ...balances(content, columns, frequency !== null, facts, words)].join(
    ' ',
  );
}

/** How many measures have each status: by area, over all areas where there are many, in the last of several periods. */
function balances(
  { indicators }: GridContent,
  columns: readonly GridColumn[],
  periods: boolean,
  facts: GridFacts,
  words: Words,
): readonly string[] {
  const counted = periods ? columns.slice(-1) : columns;
  if (indicators.length * counted.length > MOST_CELLS) return [];
  const { grid } = words.messages;
  const say = (some: readonly GridColumn[]) => {
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
    for (const column of some) {
      for (const indicator of indicators) {
        const outcome = outcomeOf(facts.fact(indicator, column));
        if (outcome) counts[outcome] += 1;
      }
    }
    return countsText(statusCounts(counts, words));
  };
  if (counted.length > EACH_OF) return [grid.balanceOfAll(say(counted))];
  return counted.map((column) => grid.balance(column.label, say([column])));
}
