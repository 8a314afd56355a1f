import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import { absent, type ViewResult } from '../shared/outcome.js';
import { sparklineOf, type TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import type { Words } from '../words/words.js';
import { emptyCell, groupName, measureCell, rollUpCell, type GridCell } from './grid-cell.js';
import { commonest, gridColumns, type GridColumn, type GridColumns } from './grid-columns.js';
import { gridContent, type GridContent } from './grid-content.js';
import { groupDetail, measureDetail, type GridDetail } from './grid-detail.js';
import { GridFacts } from './grid-facts.js';
import { gridLines, type GridLine, type MeasureLine } from './grid-lines.js';
import type { GridSort, ScorecardGridQuery } from './grid-query.js';
import { gridHeading, gridSentence } from './grid-summary.js';
import { gridNotes, gridState } from './grid-state.js';

/** So many columns are asked which period is the usual one; a cell of another period says so, wherever it stands. */
const ASKED_FOR_USUAL = 12;

/** What a line is called. */
export interface GridLineHead {
  readonly name: string;
  /** The name's own language where it is not the one asked for. */
  readonly lang: string | null;
  /** "days, Sep 2026": what holds for the whole row unless a cell says otherwise. */
  readonly note: string;
}

/** What a cell is about, for those who listen. */
export interface GridChoice {
  readonly indicator?: string;
  readonly objective?: string;
  readonly perspective?: string;
  readonly area: string;
  readonly period?: string;
}

/**
 * Measures by areas or by periods. Lines and columns are known at once; heads, cells and trends are worked out when they are drawn
 * and then remembered, so that a large grid costs what is looked at.
 */
export class ScorecardGridView {
  readonly heading: string;
  readonly sentence: string;
  readonly columns: readonly GridColumn[];
  /** What the trends are of: "Trend, Aldermoor"; null without them. */
  readonly trendHead: string | null;
  readonly lines: readonly GridLine[];
  readonly sort: GridSort | null;
  /** "12 of 35 measures shown. Sorted by Aldermoor, worst first."; empty when the grid is as the document has it. */
  readonly state: string;
  /** What was asked for and is not there. */
  readonly notes: readonly string[];

  readonly #dataset: Dataset;
  readonly #content: GridContent;
  readonly #facts: GridFacts;
  readonly #words: Words;
  readonly #decimals: number;
  readonly #trendOf: GridColumn | undefined;
  readonly #cells = new Map<string, GridCell>();

  /** @internal Use {@link scorecardGridView}. */
  constructor(
    dataset: Dataset,
    query: ScorecardGridQuery,
    content: GridContent,
    grid: GridColumns,
    words: Words,
  ) {
    const { columns, frequency } = grid;
    this.#dataset = dataset;
    this.#content = content;
    this.#facts = new GridFacts(dataset, frequency, query.period);
    this.#words = words;
    this.#decimals = Math.max(0, ...content.indicators.map(({ unit }) => unit.decimals));
    this.#trendOf = query.trend === true ? trendColumn(grid, query.area) : undefined;
    this.columns = columns;
    this.sort = query.sort ?? null;
    this.heading = gridHeading(content, query, columns, words);
    this.sentence = gridSentence(content, grid, this.#facts, words);
    this.trendHead = this.#trendOf ? this.#trendName(this.#trendOf, frequency !== null) : null;
    this.lines = gridLines(
      content,
      columns,
      this.#facts,
      { sort: this.sort, exceptions: query.exceptions === true },
      words,
    );
    this.state = gridState(content, columns, this.lines, query, words);
    this.notes = gridNotes(content, grid, words);
  }

  head(line: GridLine): GridLineHead {
    const words = this.#words;
    if (line.kind !== 'measure') return { ...groupName(line, words), note: '' };
    const { indicator } = line;
    const usual = this.#usualPeriod(line);
    const note = [words.unit(indicator.unit), usual ? words.period(usual, 'short') : ''];
    return {
      name: words.name(indicator),
      lang: words.languageOf(indicator.shortName ?? indicator.name),
      note: note.filter((part) => part !== '').join(', '),
    };
  }

  cell(line: GridLine, column: GridColumn): GridCell {
    const key = `${line.key}\n${column.key}`;
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = this.#cellOf(line, column)));
    return cell;
  }

  /** The cells that have been drawn so far. */
  drawnCells(): Iterable<GridCell> {
    return this.#cells.values();
  }

  /** Everything a cell has to say; null where no figure falls due. */
  detail(line: GridLine, column: GridColumn): GridDetail | null {
    if (line.kind === 'measure') {
      const fact = this.#facts.fact(line.indicator, column);
      return fact && measureDetail(this.#dataset, fact, this.#words);
    }
    const rolled = this.#rollUp(line, column);
    return rolled && groupDetail(line, column, rolled, this.#words);
  }

  choice(line: GridLine, column: GridColumn): GridChoice {
    const area = column.area.id;
    const period = line.kind === 'measure' ? this.#facts.fact(line.indicator, column)?.period : column.period;
    const about = line.kind === 'measure' ? { indicator: line.indicator.id } : { [line.kind]: line.about.id };
    return { ...about, area, ...(period ? { period: period.text } : {}) };
  }

  /** The trend of a measure up to the last period shown; null where there is nothing to draw. */
  trend(line: GridLine): TrendSparklineView | null {
    if (line.kind !== 'measure' || !this.#trendOf) return null;
    const fact = this.#facts.fact(line.indicator, this.#trendOf);
    const view = fact && sparklineOf(this.#dataset, fact, this.#words);
    return view && view.geometry.path !== '' ? view : null;
  }

  #cellOf(line: GridLine, column: GridColumn): GridCell {
    if (line.kind === 'measure') {
      const fact = this.#facts.fact(line.indicator, column);
      if (!fact) return emptyCell(this.#words);
      return measureCell(fact, column.period ?? this.#usualPeriod(line), this.#decimals, this.#words);
    }
    const rolled = this.#rollUp(line, column);
    return rolled ? rollUpCell(rolled, this.#words) : emptyCell(this.#words);
  }

  #rollUp(line: Exclude<GridLine, MeasureLine>, column: GridColumn) {
    const { framework } = this.#content;
    if (!framework) return null;
    const objective = 'indicators' in line.about ? line.about : null;
    return this.#facts.rollUp(line.indicators, framework, objective, column);
  }

  /** The period that most areas' figures are of; with periods in the columns the columns say it. */
  #usualPeriod({ indicator }: MeasureLine): Period | null {
    const periods = this.columns
      .slice(0, ASKED_FOR_USUAL)
      .flatMap((column) => (column.period ? [] : (this.#facts.period(indicator, column) ?? [])));
    const text = commonest(periods.map((period) => period.text));
    return periods.find((period) => period.text === text) ?? null;
  }

  #trendName(column: GridColumn, periods: boolean): string {
    const { grid } = this.#words.messages;
    return periods ? grid.trend : grid.inArea(grid.trend, column.label);
  }
}

/** @returns the grid, or why there is none */
export function scorecardGridView(
  dataset: Dataset,
  query: ScorecardGridQuery,
  words: Words,
): ViewResult<ScorecardGridView> {
  const { states } = words.messages;
  const content = gridContent(dataset, query, words);
  if ('absent' in content) return content;
  const { indicators } = content.view;
  if (query.period !== undefined && indicators.every(({ id }) => !dataset.period(id, query.period ?? ''))) {
    return absent('unknown-period', states.unknown('period', query.period));
  }
  const grid = gridColumns(dataset, query, indicators, words);
  if ('absent' in grid) return grid;
  if (indicators.length === 0 || grid.view.columns.length === 0)
    return absent('no-figures', words.messages.grid.empty);
  return { view: new ScorecardGridView(dataset, query, content.view, grid.view, words) };
}

/** The last of the periods, the area asked for, or the first. */
function trendColumn({ columns, frequency }: GridColumns, area: string | undefined): GridColumn | undefined {
  if (frequency !== null) return columns.at(-1);
  return columns.find(({ key }) => key === area) ?? columns[0];
}
