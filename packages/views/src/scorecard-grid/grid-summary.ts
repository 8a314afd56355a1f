import { OUTCOMES, type Outcome } from '@cairn/analysis';
import { countsText, statusCounts } from '../shared/status-counts.js';
import type { Words } from '../words/words.js';
import type { GridColumn, GridColumns } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import { outcomeOf, type GridFacts } from './grid-facts.js';
import type { ScorecardGridQuery } from './grid-query.js';

/** Above so many cells their statuses are not counted for the sentence: they would all have to be worked out before the first is drawn. */
const MOST_CELLS = 1_000;

/** Up to so many areas each gets its own counts; of more, all are counted together. */
const EACH_OF = 3;

/** The framework's name, the one perspective's, or "Measures"; where all is of one area, whose. */
export function gridHeading(
  { framework }: GridContent,
  { perspective }: ScorecardGridQuery,
  { form, columns }: GridColumns,
  words: Words,
): string {
  const only = framework?.perspectives.find(({ id }) => id === perspective);
  const named = only ?? framework;
  const what = named ? words.text(named.name) : words.messages.grid.heading;
  const place = form === 'areas' ? undefined : columns[0]?.area;
  return place ? words.messages.grid.inArea(what, words.text(place.name)) : what;
}

/** What the grid shows, and how it stands. */
export function gridSentence(
  content: GridContent,
  columns: GridColumns,
  facts: GridFacts,
  words: Words,
): string {
  const { grid } = words.messages;
  const measures = words.plural(content.indicators.length, grid.measures);
  const count = columns.columns.length;
  const scope =
    columns.form === 'measures'
      ? `${measures}.`
      : grid.scope(measures, words.plural(count, columns.form === 'areas' ? grid.areas : grid.periods));
  return [scope, ...balances(content, columns, facts, words)].join(' ');
}

/** How many measures have each status: by area, over all areas where there are many, in the last of several periods. */
function balances(
  { indicators }: GridContent,
  { form, judged }: GridColumns,
  facts: GridFacts,
  words: Words,
): readonly string[] {
  const counted = form === 'periods' ? judged.slice(-1) : judged;
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
  return counted.map((column) => {
    const label = form === 'measures' ? words.text(column.area.shortName ?? column.area.name) : column.label;
    return grid.balance(label, say([column]));
  });
}
