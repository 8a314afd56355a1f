import type { Dataset, Fact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { changeView, type ChangeView } from '../shared/change-view.js';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import type { ViewResult } from '../shared/outcome.js';
import { requestedFact, type FactQuery } from '../shared/request.js';
import { controlSignsOf, spcSignsView, type SignView } from '../shared/spc-signs-view.js';
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

  /** The measure's short name. */
  readonly heading: string;
  readonly areaName: string;
  /** The languages of what the document says where they are not the reader's own. */
  readonly languages: Readonly<Record<'heading' | 'area' | 'note', string | null>>;
  readonly value: ValueView;
  /** There is a figure, a text or a yes or no; otherwise the value says why there is none. */
  readonly isKnown: boolean;
  readonly status: StatusView;
  /** "set by hand", where a person has set the status. */
  readonly byHand: string | null;
  /** What a control chart says, where the measure is judged by one or carries one. */
  readonly signs: readonly SignView[];
  readonly period: string;
  /** "Target 10.0"; null without a target, and where the status says it already. */
  readonly target: string | null;
  /** Since the previous period and since the same period last year, where they differ and are known. */
  readonly changes: readonly ChangeView[];
  readonly sparkline: TrendSparklineView;
  /** Whether the small trend is drawn: a line between yes and no would say nothing. */
  readonly drawsTrend: boolean;
  /** "Published 30 October 2026"; null when the document does not say. */
  readonly vintage: string | null;
  readonly note: string | null;
  readonly definition: DefinitionView;
  /** The whole tile in one or two sentences. */
  readonly sentence: string;
}

/** @returns the tile, or why there is none */
export function ragTileView(dataset: Dataset, query: FactQuery, words: Words): ViewResult<RagTileView> {
  const asked = requestedFact(dataset, query, words, (request) => dataset.fact(request));
  return 'absent' in asked ? asked : { view: tileOf(dataset, asked.view, words) };
}

function tileOf(dataset: Dataset, fact: Fact, words: Words): RagTileView {
  const { indicator, area, period, observation } = fact;
  const { tile } = words.messages;
  const value = valueView(indicator, observation, words);
  const status = statusOfFact(fact, words, 'brief');
  const periodLabel = period ? words.period(period) : '';
  const [name, place] = [words.name(indicator), words.text(area.name)];
  const isKnown = observation !== null && observation.absence === null;
  const main = isKnown
    ? tile.sentence(name, place, value.text, periodLabel)
    : tile.nothing(name, place, value.text.toLowerCase(), periodLabel);
  const { published } = dataset.document;
  const sparkline = sparklineOf(dataset, fact, words);
  return {
    indicator: indicator.id,
    area: area.id,
    periodText: period?.text ?? '',
    heading: name,
    areaName: place,
    languages: {
      heading: words.languageOf(indicator.shortName ?? indicator.name),
      area: words.languageOf(area.name),
      note: observation?.note ? words.languageOf(observation.note) : null,
    },
    value,
    isKnown,
    status,
    byHand: status.override === null ? null : tile.byHand,
    signs: spcSignsView(controlSignsOf(dataset, fact), words),
    period: periodLabel,
    target: statesTarget(fact) ? null : targetText(fact, words),
    changes: changesOf(fact, words),
    sparkline,
    drawsTrend: sparkline.geometry.last !== null && indicator.valueType !== 'boolean',
    vintage: published === undefined ? null : tile.published(words.date(published)),
    note: observation?.note ? words.text(observation.note) : null,
    definition: definitionLater(dataset, indicator, words),
    sentence: [main, status.why, status.override].filter((part) => part !== null).join(' '),
  };
}

/** The definition, worked out when it is first read. */
function definitionLater(dataset: Dataset, indicator: Indicator, words: Words): DefinitionView {
  let known: DefinitionView | undefined;
  return {
    show: words.messages.definition.show,
    get entries() {
      return (known ??= definitionView(dataset, indicator, words)).entries;
    },
  };
}

/** Whether the reason of the status names the target. */
function statesTarget({ assessment }: Fact): boolean {
  return /^(target|band|range)\//.test(assessment.reason.code);
}

function changesOf({ sincePrevious, sinceLastYear, indicator }: Fact, words: Words): readonly ChangeView[] {
  // From no to yes is no difference of 1.
  if (indicator.valueType === 'boolean') return [];
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
