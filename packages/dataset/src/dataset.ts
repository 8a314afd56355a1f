import type { Period } from '@cairn/analysis';
import type {
  Annotation,
  Area,
  Framework,
  Indicator,
  Objective,
  PerformanceDocument,
  Series,
  StatusOverride,
  TargetKind,
} from '@cairn/schema';
import { Directory } from './directory.js';
import type { Sources } from './facts/assemble.js';
import type { ComparatorFact } from './facts/comparator.js';
import type { Fact, FactRequest, PeriodChoice, PlainFact } from './facts/fact.js';
import { judging } from './facts/judging.js';
import type { ObjectiveFact, RollUpFact } from './facts/roll-up.js';
import { selfAssessmentOf } from './facts/self-assessment.js';
import { TargetIndex, type TargetFact } from './facts/target.js';
import { PairIndex } from './pair-index.js';
import { PeriodReader } from './period-reader.js';
import type { SeriesQuery } from './parts/coverage.js';
import type { LoadedPart, Reading } from './parts/shelf.js';
import { SeriesIndex } from './series-index.js';
import type { Breakdown } from './series-key.js';
import type { Timeline } from './timeline.js';

/** The facts of one indicator in one area that have been worked out. */
interface KnownFacts {
  /** What is asked for without a period, mostly the only one. */
  latest: Fact | undefined;
  readonly all: Fact[];
}

/**
 * A parsed document made quick to ask. Everything is worked out when first asked for and remembered; the document is never changed.
 */
export class Dataset {
  /** The document as it was published: the series of its parts are not in it, ask {@link seriesOf}. */
  readonly document: PerformanceDocument;
  readonly directory: Directory;
  readonly #periods: PeriodReader;
  readonly #series: SeriesIndex;
  readonly #targets: TargetIndex;
  readonly #overrides: PairIndex<Map<string, StatusOverride>>;
  readonly #sources: Sources;
  /** By indicator and area. */
  readonly #facts: PairIndex<KnownFacts>;

