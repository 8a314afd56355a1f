import type { Period } from '@cairn/analysis';
import type {
  Annotation,
  Area,
  Framework,
  Indicator,
  Objective,
  Part,
  PerformanceDocument,
  Series,
  StatusOverride,
  TargetKind,
} from '@cairn/schema';
import { Directory } from './directory.js';
import { assembleFact } from './facts/assemble.js';
import { comparatorFact, type ComparatorFact } from './facts/comparator.js';
import type { Fact, FactRequest, PeriodChoice } from './facts/fact.js';
import { rollUpFacts, type ObjectiveFact, type RollUpFact } from './facts/roll-up.js';
import { selfAssessmentOf } from './facts/self-assessment.js';
import { TargetIndex, type TargetFact } from './facts/target.js';
import { UnloadedParts, type Asked } from './parts/unloaded-parts.js';
import { PeriodReader } from './period-reader.js';
import { SeriesIndex, type Breakdown } from './series-index.js';
import type { Timeline } from './timeline.js';

/** Which series: those of some indicators, of some areas, of both, or all. */
export interface SeriesChoice {
  readonly indicators?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
}

/**
 * A parsed document made quick to ask. Everything is worked out when first asked for and remembered; the document is never changed.
 */
export class Dataset {
  readonly document: PerformanceDocument;
  readonly directory: Directory;
  readonly #periods: PeriodReader;
  readonly #series: SeriesIndex;
  readonly #targets: TargetIndex;
  readonly #overrides: ReadonlyMap<string, StatusOverride>;
  readonly #unloaded: UnloadedParts;
  readonly #facts = new Map<string, Fact>();

  constructor(document: PerformanceDocument);
  /** @internal Use {@link with}. */
  constructor(document: PerformanceDocument, before: Dataset, loaded: ReadonlySet<Part>);
  constructor(document: PerformanceDocument, before?: Dataset, loaded?: ReadonlySet<Part>) {
    this.document = document;
    if (before && loaded) {
      // A document with more series names the same things.
      this.directory = before.directory;
      this.#periods = before.#periods;
      this.#targets = before.#targets;
      this.#overrides = before.#overrides;
      this.#unloaded = before.#unloaded.without(loaded);
      this.#series = new SeriesIndex(document, this.#periods, this.#unloaded, before.#series);
      return;
    }
    this.directory = new Directory(document);
    this.#periods = new PeriodReader();
    this.#targets = new TargetIndex(document.targets, this.#periods);
    this.#overrides = new Map(
      document.overrides.map((override) => [
        key(override.indicator, override.area, override.period),
        override,
      ]),
    );
    this.#unloaded = new UnloadedParts(document.parts);
    this.#series = new SeriesIndex(document, this.#periods, this.#unloaded);
  }

  /** The same document with what some of its parts hold. This one stays as it is. */
  with(parts: ReadonlyMap<Part, readonly Series[]>): Dataset {
    const loaded = new Map([...parts].filter(([part]) => this.#unloaded.has(part)));
    if (loaded.size === 0) return this;
    const document = { ...this.document, series: [...this.document.series, ...[...loaded.values()].flat()] };
    return new Dataset(document, this, new Set(loaded.keys()));
  }

  /** Whether this is the same document as another, with the same parts of it or more. */
  isMoreOf(other: Dataset): boolean {
    return this.directory === other.directory;
  }

  /** Asks a question of this dataset, and says which of the document's parts it would have needed besides. */
  asking<Result>(question: () => Result): Asked<Result> {
    return this.#unloaded.during(question);
  }

  /** The series of a choice, those by dimension too, in the document's order. */
  seriesOf({ indicators, areas }: SeriesChoice): readonly Series[] {
    for (const indicator of indicators ?? [undefined])
      for (const area of areas ?? [undefined]) this.#unloaded.note(indicator, area);
    const [of, within] = [indicators && new Set(indicators), areas && new Set(areas)];
    return this.document.series.filter(
      ({ indicator, area }) => (of?.has(indicator) ?? true) && (within?.has(area) ?? true),
    );
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
    if (typeof choice === 'string') return this.period(indicator, choice);
    const end = choice === undefined ? Infinity : this.documentPeriod(choice.asOf)?.end;
    const timeline = this.timeline(indicator, area);
    return (end !== undefined && timeline?.at(timeline.latestBy(end))?.period) || null;
  }

  /**
   * Everything known of one indicator in one area and one period: value, target, status and why, change. The one place that a status
   * comes from. Undefined when the document knows no such indicator or area.
   */
  fact({ indicator, area, period: asked }: FactRequest): Fact | undefined {
    const measure = this.directory.indicator(indicator);
    const place = this.directory.area(area);
    if (!measure || !place) return undefined;
    const { hits } = this.#unloaded;
    const timeline = this.timeline(indicator, area);
    const period = this.periodFor(indicator, area, asked);
    const id = key(indicator, area, period?.text ?? '');
    const known = this.#facts.get(id);
    if (known) return known;
    const fact = this.#assemble(measure, place, timeline, period);
    // Whoever asks next must hear too that something is missing.
    if (hits === this.#unloaded.hits) this.#facts.set(id, fact);
    return fact;
  }

  #assemble(indicator: Indicator, area: Area, timeline: Timeline | undefined, period: Period | null): Fact {
    const sources = {
      directory: this.directory,
      series: this.#series,
      targets: this.#targets,
      periods: this.#periods,
    };
    const bare = assembleFact(indicator, area, timeline, period, sources);
    const override = period ? (this.#overrides.get(key(indicator.id, area.id, period.text)) ?? null) : null;
    return { ...bare, override };
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
    return comparator && comparatorFact(comparator, indicator, period, this.directory, this.#series);
  }

  /** The status of an objective in one area, made of the statuses of its measures, and the area's own rating. */
  objective(framework: Framework, objective: Objective, area: string, period?: PeriodChoice): ObjectiveFact {
    const rolled = rollUpFacts(this.facts(objective.indicators, area, period), framework, objective);
    return { ...rolled, selfAssessment: selfAssessmentOf(objective, area) };
  }

  /** The status of a set of measures in one area, by the framework's rule. */
  basket(
    framework: Framework,
    indicators: readonly string[],
    area: string,
    period?: PeriodChoice,
  ): RollUpFact {
    return rollUpFacts(this.facts(indicators, area, period), framework, null);
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

function key(...parts: readonly string[]): string {
  return parts.join('\n');
}
