import type { Dataset, Fact } from '@cairn/dataset';
import { changeView, type ChangeView } from '../shared/change-view.js';
import type { ViewResult } from '../shared/outcome.js';
import { requestedFact, type FactQuery } from '../shared/request.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView, type ValueView } from '../shared/value-view.js';
import { sparklineOf, type TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import type { Words } from '../words/words.js';

/** One measure in one area at a glance. */
export interface RagTileView {
  /** What a click on the tile is about. */
  readonly indicator: string;
  readonly area: string;
  readonly periodText: string;

  readonly heading: string;
  readonly areaName: string;
  readonly value: ValueView;
  readonly status: StatusView;
  readonly period: string;
  /** "Target 10.0"; null without a target, and where the status says it already. */
  readonly target: string | null;
  /** Since the previous period and since the same period last year, where they differ and are known. */
  readonly changes: readonly ChangeView[];
  readonly sparkline: TrendSparklineView;
  /** "Published 30 October 2026"; null when the document does not say. */
  readonly vintage: string | null;
  readonly note: string | null;
  /** The whole tile in one or two sentences. */
  readonly sentence: string;
}

/** @returns the tile, or why there is none */
export function ragTileView(dataset: Dataset, query: FactQuery, words: Words): ViewResult<RagTileView> {
  const asked = requestedFact(dataset, query, words);
  return 'absent' in asked ? asked : { view: tileOf(dataset, asked.view, words) };
}

function tileOf(dataset: Dataset, fact: Fact, words: Words): RagTileView {
  const { indicator, area, period, observation } = fact;
  const { tile } = words.messages;
  const value = valueView(indicator, observation, words);
  const status = statusOfFact(fact, words, 'brief');
  const periodLabel = period ? words.period(period) : '';
  const [name, place] = [words.name(indicator), words.text(area.name)];
  const main =
    observation && observation.absence === null
      ? tile.sentence(name, place, value.text, periodLabel)
      : tile.nothing(name, place, value.text.toLowerCase(), periodLabel);
  const { published } = dataset.document;
  return {
    indicator: indicator.id,
    area: area.id,
    periodText: period?.text ?? '',
    heading: name,
    areaName: place,
    value,
    status,
    period: periodLabel,
    target: statesTarget(fact) ? null : targetText(fact, words),
    changes: changesOf(fact, words),
    sparkline: sparklineOf(dataset, fact, words),
    vintage: published === undefined ? null : tile.published(words.date(published)),
    note: observation?.note ? words.text(observation.note) : null,
    sentence: [main, status.why, status.override].filter((part) => part !== null).join(' '),
  };
}

/** Whether the reason of the status names the target. */
function statesTarget({ assessment }: Fact): boolean {
  return /^(target|band|range)\//.test(assessment.reason.code);
}

function changesOf({ sincePrevious, sinceLastYear, indicator }: Fact, words: Words): readonly ChangeView[] {
  const sameReference = sincePrevious?.from === sinceLastYear?.from;
  return (sameReference ? [sincePrevious] : [sincePrevious, sinceLastYear]).flatMap(
    (change) => changeView(change, indicator, words) ?? [],
  );
}

function targetText({ target, indicator }: Fact, words: Words): string | null {
  if (!target) return null;
  const { tile, targets } = words.messages;
  const write = (value: number) => words.briefValue(value, indicator.unit);
  if (target.value !== null) return tile.target(targets[target.kind], write(target.value));
  if (target.lower === null || target.upper === null) return null;
  return tile.target(targets[target.kind], tile.range(write(target.lower), write(target.upper)));
}
