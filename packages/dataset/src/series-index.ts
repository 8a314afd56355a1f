import type { Frequency, PerformanceDocument, Series } from '@cairn/schema';
import type { PeriodReader } from './period-reader.js';
import { TimeAxis } from './time-axis.js';
import { Timeline } from './timeline.js';

/** The reporting year of a document that states none (SDMX REPORTING_YEAR_START_DAY). */
const SDMX_YEAR_START = '--01-01';

/** Which category of which dimension: `{ careGroup: 'older-people' }`. */
export type Breakdown = Readonly<Record<string, string>>;

/** Finds a series by what it is about, and its timeline, made when first asked for. */
export class SeriesIndex {
  readonly #byKey = new Map<string, Series>();
  readonly #breakdowns = new Map<string, Series[]>();
  readonly #timelines = new Map<Series, Timeline>();
  readonly #axes = new Map<string, TimeAxis>();
  readonly #reader: PeriodReader;
  readonly #yearStarts: ReadonlyMap<string, string>;
  readonly #frequencies: ReadonlyMap<string, Frequency>;
  readonly #ownYearStart: string;

  constructor(document: PerformanceDocument, reader: PeriodReader) {
    this.#reader = reader;
    this.#ownYearStart = document.reportingYearStart ?? SDMX_YEAR_START;
    this.#yearStarts = new Map(
      document.indicators.map((indicator) => [
        indicator.id,
        indicator.reportingYearStart ?? this.#ownYearStart,
      ]),
    );
    this.#frequencies = new Map(document.indicators.map(({ id, frequency }) => [id, frequency]));
    for (const series of document.series) {
      this.#byKey.set(seriesKey(series.indicator, series.area, series.dimensions), series);
      if (series.dimensions && Object.keys(series.dimensions).length > 0) {
        const whole = seriesKey(series.indicator, series.area);
        const list = this.#breakdowns.get(whole);
        if (list) list.push(series);
        else this.#breakdowns.set(whole, [series]);
      }
    }
  }

  /** First day of the reporting year that an indicator's periods are written in; that of the document where none is named. */
  yearStart(indicator?: string): string {
    return (indicator === undefined ? undefined : this.#yearStarts.get(indicator)) ?? this.#ownYearStart;
  }

  timeline(indicator: string, area: string, breakdown?: Breakdown): Timeline | undefined {
    const series = this.#byKey.get(seriesKey(indicator, area, breakdown));
    if (!series) return undefined;
    let timeline = this.#timelines.get(series);
    if (!timeline) {
      this.#timelines.set(series, (timeline = new Timeline(series, this.#axisOf(series))));
    }
    return timeline;
  }

  /** Series of one frequency that follow each other mostly name the same periods: the last axis of each is tried first. */
  #axisOf({ indicator, periods }: Series): TimeAxis {
    const frequency = this.#frequencies.get(indicator) ?? 'irregular';
    const yearStart = this.yearStart(indicator);
    const kind = `${frequency} ${yearStart}`;
    const last = this.#axes.get(kind);
    if (last?.isOf(periods)) return last;
    const axis = new TimeAxis(periods, frequency, (text) => this.#reader.read(text, yearStart));
    this.#axes.set(kind, axis);
    return axis;
  }

  /** The series that break one indicator of one area down by dimension. */
  breakdowns(indicator: string, area: string): readonly Series[] {
    return this.#breakdowns.get(seriesKey(indicator, area)) ?? [];
  }
}

/** A name for a series: what it is about, whatever the order of its dimensions. */
export function seriesKey(indicator: string, area: string, breakdown?: Breakdown): string {
  const parts = breakdown ? Object.entries(breakdown).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  return parts.length === 0 ? `${indicator}\n${area}` : JSON.stringify([indicator, area, parts]);
}
