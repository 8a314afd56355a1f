import { selfAssessmentOf, type Dataset, type PeriodChoice } from '@cairn/dataset';
import type { Area, Indicator, Objective, SelfAssessment } from '@cairn/schema';
import { ragTileView } from '../rag-tile/rag-tile-view.js';
import { proseCell, proseOf, type Prose } from '../shared/prose.js';
import { signOf, type StatusView } from '../shared/status-view.js';
import type { CellView, RowView, TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { measuresOf } from './report-measures.js';

/** What areas say of themselves about one objective, with facts beside it that help to understand it. */
export interface SelfAssessmentsTable {
  readonly objective: string;
  readonly name: Prose;
  readonly table: TableView;
}

interface ObjectiveFilter {
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
  readonly objective?: string | undefined;
  /** Measures to show beside. */
  readonly indicators?: readonly string[] | undefined;
}

interface Where {
  readonly areas: readonly Area[];
  readonly period: PeriodChoice | undefined;
}

/** A table an objective; none of an objective that nobody has rated. */
export function selfAssessmentTables(
  dataset: Dataset,
  filter: ObjectiveFilter,
  { areas, period }: Where,
  words: Words,
): readonly SelfAssessmentsTable[] {
  const framework = dataset.directory.framework(filter.framework);
  const facts = filter.indicators ? measuresOf(dataset, { indicators: filter.indicators }) : [];
  const asked = (framework?.objectives ?? []).filter(
    ({ id, perspective }) =>
      (filter.perspective ?? perspective) === perspective && (filter.objective ?? id) === id,
  );
  return asked
    .filter((objective) => areas.some(({ id }) => selfAssessmentOf(objective, id)))
    .map((objective) => ({
      objective: objective.id,
      name: proseOf(objective.name, words),
      table: tableOf(objective, facts, areas, period, { dataset, words }),
    }));
}

interface Source {
  readonly dataset: Dataset;
  readonly words: Words;
}

function tableOf(
  objective: Objective,
  facts: readonly Indicator[],
  areas: readonly Area[],
  period: PeriodChoice | undefined,
  { dataset, words }: Source,
): TableView {
  const { table, grid, report } = words.messages;
  const heads = [
    table.area,
    grid.selfAssessment,
    ...facts.map(({ name, shortName }) => words.text(shortName ?? name)),
    report.ownWords,
    report.given,
  ];
  return {
    caption: words.text(objective.name),
    columns: heads.map((label) => ({ label, numeric: false })),
    rows: areas.map((area): RowView => {
      const rating = selfAssessmentOf(objective, area.id);
      const beside = facts.map((fact) => factCell(dataset, fact.id, area.id, period, words));
      return [
        proseCell(area.shortName ?? area.name, words),
        rating ? ratedCell(rating, words) : { text: report.unrated },
        ...beside,
        rating?.text === undefined ? { text: '' } : proseCell(rating.text, words),
        rating ? { text: report.givenBy(words.text(rating.by), words.date(rating.on)) } : { text: '' },
      ];
    }),
  };
}

function ratedCell({ rating, by, on }: SelfAssessment, words: Words): CellView {
  const { selfRated, grid } = words.messages;
  const word = selfRated[rating];
  const status: StatusView = {
    outcome: rating,
    ...signOf(rating),
    word,
    why: grid.rated(word, words.text(by), words.date(on)),
    override: null,
  };
  return { text: word, status };
}

function factCell(
  dataset: Dataset,
  indicator: string,
  area: string,
  period: PeriodChoice | undefined,
  words: Words,
): CellView {
  const found = dataset.periodFor(indicator, area, period);
  const seen = found && ragTileView(dataset, { indicator, area, period: found.text }, words);
  return { text: seen && 'view' in seen ? seen.view.value.text : words.messages.noValue };
}
