export { CodeNeeded } from '@cairn/analysis';
export type { SparklineFrame, SparklineGeometry } from './geometry/sparkline.js';
export { editionView, type EditionView } from './edition/edition-view.js';
export { alertsView, type AlertGroup, type AlertLine, type AlertsView } from './alerts/alerts-view.js';
export {
  benchmarkComparisonView,
  type BenchmarkComparisonView,
} from './benchmark-comparison/benchmark-comparison-view.js';
export type { ChoiceOption, ChoiceView } from './benchmark-comparison/choices.js';
export type {
  ComparisonForm,
  ComparisonQuery,
  ComparisonSort,
} from './benchmark-comparison/comparison-query.js';
export type { ComparisonReading } from './benchmark-comparison/comparison-reading.js';
export type { ComparisonRow } from './benchmark-comparison/comparison-row.js';
export type { MovementView } from './benchmark-comparison/movement.js';
export type {
  DistributionView,
  DotLabel,
  DotLayout,
  FunnelDot,
  FunnelView,
  PlotKey,
} from './benchmark-comparison/plot-view.js';
export type { PracticeLead } from './benchmark-comparison/practice-leads.js';
export type { PracticeArea, PracticeView } from './benchmark-comparison/practice.js';
export type { SpineLine } from './benchmark-comparison/spine-line.js';
export {
  spineComparisonView,
  type SpineComparisonView,
  type SpineQuery,
  type SpineRow,
} from './benchmark-comparison/spine-view.js';
export type { ReferenceView } from './benchmark-comparison/references.js';
export {
  exceptionListView,
  type ExceptionGroup,
  type ExceptionListView,
} from './exception-list/exception-list-view.js';
export { exceptionListTable } from './exception-list/exception-list-table.js';
export type { ExceptionListQuery } from './exception-list/exception-query.js';
export type { ActionView, ExceptionRow } from './exception-list/exception-row.js';
export { labelPlace, tickAnchor, type LabelPlace } from './geometry/label-place.js';
export { EFFECT_SIGNS, markPath } from './geometry/mark-shapes.js';
export { extended, grown, placesOf, windowOf, type Extent, type Place } from './geometry/table-window.js';
export { STATUS_SHAPES, type StatusShape, type StatusShapeName } from './geometry/status-shapes.js';
export {
  dataQualityView,
  type DataQualityQuery,
  type DataQualityView,
  type QualitySection,
} from './data-quality/data-quality-view.js';
export {
  indicatorProfileView,
  type IndicatorProfileQuery,
  type IndicatorProfileView,
  type ProfileDownload,
} from './indicator-profile/indicator-profile-view.js';
export type { ProfileItem, ProfileSection } from './indicator-profile/profile-section.js';
export { ragTileView, type RagTileView } from './rag-tile/rag-tile-view.js';
export { CHOICES, type ChoiceName, type Choices } from './context/choices.js';
export {
  contextView,
  type ContextQuery,
  type ContextView,
  type OptionGroup,
  type PickerView,
} from './context/context-view.js';
export type { AxisTitle, PointLabel, PointPlotView } from './relationship-chart/point-plot.js';
export type { PanelsView, PanelView } from './relationship-chart/panels.js';
export {
  relationshipChartView,
  type DefinedRelationship,
  type RelationshipChartView,
  type RelationshipKey,
} from './relationship-chart/relationship-chart-view.js';
export type { RelationshipForm, RelationshipQuery } from './relationship-chart/relationship-query.js';
export type { RelationshipReading } from './relationship-chart/relationship-words.js';
export { benchmarkComparisonPicture, benchmarkComparisonSvg } from './pictures/benchmark-comparison-svg.js';
export type { Theme } from './pictures/palette.js';
export type { PathShape, Picture, PictureOptions, Shape, TextShape } from './pictures/picture.js';
export { relationshipChartPicture, relationshipChartSvg } from './pictures/relationship-chart-svg.js';
export { sparklinePicture, sparklineSvg } from './pictures/sparkline-svg.js';
export { strategyMapPicture, strategyMapSvg } from './pictures/strategy-map-svg.js';
export { FONTS, pictureSvg } from './pictures/svg.js';
export { trendChartPicture, trendChartSvg } from './pictures/trend-chart-svg.js';
export { xmlText } from './pictures/xml-text.js';
export { movedMeasure, withMeasure, withoutMeasure } from './portfolio/choice.js';
export {
  portfolioView,
  type ChosenMeasure,
  type PortfolioQuery,
  type PortfolioView,
  type ReadyChoice,
} from './portfolio/portfolio-view.js';
export { reportView, type ReportQuery, type ReportView, type SectionView } from './report/report-view.js';
export type { ReportFact, ReportTitle } from './report/report-title.js';
export type {
  ComparisonPlan,
  DefinitionPlan,
  PlacedMeasure,
  RelationshipPlan,
  ScorecardPlan,
  SectionContent,
  TrendChartPlan,
} from './report/section-content.js';
export type { SelfAssessmentsTable } from './report/self-assessments.js';
export type { GridCell, GridFigure, GridMark } from './scorecard-grid/grid-cell.js';
export type { GridColumn } from './scorecard-grid/grid-columns.js';
export { gridTable } from './scorecard-grid/grid-export.js';
export type { GridDetail } from './scorecard-grid/grid-detail.js';
export type { GridFilter, GridFilterChoice } from './scorecard-grid/grid-filters.js';
export type { GridKey } from './scorecard-grid/grid-key.js';
export type { GridLine } from './scorecard-grid/grid-lines.js';
export {
  NAME_COLUMN,
  nextSort,
  parseSort,
  type GridAspect,
  type GridForm,
  type GridGrouping,
  type GridSort,
  type ScorecardGridQuery,
} from './scorecard-grid/grid-query.js';
export type { GridCommentary, GridRating } from './scorecard-grid/grid-rating.js';
export type { GridSaid } from './scorecard-grid/grid-said.js';
export { isSortable } from './scorecard-grid/grid-sort.js';
export { scorecardGridView, type ScorecardGridView } from './scorecard-grid/scorecard-grid-view.js';
export type { ChangeView } from './shared/change-view.js';
export { definitionView, type DefinitionEntry, type DefinitionView } from './shared/definition-view.js';
export {
  comparisonGuide,
  guideOf,
  relationshipGuide,
  type GuideKind,
  type GuideView,
} from './shared/guide-view.js';
export { absent, type Absent, type ViewResult } from './shared/outcome.js';
export type { Prose } from './shared/prose.js';
export type { Inline } from './shared/rich-text-inlines.js';
export { richTextOf, type Block, type RichText } from './shared/rich-text.js';
export type { FactQuery } from './shared/request.js';
export type { SignView } from './shared/spc-signs-view.js';
export { csvText, FORMULA_START, withoutFormula } from './shared/csv-text.js';
export { unbroken } from './shared/unbroken.js';
export type { StatusCount } from './shared/status-counts.js';
export {
  nextTableSort,
  type SortableColumnView,
  type SortableTableView,
  type TableSort,
} from './shared/sortable-table.js';
export type { StatusTone, StatusView } from './shared/status-view.js';
export type { CellView, ColumnView, RowView, TableView } from './shared/table-view.js';
export { typedTable, type TypedTable } from './shared/typed-table.js';
export type { MarkView, ValueView } from './shared/value-view.js';
export type { StoryMeasure } from './story/story-measures.js';
export {
  storyView,
  type OneStory,
  type StoryImage,
  type StoryQuery,
  type StoryQuote,
  type StoryTheme,
  type StoryView,
} from './story/story-view.js';
export type { LinkLook, MapChannel, MapPassage } from './strategy-map/map-drawing.js';
export type { MapMoves } from './strategy-map/map-moves.js';
export type { MapMeasure, MapPanel } from './strategy-map/map-panel.js';
export type { MapPath, PathQuery } from './strategy-map/map-path.js';
export type { MapQuestion } from './strategy-map/map-questions.js';
export type { ReachDirection } from './strategy-map/map-reach.js';
export type { MapGroup } from './strategy-map/map-summary.js';
export type { LinkPhrase } from './strategy-map/map-words.js';
export {
  strategyMapView,
  type MapLaneView,
  type MapNeighbourhood,
  type MapNodeView,
  type StrategyMapQuery,
  type StrategyMapView,
} from './strategy-map/strategy-map-view.js';
export type { NoteMark, TimeLabel } from './trend-chart/axis-labels.js';
export type { KeyEntry } from './trend-chart/chart-key.js';
export type { NoteView } from './trend-chart/chart-notes.js';
export type { TrendChartQuery } from './trend-chart/chart-query.js';
export type { ReadingItem, ReadingView } from './trend-chart/chart-readings.js';
export type { PanView } from './trend-chart/chart-source.js';
export type { EndLabel } from './trend-chart/end-labels.js';
export type { PlotMark, SeriesView } from './trend-chart/plot-series.js';
export type { SegmentLabel } from './trend-chart/segment-labels.js';
export type { StripView } from './trend-chart/state-strip.js';
export { trendChartView, type DrawingView, type TrendChartView } from './trend-chart/trend-chart-view.js';
export { trendSparklineView, type TrendSparklineView } from './trend-sparkline/trend-sparkline-view.js';
export {
  comingLanguage,
  LANGUAGES,
  languageFor,
  registerLanguage,
  type LanguagePack,
} from './words/languages.js';
export type { Messages } from './words/messages/messages.js';
export type { Statement } from './words/messages/shapes/statement.js';
export type { FormattedValue } from './words/numbers.js';
export type { PluralCategory, PluralForms, PluralRule } from './words/plurals.js';
export { Words } from './words/words.js';
