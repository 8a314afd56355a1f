import type { Assessment, Change, Period } from '@cairn/analysis';
import type { Area, Indicator, StatusOverride } from '@cairn/schema';
import type { Observation } from '../observation.js';
import type { ComparatorFact } from './comparator.js';
import type { TargetFact } from './target.js';

/**
 * Everything a widget may say of one indicator in one area and one period. The tile, the grid cell, the map node and the comparison
 * row of the same three read the same fact, so that they cannot disagree.
 */
export interface Fact {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The period asked for, or the latest; null when the series holds no period at all. */
  readonly period: Period | null;
  readonly observation: Observation | null;
  readonly target: TargetFact | null;
  readonly comparator: ComparatorFact | null;
  /** The status and why it is what it is. */
  readonly assessment: Assessment;
  /** Set when a person replaced the status; `assessment` stays what the rule says. */
  readonly override: StatusOverride | null;
  readonly sincePrevious: ChangeFact | null;
  readonly sinceLastYear: ChangeFact | null;
}

/** What is known of a figure before it is compared and judged. */
export type PlainFact = Pick<Fact, 'indicator' | 'area' | 'period' | 'observation' | 'target'>;

/** A change, and since when. */
export interface ChangeFact {
  readonly change: Change;
  readonly from: Observation;
}

/**
 * How things stood at the end of a period of the document's own year: of each measure, whatever its frequency, the latest period that
 * had ended by then. Forecasts do not count.
 */
export interface AsOf {
  readonly asOf: string;
}

/** Exactly a period, or how things stood at the end of one. */
export type PeriodChoice = string | AsOf;

/** Which fact: without a period the latest is meant. */
export interface FactRequest {
  readonly indicator: string;
  readonly area: string;
  readonly period?: PeriodChoice | undefined;
}
