import type { PeriodsMessages } from './shapes/periods.js';
import type { ReasonsMessages } from './shapes/reasons.js';
import type { TableMessages } from './shapes/table.js';
import type { DefinitionMessages } from './shapes/definition.js';
import type { ProfileMessages } from './shapes/profile.js';
import type { QualityMessages } from './shapes/quality.js';
import type { StoryMessages } from './shapes/story.js';
import type { TileMessages } from './shapes/tile.js';
import type { SparklineMessages } from './shapes/sparkline.js';
import type { AlertsMessages } from './shapes/alerts.js';
import type { ExceptionsMessages } from './shapes/exceptions.js';
import type { ExportsMessages } from './shapes/exports.js';
import type { GridMessages } from './shapes/grid.js';
import type { GuidesMessages } from './shapes/guides.js';
import type { BenchmarkMessages } from './shapes/benchmark.js';
import type { ComparisonMessages } from './shapes/comparison.js';
import type { MapMessages } from './shapes/map.js';
import type { ChartMessages } from './shapes/chart.js';
import type { ChartViewsMessages } from './shapes/chart-views.js';
import type { ContextMessages } from './shapes/context.js';
import type { ReportMessages } from './shapes/report.js';
import type { PortfolioMessages } from './shapes/portfolio.js';
import type { RelationshipMessages } from './shapes/relationship.js';
import type { StatesMessages } from './shapes/states.js';
import type { CommonMessages } from './shapes/common.js';

/** Every word Cairn says in one language. A new language is one folder that fulfils this type. */
export interface Messages extends CommonMessages {
  readonly periods: PeriodsMessages;
  readonly reasons: ReasonsMessages;
  readonly table: TableMessages;
  readonly profile: ProfileMessages;
  readonly story: StoryMessages;
  readonly quality: QualityMessages;
  readonly definition: DefinitionMessages;
  readonly tile: TileMessages;
  readonly sparkline: SparklineMessages;
  readonly exceptions: ExceptionsMessages;
  readonly alerts: AlertsMessages;
  readonly exports: ExportsMessages;
  readonly grid: GridMessages;
  readonly guides: GuidesMessages;
  readonly comparison: ComparisonMessages;
  readonly benchmark: BenchmarkMessages;
  readonly map: MapMessages;
  readonly chart: ChartMessages;
  readonly chartViews: ChartViewsMessages;
  readonly context: ContextMessages;
  readonly report: ReportMessages;
  readonly portfolio: PortfolioMessages;
  readonly relationship: RelationshipMessages;
  readonly states: StatesMessages;
}

/** Some topics, and some of the guides. */
export type EnglishWords = Partial<Omit<Messages, 'guides'>> & {
  readonly guides?: Partial<Omit<GuidesMessages, 'of'>> & { readonly of?: Partial<GuidesMessages['of']> };
};