  /** @param earlier the same document with fewer of its parts, and those that have come since */
  constructor(
    document: PerformanceDocument,
    earlier?: readonly [dataset: Dataset, come: readonly LoadedPart[]],
  ) {
    this.document = document;
    if (earlier) {
      const [before, come] = earlier;
      this.directory = before.directory;
      this.#periods = before.#periods;
      this.#targets = before.#targets;
      this.#overrides = before.#overrides;
      // Facts that lacked a part were not kept: what is there holds.
      this.#facts = before.#facts;
      this.#series = before.#series.with(come);
      this.#sources = { ...before.#sources, series: this.#series };
      return;
    }
    this.directory = new Directory(document);
    this.#periods = new PeriodReader();
    this.#facts = new PairIndex();
    this.#series = SeriesIndex.of(document, this.#periods);
    this.#targets = new TargetIndex(document.targets, this.#periods);
    this.#sources = {
      directory: this.directory,
      series: this.#series,
      targets: this.#targets,
      periods: this.#periods,
    };
    this.#overrides = new PairIndex();
    for (const override of document.overrides)
      this.#overrides.getOr(override.indicator, override.area, newMap).set(override.period, override);
  }

  /** The same with further parts of the document. What was worked out already is shared, not made again. */
  with(come: readonly LoadedPart[]): Dataset {
    return new Dataset(this.document, [this, come]);
  }

  /**
   * What a function finds here, and which parts of the document it would have needed besides. Where some are missing the result is not to
   * be relied on: load them, and ask again the dataset that has them.
   */
  reading<Result>(read: (dataset: this) => Result): Reading<Result> {
    return this.#series.shelf.reading(() => read(this));
  }

  /** The series of one indicator or of all, in one area or in all, those of the parts that are here among them. */
  seriesOf(query: SeriesQuery = {}): readonly Series[] {
    return this.#series.all(query);
  }

  /** The series of one indicator in one area, in the order of time; undefined when the document has none. */
  timeline(indicator: string, area: string, breakdown?: Breakdown): Timeline | undefined {
    return this.#series.timeline(indicator, area, breakdown);
  }

  /** The series that break one indicator of one area down by dimension. */
  breakdowns(indicator: string, area: string): readonly Series[] {
    return this.#series.breakdowns(indicator, area);
  }

  /** A period as the indicator's reporting year reads it; null when the text is no period. */
  period(indicator: string, text: string): Period | null {
    return this.#periods.read(text, this.#series.yearStart(indicator));
  }

  /** A period of the document's own reporting year; null when the text is no period. */
  documentPeriod(text: string): Period | null {
    return this.#periods.read(text, this.#series.yearStart());
  }

  /** The period that a choice names, whether an indicator has figures for it or not; null when the text is no period. */
  namedPeriod(indicator: string, choice: PeriodChoice): Period | null {
    return typeof choice === 'string' ? this.period(indicator, choice) : this.documentPeriod(choice.asOf);
  }

  /** The period that a choice means for one indicator in one area, the latest without a choice; null when there is none. */
  periodFor(indicator: string, area: string, choice?: PeriodChoice): Period | null {
    return this.#periodOf(indicator, this.timeline(indicator, area), choice);
  }

  #periodOf(indicator: string, timeline: Timeline | undefined, choice?: PeriodChoice): Period | null {
    if (typeof choice === 'string') return this.period(indicator, choice);
    const end = choice === undefined ? Infinity : this.documentPeriod(choice.asOf)?.end;
    return (end !== undefined && timeline?.periods[timeline.latestBy(end)]) || null;
  }

  /**
   * Everything known of one indicator in one area and one period: value, target, status and why, change. The one place that a status
   * comes from. Undefined when the document knows no such indicator or area.
   */
  fact({ indicator, area, period: asked }: FactRequest): Fact | undefined {
    const known = this.#facts.get(indicator, area);
    // What is known holds whatever comes: it was kept only where nothing was missing.
    if (asked === undefined && known?.latest) return known.latest;
    const measure = this.directory.indicator(indicator);
    const place = this.directory.area(area);
    if (!measure || !place) return undefined;
    const timeline = this.timeline(indicator, area);
    const period = this.#periodOf(indicator, timeline, asked);
    let fact = known?.all.find((one) => one.period?.text === period?.text);
    if (!fact) {
      const { result, missing } = this.reading(() => this.#assemble(measure, place, timeline, period));
      if (missing.length > 0 || !this.#series.shelf.isHere({ indicator, area })) return result;
      fact = result;
      if (known) known.all.push(fact);
    }
    if (!known)
      this.#facts.set(indicator, area, { latest: asked === undefined ? fact : undefined, all: [fact] });
    else if (asked === undefined) known.latest = fact;
    return fact;
  }

  /** The same before anything is compared or judged, for what shows no status. */
  plainFact({ indicator: id, area: place, period: asked }: FactRequest): PlainFact | undefined {
    const indicator = this.directory.indicator(id);
    const area = this.directory.area(place);
    if (!indicator || !area) return undefined;
    const timeline = this.timeline(id, place);
    const period = this.periodFor(id, place, asked);
    const observation = (period && timeline?.of(period)) ?? null;
    return {
      indicator,
      area,
      period,
      observation,
      target: period && this.judgingTarget(indicator, place, period),
    };
  }

  #assemble(indicator: Indicator, area: Area, timeline: Timeline | undefined, period: Period | null): Fact {
    const override = period && this.#overrides.get(indicator.id, area.id)?.get(period.text);
    return judging().assembleFact(indicator, area, timeline, period, override ?? null, this.#sources);
  }

  /** The target of one kind that holds for a period, to be drawn; null when there is none. */
  target(indicator: Indicator, area: string, kind: TargetKind, period: Period): TargetFact | null {
    return this.#targets.ofKind(indicator, area, kind, period, this.#series.yearStart(indicator.id));
  }

  /** The target that judges a period; null when there is none. */
  judgingTarget(indicator: Indicator, area: string, period: Period): TargetFact | null {
    return this.#targets.judging(indicator, area, period, this.#series.yearStart(indicator.id));
  }

  /** A comparator's figure for an indicator in a period; undefined when the document knows no such comparator. */
  comparator(id: string, indicator: Indicator, period: Period): ComparatorFact | undefined {
    const comparator = this.directory.comparator(id);
    if (!comparator) return undefined;
    return judging().comparatorFact(comparator, indicator, period, this.directory, this.#series);
  }

  /** The status of an objective in one area, made of the statuses of its measures, and the area's own rating. */
  objective(framework: Framework, objective: Objective, area: string, period?: PeriodChoice): ObjectiveFact {
    const rolled = judging().rollUpFacts(
      this.facts(objective.indicators, area, period),
      framework,
      objective,
    );
    return { ...rolled, selfAssessment: selfAssessmentOf(objective, area) };
  }

  /** The status of a set of measures in one area, by the framework's rule. */
  basket(
    framework: Framework,
    indicators: readonly string[],
    area: string,
    period?: PeriodChoice,
  ): RollUpFact {
    return judging().rollUpFacts(this.facts(indicators, area, period), framework, null);
  }

  /** The facts of several indicators in one area; unknown indicators are left out. */
  facts(indicators: readonly string[], area: string, period?: PeriodChoice): readonly Fact[] {
    return indicators.flatMap((indicator) => this.fact({ indicator, area, period }) ?? []);
  }

  /** The marks on the time axis of one measure in one area. */
  annotations(indicator: string, area: string): readonly Annotation[] {
    return this.document.annotations.filter(
      (annotation) =>
        (annotation.indicator === undefined || annotation.indicator === indicator) &&
        (annotation.area === undefined || annotation.area === area),
    );
  }
}

const newMap = () => new Map<string, StatusOverride>();
