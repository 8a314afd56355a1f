import type { Dataset, Fact, Observation, RollUpFact } from '@cairn/dataset';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { ragTileView } from '../rag-tile/rag-tile-view.js';
import { countsText, statusCounts } from '../shared/status-counts.js';
import { statusOfFact, statusOfRollUp, type StatusView } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import type { TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { GroupLine, PartLine } from './grid-lines.js';
import { commentaryOf, type GridCommentary } from './grid-rating.js';

/** What a chosen cell says of itself. */
export interface GridDetail {
  readonly heading: string;
  /** Value and period in words; null for a group. */
  readonly value: string | null;
  readonly status: StatusView | null;
  readonly why: string;
  /** Override, target, changes, note: one line each. */
  readonly lines: readonly string[];
  readonly trend: TrendSparklineView | null;
  /** Of an objective: what is said beside its figures. */
  readonly commentary: GridCommentary | null;
  /** Of a measure. */
  readonly definition: DefinitionView | null;
}

const BARE = { value: null, status: null, why: '', lines: [], trend: null, commentary: null } as const;

/** A measure says what its tile would. */
export function measureDetail(dataset: Dataset, fact: Fact, words: Words): GridDetail {
  const { indicator, area, period } = fact;
  const heading = words.messages.grid.inArea(words.text(indicator.name), words.text(area.name));
  const definition = definitionView(dataset, indicator, words);
  const tile = ragTileView(dataset, { indicator: indicator.id, area: area.id, period: period?.text }, words);
  if ('absent' in tile) {
    const status = statusOfFact(fact, words);
    const lines = [tile.absent.statement.what];
    return { ...BARE, heading, status, why: status.why, lines, definition };
  }
  const { value, period: said, status, target, changes, note, sparkline } = tile.view;
  const lines = [status.override, target, ...changes.map(({ text }) => text), note];
  return {
    heading,
    value: [value.text, said, ...value.marks.map(({ word }) => word)]
      .filter((part) => part !== '')
      .join(', '),
    status,
    why: status.why,
    lines: lines.filter((line) => line !== null),
    trend: sparkline.geometry.path === '' ? null : sparkline,
    commentary: null,
    definition,
  };
}

/** A category of a measure has a figure and no status. */
export function partDetail(
  dataset: Dataset,
  { indicator, name }: PartLine,
  { area }: GridColumn,
  observation: Observation | null,
  words: Words,
): GridDetail {
  const value = valueView(indicator, observation, words);
  const period = observation ? words.period(observation.period) : '';
  const marks = value.marks.map(({ word }) => word);
  return {
    ...BARE,
    heading: [words.text(indicator.name), name, words.text(area.name)].join(', '),
    value: [value.text, period, ...marks].filter((part) => part !== '').join(', '),
    why: words.messages.grid.partWhy,
    lines: observation?.note ? [words.text(observation.note)] : [],
    definition: definitionView(dataset, indicator, words),
  };
}

export function groupDetail(
  { kind, name, objective }: GroupLine,
  column: GridColumn,
  { rollUp }: RollUpFact,
  words: Words,
): GridDetail {
  const { area, label, period } = column;
  const status = kind === 'all' ? null : statusOfRollUp(rollUp, words);
  return {
    ...BARE,
    heading: [name, words.text(area.name), ...(period ? [label] : [])].join(', '),
    status,
    why: status?.why ?? '',
    lines: [countsText(statusCounts(rollUp.counts, words))],
    commentary: objective && commentaryOf(objective, [column], words),
    definition: null,
  };
}
