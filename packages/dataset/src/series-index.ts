import type { Frequency, PerformanceDocument, Series } from '@cairn/schema';
import type { SeriesQuery } from './parts/coverage.js';
import { Shelf, type LoadedPart } from './parts/shelf.js';
import type { PeriodReader } from './period-reader.js';
import type { Breakdown } from './series-key.js';
import { TimeAxis } from './time-axis.js';
import { Timeline } from './timeline.js';

/** The reporting year of a document that states none (SDMX REPORTING_YEAR_START_DAY). */
const SDMX_YEAR_START = '--01-01';

/** Finds a series by what it is about, and its timeline, made when first asked for. */
export class SeriesIndex {
  readonly shelf: Shelf;
  readonly #lines: Lines;

  private constructor(shelf: Shelf, lines: Lines) {
    this.shelf = shelf;
    this.#lines = lines;
  }

  static of(document: PerformanceDocument, reader: PeriodReader): SeriesIndex {
    return new SeriesIndex(Shelf.of(document.series, document.parts), linesOf(document, reader));
  }

  /** The same with further parts of the document. */
  with(come: readonly LoadedPart[]): SeriesIndex {
    return new SeriesIndex(this.shelf.with(come), this.#lines);
  }

  /** First day of the reporting year that an indicator's periods are written in; that of the document where none is named. */
  yearStart(indicator?: string): string {
    return (
      (indicator === undefined ? undefined : this.#lines.yearStarts.get(indicator)) ??
      this.#lines.ownYearStart
    );
  }

  timeline(indicator: string, area: string, breakdown?: Breakdown): Timeline | undefined {
    const series = this.#find(indicator, area, breakdown);
    if (!series) return undefined;
    const { timelines } = this.#lines;
    let timeline = timelines.get(series);
    if (!timeline) timelines.set(series, (timeline = new Timeline(series, this.#axisOf(series))));
    return timeline;
  }

  /** The series that break one indicator of one area down by dimension. */
  breakdowns(indicator: string, area: string): readonly Series[] {
    const tables = this.shelf.tablesFor({ indicator, area });
    if (tables.length === 1) return tables[0]?.breakdowns(indicator, area) ?? [];
    return this.#firstOfEach(tables.flatMap((table) => table.breakdowns(indicator, area)));
  }

  /** The series that are looked for, in the document's order. */
  all({ indicator, area }: SeriesQuery): readonly Series[] {
    const tables = this.shelf.tablesFor({ indicator, area });
    const found = tables.flatMap(({ series }) =>
      series.filter(
        (one) =>
          (indicator === undefined || one.indicator === indicator) &&
          (area === undefined || one.area === area),
      ),
    );
    return tables.length === 1 ? found : this.#firstOfEach(found);
  }

  #find(indicator: string, area: string, breakdown?: Breakdown): Series | undefined {
    for (const table of this.shelf.tablesFor({ indicator, area })) {
      const series = table.find(indicator, area, breakdown);
      if (series) return series;
    }
    return undefined;
  }

  /** A series that a part repeats counts once. */
  #firstOfEach(list: readonly Series[]): readonly Series[] {
    return list.filter((one) => this.#find(one.indicator, one.area, one.dimensions) === one);
  }

  /** Series of one frequency that follow each other mostly name the same periods: the last axis of each is tried first. */
  #axisOf({ indicator, periods }: Series): TimeAxis {
    const { axes, frequencies, reader } = this.#lines;
    const frequency = frequencies.get(indicator) ?? 'irregular';
    const yearStart = this.yearStart(indicator);
    const kind = `${frequency} ${yearStart}`;
    const last = axes.get(kind);
    if (last?.isOf(periods)) return last;
    const axis = new TimeAxis(periods, frequency, (text) => reader.read(text, yearStart));
    axes.set(kind, axis);
    return axis;
  }
}

/** What the index of a document and those with further parts share. */
interface Lines {
  readonly reader: PeriodReader;
  readonly timelines: Map<Series, Timeline>;
  readonly axes: Map<string, TimeAxis>;
  readonly yearStarts: ReadonlyMap<string, string>;
  readonly frequencies: ReadonlyMap<string, Frequency>;
  readonly ownYearStart: string;
}

function linesOf({ indicators, reportingYearStart }: PerformanceDocument, reader: PeriodReader): Lines {
  const ownYearStart = reportingYearStart ?? SDMX_YEAR_START;
  return {
    reader,
    timelines: new Map(),
    axes: new Map(),
    yearStarts: new Map(indicators.map((one) => [one.id, one.reportingYearStart ?? ownYearStart])),
    frequencies: new Map(indicators.map(({ id, frequency }) => [id, frequency])),
    ownYearStart,
  };
}
