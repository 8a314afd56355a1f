import type { Dataset, Fact, RollUpFact } from '@cairn/dataset';
import { ragTileView } from '../rag-tile/rag-tile-view.js';
import { countsText, statusCounts } from '../shared/status-counts.js';
import { statusOfFact, statusOfRollUp, type StatusView } from '../shared/status-view.js';
import type { TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { GroupLine } from './grid-lines.js';

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
}

/** A measure says what its tile would. */
export function measureDetail(dataset: Dataset, fact: Fact, words: Words): GridDetail {
  const { indicator, area, period } = fact;
  const heading = words.messages.grid.inArea(words.text(indicator.name), words.text(area.name));
  const tile = ragTileView(dataset, { indicator: indicator.id, area: area.id, period: period?.text }, words);
  if ('absent' in tile) {
    const status = statusOfFact(fact, words);
    return {
      heading,
      value: null,
      status,
      why: status.why,
      lines: [tile.absent.statement.what],
      trend: null,
    };
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
  };
}

export function groupDetail(
  { about }: GroupLine,
  { area, label, period }: GridColumn,
  { rollUp }: RollUpFact,
  words: Words,
): GridDetail {
  const status = statusOfRollUp(rollUp, words);
  const commentary = 'commentary' in about && about.commentary ? [words.text(about.commentary)] : [];
  return {
    heading: [words.text(about.name), words.text(area.name), ...(period ? [label] : [])].join(', '),
    value: null,
    status,
    why: status.why,
    lines: [countsText(statusCounts(rollUp.counts, words)), ...commentary],
    trend: null,
  };
}
