import type { Breakdown, Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import { sparklineOf, type TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import type { Words } from '../words/words.js';
import type { GridCell } from './grid-cell.js';
import { GridCells } from './grid-cells.js';
import { gridColumns, type GridColumn, type GridColumns } from './grid-columns.js';
import { gridContent, type GridContent } from './grid-content.js';
import type { GridDetail } from './grid-detail.js';
import { GridFacts } from './grid-facts.js';
import { GridFilters, type GridFilter } from './grid-filters.js';
import type { GridKey } from './grid-key.js';
import { gridLines, type GridLine, type MeasureLine, type PartLine } from './grid-lines.js';
import { GridParts } from './grid-parts.js';
import type { GridForm, GridSort, ScorecardGridQuery } from './grid-query.js';
import { commentaryOf, type GridCommentary } from './grid-rating.js';
import type { GridSaid } from './grid-said.js';
import { sorter } from './grid-sort.js';
import { GridStandings } from './grid-standing.js';
import { gridNotes, gridState } from './grid-state.js';
import { gridHeading, gridSentence } from './grid-summary.js';

/** What a line is called. */
export interface GridLineHead {
  readonly name: string;
  /** The name's own language where it is not the one asked for. */
  readonly lang: string | null;
  /** "days, Sep 2026": what holds for the whole row unless a cell says otherwise. */
  readonly note: string;
  /** The unit of its figures; empty of a group. */
  readonly unit: string;
  /** The period of its figures unless a cell says otherwise; empty of a group, and where the columns say it. */
  readonly period: string;
  /** The names of what it is part of, for those who do not see where it stands; empty for a measure or a group. */
  readonly within: string;
  /** Whether what lies beneath is shown; null where there is nothing. */
  readonly open: boolean | null;
}

/** What a cell is about, for those who listen. */
export interface GridChoice {
  readonly indicator?: string;
  readonly objective?: string;
  readonly perspective?: string;
  readonly area: string;
  readonly period?: string;
  readonly dimensions?: Breakdown;
}

/**
 * Measures by areas, by periods, or by what there is to say of them. Lines and columns are known at once; heads, cells and trends
 * are worked out when they are drawn and then remembered, so that a large grid costs what is looked at.
 */
export class ScorecardGridView {
  readonly form: GridForm;
  readonly heading: string;
  readonly sentence: string;
  readonly columns: readonly GridColumn[];
  /** What the trends beside areas or periods are of: "Trend, Aldermoor"; null without them. */
  readonly trendHead: string | null;
  readonly lines: readonly GridLine[];
  readonly sort: GridSort | null;
  /** What a reader can choose among the measures by. */
  readonly filters: readonly GridFilter[];
  /** "12 of 35 measures shown. Sorted by Aldermoor, worst first."; empty when the grid is as the document has it. */
  readonly state: string;
  /** What was asked for and is not there. */
  readonly notes: readonly string[];

  readonly #dataset: Dataset;
  readonly #facts: GridFacts;
  readonly #parts: GridParts;
  readonly #cells: GridCells;
  readonly #words: Words;
  readonly #trendOf: GridColumn | undefined;
  readonly #isOpen: (line: GridLine) => boolean;

  /** @internal Use {@link scorecardGridView}. */
  constructor(
    dataset: Dataset,
    query: ScorecardGridQuery,
    content: GridContent,
    grid: GridColumns,
    words: Words,
  ) {
    const { form, columns, frequency, judged } = grid;
    const facts = new GridFacts(dataset, frequency, query.period);
    const standings = new GridStandings(dataset, facts, query.group);
    const filters = new GridFilters(content.indicators, judged, facts, query, words);
    this.#dataset = dataset;
    this.#facts = facts;
    this.#parts = new GridParts(dataset, columns, words);
    this.#cells = new GridCells(dataset, content, columns, facts, standings, words);
    this.#words = words;
    this.#trendOf = trendColumn(grid, query);
    this.#isOpen = opener(query);
    this.form = form;
    this.columns = columns;
    this.sort = query.sort ?? null;
    this.heading = gridHeading(content, query, grid, words);
    this.sentence = gridSentence(content, grid, facts, words);
    this.trendHead = this.#trendOf && form !== 'measures' ? trendName(form, this.#trendOf, words) : null;
    this.filters = filters.choices;
    this.lines = gridLines(
      content,
      this.#parts,
      {
        shown: remembered((indicator) => filters.passes(indicator, words)),
        sorted: sorter(this.sort, columns, facts, standings, words),
        isOpen: this.#isOpen,
      },
      words,
    );
    this.state = gridState(content, columns, filters, query, words);
    this.notes = gridNotes(content, grid, words);
  }

  head(line: GridLine): GridLineHead {
    if (line.kind === 'measure') return this.#measureHead(line);
    const { name, lang } = line;
    if (line.kind !== 'part') {
      const open = line.kind === 'all' ? null : this.#isOpen(line);
      return { name, lang, note: '', unit: '', period: '', within: '', open };
    }
    const whole = this.head(line.whole);
    const { unit, period } = whole;
    const within = [whole.within, whole.name].filter((part) => part !== '').join(', ');
    return { name, lang, note: line.note, unit, period, within, open: this.#openness(line) };
  }

  cell(line: GridLine, column: GridColumn): GridCell {
    return this.#cells.cell(line, column);
  }

  /** What a cell says in a column that has no status. */
  said(line: GridLine, column: GridColumn): GridSaid {
    return this.#cells.said(line, column);
  }

  /** Explains the signs and letters of the cells that have been drawn so far. */
  get key(): GridKey {
    return this.#cells.key;
  }

  /** Everything a cell has to say; null where no figure falls due. */
  detail(line: GridLine, column: GridColumn): GridDetail | null {
    return this.#cells.detail(line, column);
  }

  choice(line: GridLine, column: GridColumn): GridChoice {
    if (line.kind === 'measure' || line.kind === 'part') {
      const own = this.#cells.columnOf(line, column) ?? column;
      const breakdown = line.kind === 'part' ? line.breakdown : null;
      const period = this.#facts.period(line.indicator, own, breakdown ?? undefined);
      const asked = period ?? (breakdown ? null : this.#facts.fact(line.indicator, own)?.period);
      return {
        indicator: line.indicator.id,
        area: own.area.id,
        ...(asked ? { period: asked.text } : {}),
        ...(breakdown ? { dimensions: breakdown } : {}),
      };
    }
    const { area, period } = column;
    const known = line.kind === 'objective' || line.kind === 'perspective';
    const about = known ? { [line.kind]: line.id } : {};
    return { ...about, area: area.id, ...(period ? { period: period.text } : {}) };
  }

  /** The trend of a measure up to the last period shown; null where there is nothing to draw. */
  trend(line: GridLine): TrendSparklineView | null {
    if (!this.#trendOf || (line.kind !== 'measure' && (line.kind !== 'part' || line.breakdown))) return null;
    const column = this.#cells.columnOf(line, this.#trendOf);
    const fact = column && this.#facts.fact(line.indicator, column);
    const view = fact && sparklineOf(this.#dataset, fact, this.#words);
    return view && view.geometry.path !== '' ? view : null;
  }

  /** What is said beside a group: its commentary and how it is rated; null where nothing is. */
  commentary(line: GridLine): GridCommentary | null {
    if (line.kind === 'measure' || line.kind === 'part' || !line.objective) return null;
    return commentaryOf(line.objective, this.columns, this.#words);
  }

  #measureHead(line: MeasureLine): GridLineHead {
    const words = this.#words;
    const { indicator } = line;
    const usual = this.#cells.usualPeriod(line);
    const unit = words.unit(indicator.unit);
    const period = usual ? words.period(usual, 'short') : '';
    return {
      name: words.name(indicator),
      lang: words.languageOf(indicator.shortName ?? indicator.name),
      note: [unit, period].filter((part) => part !== '').join(', '),
      unit,
      period,
      within: '',
      open: this.#openness(line),
    };
  }

  #openness(line: MeasureLine | PartLine): boolean | null {
    return this.#parts.has(line) ? this.#isOpen(line) : null;
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

/** Groups are open unless the page closes them, all else is closed; a reader turns each about. */
function opener({ collapsed, toggled }: ScorecardGridQuery): (line: GridLine) => boolean {
  const groups = collapsed !== true;
  return ({ kind, key }) => {
    const atFirst = kind === 'measure' || kind === 'part' ? false : groups;
    return (toggled?.has(key) ?? false) !== atFirst;
  };
}

/** The last of the periods, the area asked for, or the first; with measures in the columns there is but one area. */
function trendColumn(
  { form, columns }: GridColumns,
  { trend, area }: ScorecardGridQuery,
): GridColumn | undefined {
  if (form === 'measures') return columns[0];
  if (trend !== true) return undefined;
  if (form === 'periods') return columns.at(-1);
  return columns.find(({ key }) => key === area) ?? columns[0];
}

function trendName(form: GridForm, column: GridColumn, words: Words): string {
  const { grid } = words.messages;
  return form === 'periods' ? grid.trend : grid.inArea(grid.trend, column.label);
}

function remembered(answer: (indicator: Indicator) => boolean): (indicator: Indicator) => boolean {
  const known = new Map<Indicator, boolean>();
  return (indicator) => {
    let found = known.get(indicator);
    if (found === undefined) known.set(indicator, (found = answer(indicator)));
    return found;
  };
}
