import type { Assurance, Outcome, ReasonCode, REASON_PARAMETERS, SpcRule, Variation } from '@cairn/analysis';
import type { LoadFailureCode, Mark } from '@cairn/dataset';
import type { IndicatorRole, LinkEffect, TargetKind } from '@cairn/schema';
import type { PluralForms } from '../plurals.js';

/** A reason's parameters, written out with their units: differences without a sign, because the sentence says which way. */
export type Written<Code extends ReasonCode> = {
  readonly [Name in (typeof REASON_PARAMETERS)[Code][number]]: string;
};

/** One sentence for a reason. `plain` holds the parameters as they are, where a sentence depends on them. */
export type ReasonSentence<Code extends ReasonCode> = (
  written: Written<Code>,
  plain: Readonly<Record<string, number | string | null>>,
) => string;

/** Every word Cairn says in one language. A new language is one file of this type. */
export interface Messages {
  readonly language: string;
  readonly periods: {
    readonly months: readonly string[];
    readonly shortMonths: readonly string[];
    readonly letters: { readonly quarter: string; readonly halfYear: string; readonly trimester: string };
    readonly weekEnding: (day: string) => string;
    readonly span: (from: string, to: string) => string;
  };
  readonly percentagePoints: string;
  /** The same where room is short. */
  readonly points: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Green, amber and red where no single target is meant: baskets, rates of change and self-assessments. */
  readonly progress: Readonly<Record<'green' | 'amber' | 'red', string>>;
  readonly selfRated: Readonly<Record<'green' | 'amber' | 'red', string>>;
  readonly variations: Readonly<Record<Variation, string>>;
  readonly assurances: Readonly<Record<Assurance, string>>;
  readonly reasons: { readonly [Code in ReasonCode]: ReasonSentence<Code> };
  readonly marks: Readonly<Record<Mark, string>>;
  readonly roles: Readonly<Record<IndicatorRole, string>>;
  readonly targets: Readonly<Record<TargetKind, string>>;
  readonly effects: Readonly<Record<LinkEffect, string>>;

  readonly noValue: string;
  readonly truth: { readonly yes: string; readonly no: string };
  readonly override: (status: string, by: string, on: string, reason: string) => string;
  readonly change: {
    readonly up: (difference: string, since: string) => string;
    readonly down: (difference: string, since: string) => string;
    readonly same: (since: string) => string;
    readonly better: string;
    readonly worse: string;
  };
  readonly joinClauses: (main: string, aside: string) => string;
  readonly list: (items: readonly string[]) => string;

