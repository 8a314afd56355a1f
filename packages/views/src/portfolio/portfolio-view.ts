import { OUTCOMES, type Outcome } from '@cairn/analysis';
import type { Dataset, PeriodChoice } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import { proseOf, type Prose } from '../shared/prose.js';
import { countsText, statusCounts } from '../shared/status-counts.js';
import type { Words } from '../words/words.js';
import { measureGroups } from './measure-groups.js';
import type { OptionGroup } from '../context/context-view.js';

/** What a reader has chosen to follow. */
export interface PortfolioQuery {
  /** Ids of the measures in the reader's order; ids that the document does not have are told of and left out. */
  readonly chosen: readonly string[];
  /** The first area of the document where absent. */
  readonly area: string | undefined;
  readonly period?: PeriodChoice | undefined;
}

/** A reader's own choice of measures, in the reader's own order. */
export interface PortfolioView {
  readonly heading: string;
  /** How many measures, where, and how they stand. */
  readonly sentence: string;
  readonly area: string;
  readonly areaName: string;
  readonly measures: readonly ChosenMeasure[];
  /** Chosen measures that the document does not have; null where it has all. */
  readonly unknown: string | null;
  /** Measures that are not chosen yet, to choose among. */
  readonly offered: readonly OptionGroup[];
  /** Choices that the document has ready. */
  readonly ready: readonly ReadyChoice[];
}

export interface ChosenMeasure {
  readonly indicator: string;
  readonly name: Prose;
  /** The period of its figure where the page is taken back in time; undefined for the latest. */
  readonly period: string | undefined;
}

export interface ReadyChoice {
  readonly id: string;
  readonly label: string;
  readonly indicators: readonly string[];
}

/** @returns the portfolio, or why there is none; an empty choice is a view as well */
export function portfolioView(
  dataset: Dataset,
  query: PortfolioQuery,
  words: Words,
): ViewResult<PortfolioView> {
  const { states, portfolio } = words.messages;
  const { directory, document } = dataset;
  const area = query.area === undefined ? document.areas[0] : directory.area(query.area);
  if (!area) return absent('unknown-area', states.unknown('area', query.area ?? ''));
  const ids = [...new Set(query.chosen)];
  const measures = ids.flatMap((id) => directory.indicator(id) ?? []);
  const unknown = ids.filter((id) => !directory.indicator(id));
  return {
    view: {
      heading: portfolio.heading,
      sentence: sentenceOf(dataset, measures, area, query.period, words),
      area: area.id,
      areaName: words.text(area.name),
      measures: measures.map((indicator) => ({
        indicator: indicator.id,
        name: proseOf(indicator.shortName ?? indicator.name, words),
        period:
          query.period === undefined
            ? undefined
            : dataset.periodFor(indicator.id, area.id, query.period)?.text,
      })),
      unknown: unknown.length === 0 ? null : portfolio.unknown(words.messages.list(unknown)),
      offered: measureGroups(dataset, new Set(ids), words),
      ready: document.views.map((view) => ({
        id: view.id,
        label: words.text(view.title),
        indicators: view.indicators ?? document.indicators.map(({ id }) => id),
      })),
    },
  };
}

/** "4 measures in Aldermoor: 1 off track, 3 on track." */
function sentenceOf(
  dataset: Dataset,
  measures: readonly Indicator[],
  area: Area,
  period: PeriodChoice | undefined,
  words: Words,
): string {
  const { grid, portfolio } = words.messages;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const facts = dataset.facts(
    measures.map(({ id }) => id),
    area.id,
    period,
  );
  for (const { override, assessment } of facts) counts[override?.status ?? assessment.outcome] += 1;
  return portfolio.sentence(
    words.plural(measures.length, grid.measures),
    words.text(area.name),
    countsText(statusCounts(counts, words)),
  );
}
