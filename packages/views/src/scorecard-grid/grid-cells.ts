import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import {
  countsCell,
  emptyCell,
  figureCell,
  measureCell,
  outsideCell,
  rollUpCell,
  statusCell,
  type GridCell,
} from './grid-cell.js';
import { commonest, type GridColumn } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import { groupDetail, measureDetail, partDetail, type GridDetail } from './grid-detail.js';
import { GridSigns, type GridKey } from './grid-key.js';
import type { GridFacts } from './grid-facts.js';
import type { GridLine, GroupLine, MeasureLine, PartLine } from './grid-lines.js';
import { ratingIn } from './grid-rating.js';
import {
  NOTHING_SAID,
  saidChange,
  saidFigure,
  saidOwner,
  saidTarget,
  saidText,
  type GridSaid,
} from './grid-said.js';
import type { GridStandings } from './grid-standing.js';

/** So many columns are asked which period is the usual one; a cell of another period says so, wherever it stands. */
const ASKED_FOR_USUAL = 12;

/** Works out what stands in a cell when it is asked for, and remembers it. */
export class GridCells {
  readonly #dataset: Dataset;
  readonly #content: GridContent;
  readonly #columns: readonly GridColumn[];
  readonly #facts: GridFacts;
  readonly #standings: GridStandings;
  readonly #words: Words;
  readonly #decimals: number;
  readonly #known = new Map<GridLine, Map<GridColumn, GridCell>>();
  readonly #usual = new Map<Indicator, Period | null>();
  readonly #signs = new GridSigns();

  constructor(
    dataset: Dataset,
    content: GridContent,
    columns: readonly GridColumn[],
    facts: GridFacts,
    standings: GridStandings,
    words: Words,
  ) {
    this.#dataset = dataset;
    this.#content = content;
    this.#columns = columns;
    this.#facts = facts;
    this.#standings = standings;
    this.#words = words;
    this.#decimals = Math.max(0, ...content.indicators.map(({ unit }) => unit.decimals));
  }

  cell(line: GridLine, column: GridColumn): GridCell {
    let ofLine = this.#known.get(line);
    if (!ofLine) this.#known.set(line, (ofLine = new Map<GridColumn, GridCell>()));
    let cell = ofLine.get(column);
    if (!cell) {
      ofLine.set(column, (cell = this.#cellOf(line, column)));
      this.#signs.add(cell);
    }
    return cell;
  }

  /** What the cells that have been asked for so far use. */
  get key(): GridKey {
    return this.#signs.key;
  }

  /** What a cell says in a column that has no status; nothing of a group. */
  said(line: GridLine, column: GridColumn): GridSaid {
    if (line.kind !== 'measure' && line.kind !== 'part') return NOTHING_SAID;
    const words = this.#words;
    const own = this.columnOf(line, column);
    if (!own) return NOTHING_SAID;
    if (column.aspect === 'value') return saidFigure(this.cell(line, column));
    if (column.aspect === 'owner')
      return line.kind === 'measure' ? saidOwner(line.indicator, words) : NOTHING_SAID;
    // Nobody sets targets for the categories of a measure, or ranks them.
    const fact = line.kind === 'part' && line.breakdown ? null : this.#facts.fact(line.indicator, own);
    if (!fact) return NOTHING_SAID;
    switch (column.aspect) {
      case 'target':
        return saidTarget(fact, words);
      case 'change':
        return saidChange(fact, words);
      case 'benchmark':
        return saidText(this.#standings.text(line.indicator, own, words));
      default:
        return NOTHING_SAID;
    }
  }

  /** Everything a cell has to say; null where no figure falls due. */
  detail(line: GridLine, column: GridColumn): GridDetail | null {
    const words = this.#words;
    if (line.kind !== 'measure' && line.kind !== 'part') {
      const rolled = this.#rollUp(line, column);
      return rolled && groupDetail(line, column, rolled, words);
    }
    const own = this.columnOf(line, column);
    if (!own) return null;
    if (line.kind === 'part' && line.breakdown) {
      const observation = this.#facts.observation(line.indicator, own, line.breakdown);
      return partDetail(this.#dataset, line, own, observation, words);
    }
    const fact = this.#facts.fact(line.indicator, own);
    return fact && measureDetail(this.#dataset, fact, words);
  }

  /** The column with the place of a part in it; null where the place is outside the column's area. */
  columnOf(line: MeasureLine | PartLine, column: GridColumn): GridColumn | null {
    const place = line.kind === 'part' ? line.place : null;
    if (!place) return column;
    const inside =
      column.period !== null ||
      column.aspect !== null ||
      this.#dataset.directory.ancestors(place).includes(column.area);
    return inside ? { ...column, area: place } : null;
  }

  /** The period that most areas' figures are of; with periods in the columns the columns say it. */
  usualPeriod({ indicator }: MeasureLine | PartLine): Period | null {
    let usual = this.#usual.get(indicator);
    if (usual === undefined) this.#usual.set(indicator, (usual = this.#usualPeriodOf(indicator)));
    return usual;
  }

  #usualPeriodOf(indicator: Indicator): Period | null {
    const periods = this.#columns
      .slice(0, ASKED_FOR_USUAL)
      .flatMap((column) => (column.period ? [] : (this.#facts.period(indicator, column) ?? [])));
    const text = commonest(periods.map((period) => period.text));
    return periods.find((period) => period.text === text) ?? null;
  }

  #cellOf(line: GridLine, column: GridColumn): GridCell {
    const words = this.#words;
    if (line.kind !== 'measure' && line.kind !== 'part') return this.#groupCell(line, column);
    const own = this.columnOf(line, column);
    if (!own) return outsideCell(words);
    const { indicator } = line;
    const usual = column.period ?? this.usualPeriod(line);
    if (line.kind === 'part' && line.breakdown) {
      const observation = this.#facts.observation(indicator, own, line.breakdown);
      const cell = figureCell(indicator, observation, usual, this.#decimals, words);
      return { ...cell, why: words.messages.grid.partWhy };
    }
    const fact = this.#facts.fact(indicator, own);
    if (!fact) return emptyCell(words);
    switch (column.aspect) {
      case null:
        return measureCell(fact, usual, this.#decimals, words);
      case 'value':
        return figureCell(indicator, fact.observation, usual, this.#decimals, words);
      default:
        return statusCell(fact, words);
    }
  }

  #groupCell(line: GroupLine, column: GridColumn): GridCell {
    const rolled = this.#rollUp(line, column);
    if (!rolled) return emptyCell(this.#words);
    if (line.kind === 'all') return countsCell(rolled, this.#words);
    return rollUpCell(rolled, ratingIn(line.objective, column, this.#columns, this.#words), this.#words);
  }

  #rollUp(line: GroupLine, column: GridColumn) {
    const objective = line.kind === 'objective' ? line.objective : null;
    return this.#facts.rollUp(line.indicators, this.#content.framework ?? {}, objective, column);
  }
}