  readonly table: {
    readonly show: string;
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly value: string;
    readonly status: string;
    readonly target: string;
    readonly interval: string;
    readonly rank: string;
    readonly change: string;
    readonly note: string;
    readonly objective: string;
    readonly perspective: string;
    readonly why: string;
  };
  readonly tile: {
    readonly caption: (indicator: string, area: string) => string;
    readonly target: (kind: string, target: string) => string;
    readonly range: (lower: string, upper: string) => string;
    readonly published: (day: string) => string;
    readonly sentence: (indicator: string, area: string, value: string, period: string) => string;
    readonly nothing: (indicator: string, area: string, why: string, period: string) => string;
  };
  readonly sparkline: {
    readonly trend: (
      indicator: string,
      area: string,
      from: string,
      fromPeriod: string,
      to: string,
      toPeriod: string,
    ) => string;
    readonly range: (lowest: string, highest: string) => string;
    readonly single: (indicator: string, area: string, value: string, period: string) => string;
    readonly gaps: PluralForms;
    readonly none: (indicator: string, area: string) => string;
  };
  /** How many of a set have one status: "3 on track", "2 without a status". */
  readonly counts: {
    readonly one: (count: string, status: string) => string;
    readonly without: (count: string) => string;
    readonly unassessed: string;
  };
  readonly grid: {
    /** Heading where no framework gives one. */
    readonly heading: string;
    readonly inArea: (what: string, area: string) => string;
    readonly measures: PluralForms;
    readonly areas: PluralForms;
    readonly periods: PluralForms;
    /** "35 measures in 2 areas." */
    readonly scope: (measures: string, columns: string) => string;
    /** "Aldermoor: 3 on track, 1 off track." */
    readonly balance: (column: string, counts: string) => string;
    readonly balanceOfAll: (counts: string) => string;
    readonly empty: Statement;
    readonly more: (shown: string, all: string) => string;
    readonly exceptions: string;
    readonly shown: (shown: string, measures: string) => string;
    readonly noExceptions: string;
    readonly sorted: (column: string, order: string) => string;
    readonly orders: {
      readonly worstFirst: string;
      readonly bestFirst: string;
      readonly forwards: string;
      readonly backwards: string;
    };
    readonly trend: string;
    readonly notDue: string;
    readonly notDueWhy: string;
    readonly key: string;
    readonly hint: string;
    readonly close: string;
  };
  readonly comparison: {
    readonly heading: (indicator: string, period: string) => string;
    readonly ranked: (area: string, rank: string, of: string, value: string) => string;
    readonly tied: (area: string, rank: string, of: string, value: string, sharing: string) => string;
    readonly unranked: (area: string, why: string) => string;
    readonly notShown: (area: string) => string;
    readonly count: (ranked: string, period: string) => string;
    readonly orders: Readonly<Record<'best' | 'highest' | 'name' | 'document', string>>;
    readonly reference: (name: string, value: string) => string;
    readonly interval: (lower: string, upper: string) => string;
    readonly own: string;
    readonly chart: string;
    readonly noAreas: (indicator: string) => Statement;
  };
  readonly map: {
    readonly untitled: string;
    readonly noPerspective: string;
    readonly shows: (objectives: string, perspectives: string, area: string) => string;
    readonly objectives: PluralForms;
    readonly perspectives: PluralForms;
    readonly balance: (counts: string) => string;
    readonly links: PluralForms;
    readonly linked: (links: string, positive: string, negative: string, unclear: string) => string;
    readonly unmeasured: string;
    readonly unmeasuredWhy: string;
    readonly effectsFrom: Readonly<Record<LinkEffect, string>>;
    readonly strengths: Readonly<Record<'weak' | 'moderate' | 'strong', string>>;
    readonly after: (lag: string) => string;
    readonly evidence: (evidence: string) => string;
    readonly measures: string;
    readonly affects: string;
    readonly affectedBy: string;
    readonly nothing: string;
    readonly drawing: string;
    readonly hint: string;
    readonly keyboard: string;
    readonly thicker: string;
    readonly show: string;
    readonly nodesCaption: (map: string, area: string) => string;
    readonly linksCaption: (map: string) => string;
    readonly from: string;
    readonly effect: string;
    readonly to: string;
    readonly strength: string;
    readonly lag: string;
    readonly evidenceHead: string;
    readonly none: Statement;
    readonly empty: Statement;
  };
  readonly chart: {
    readonly title: (indicator: string, area: string) => string;
    /** A title with what a rule has found: "Falls, Aldermoor: off target, getting worse". */
    readonly claimed: (title: string, claims: string) => string;
    readonly movements: Readonly<Record<Variation, string>>;
    readonly trends: Readonly<
      Record<'increasing' | 'decreasing' | 'gettingBetter' | 'gettingWorse' | 'noSignificantChange', string>
    >;
    readonly noTrend: string;
    readonly compared: Readonly<
      Record<
        'best' | 'better' | 'similar' | 'worse' | 'worst' | 'highest' | 'higher' | 'lower' | 'lowest',
        (comparator: string) => string
      >
    >;
    /** The latest figure, and what must be said of it: "8.6 days in September 2026, provisional." */
    readonly latest: (value: string, period: string, marks: string) => string;
    readonly ofArea: (name: string, what: string) => string;
    readonly inPeriod: (period: string, what: string) => string;
    readonly leftOut: (areas: string) => string;
    readonly range: string;
    readonly all: string;
    readonly last: Readonly<Record<'week' | 'month' | 'quarter' | 'year' | 'period', PluralForms>>;
    readonly plot: string;
    readonly hint: string;
    readonly limits: string;
    readonly average: string;
    readonly median: string;
    readonly causes: Readonly<Record<'improvement' | 'concern' | 'neither', string>>;
    readonly cause: (variation: string, rules: string) => string;
    readonly rules: Readonly<Record<SpcRule, string>>;
    readonly ghost: string;
    readonly notFinal: string;
    readonly specialCause: string;
    readonly statusThen: string;
    readonly revised: (from: string, on: string, reason: string) => string;
    readonly notes: string;
    readonly noteKinds: Readonly<
      Record<'intervention' | 'definitionChange' | 'note' | 'break' | 'rebase', string>
    >;
    readonly undrawn: string;
  };
  readonly states: {
    readonly loading: string;
    readonly retry: string;
    readonly noSource: Statement;
    readonly missingAttribute: (attribute: string) => Statement;
    readonly unknown: (
      kind:
        | 'indicator'
        | 'area'
        | 'framework'
        | 'perspective'
        | 'strategyMap'
        | 'comparator'
        | 'group'
        | 'period',
      id: string,
    ) => Statement;
    readonly noSeries: (indicator: string, area: string) => Statement;
    /** Something was set aside when the document was read. */
    readonly partial: string;
    readonly failures: Readonly<Record<LoadFailureCode, Statement>>;
  };
}

/** What happened, and what to do about it. */
export interface Statement {
  readonly what: string;
  readonly todo: string;
}
