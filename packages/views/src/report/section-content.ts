import type { ReportSection } from '@cairn/schema';
import type { AlertGroup } from '../alerts/alerts-view.js';
import type { DefinitionEntry } from '../shared/definition-view.js';
import type { GuideView } from '../shared/guide-view.js';
import type { Prose } from '../shared/prose.js';
import type { RichText } from '../shared/rich-text.js';
import type { SelfAssessmentsTable } from './self-assessments.js';

type SectionOf<Kind extends ReportSection['kind']> = Extract<ReportSection, { readonly kind: Kind }>;
type FormOf<Kind extends 'tiles' | 'comparison' | 'relationship'> = NonNullable<SectionOf<Kind>['form']>;

/**
 * What a section of a report shows, every choice made: which widget or which words, of which measures and areas. A `period` is the one
 * a figure is of, exactly; undefined for the latest.
 */
export type SectionContent =
  | { readonly kind: 'heading' }
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'tiles'; readonly form: FormOf<'tiles'>; readonly tiles: readonly PlacedMeasure[] }
  | { readonly kind: 'scorecard'; readonly cards: readonly ScorecardPlan[] }
  | { readonly kind: 'trendCharts'; readonly charts: readonly TrendChartPlan[] }
  | { readonly kind: 'strategyMap'; readonly maps: readonly StrategyMapPlan[] }
  | { readonly kind: 'comparison'; readonly comparisons: readonly ComparisonPlan[] }
  | { readonly kind: 'relationship'; readonly charts: readonly RelationshipPlan[] }
  | { readonly kind: 'exceptions'; readonly lists: readonly ExceptionsPlan[] }
  | { readonly kind: 'selfAssessments'; readonly tables: readonly SelfAssessmentsTable[] }
  | { readonly kind: 'stories'; readonly stories: readonly string[] }
  | { readonly kind: 'dataQuality'; readonly subjects: readonly DataQualityPlan[] }
  | { readonly kind: 'definitions'; readonly definitions: readonly DefinitionPlan[] }
  /** How the widgets of the report are read; only after definitions. */
  | { readonly kind: 'guides'; readonly guides: readonly GuideView[] }
  /** What has changed since the edition before; only where that is given. */
  | { readonly kind: 'changes'; readonly groups: readonly AlertGroup[] }
  /** Nothing in the document fits the filters, or the kind is one that only a newer version knows. */
  | { readonly kind: 'nothing' | 'later'; readonly statement: string };

export interface PlacedMeasure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string | undefined;
}

export interface ScorecardPlan {
  readonly columns: 'areas' | 'periods' | 'measures';
  /** With areas in the columns. */
  readonly areas: readonly string[];
  /** With periods or measures in the columns. */
  readonly area: string | undefined;
  readonly framework: string | undefined;
  readonly perspective: string | undefined;
  /** Which measures; all of the framework or document where empty. */
  readonly indicators: readonly string[];
  readonly group: string | undefined;
  readonly exceptionsOnly: boolean;
}

export interface TrendChartPlan extends PlacedMeasure {
  readonly view: 'within-year' | 'before-after' | undefined;
  readonly intervention: string | undefined;
  readonly comparators: readonly string[];
  readonly breakdown: string | undefined;
}

export interface StrategyMapPlan {
  readonly map: string;
  readonly area: string;
}

export interface ComparisonPlan {
  /** One measure; several for a spine. */
  readonly indicators: readonly string[];
  readonly area: string;
  readonly period: string | undefined;
  readonly group: string | undefined;
  readonly comparator: string | undefined;
  readonly form: FormOf<'comparison'>;
}

export interface RelationshipPlan {
  readonly relationship: string;
  readonly area: string;
  readonly areas: readonly string[];
  readonly group: string | undefined;
  readonly form: FormOf<'relationship'> | undefined;
}

export interface ExceptionsPlan {
  readonly area: string;
  readonly framework: string | undefined;
  readonly perspective: string | undefined;
  /** Which measures; all of the framework or document where empty. */
  readonly indicators: readonly string[];
}

export interface DataQualityPlan {
  /** Undefined for the whole document. */
  readonly indicator: string | undefined;
  readonly area: string | undefined;
}

export interface DefinitionPlan {
  readonly indicator: string;
  readonly name: Prose;
  readonly entries: readonly DefinitionEntry[];
}
