export { parseProject, type ProjectResult } from './parse.js';
export type {
  PartsForm,
  Placed,
  PlausibleRange,
  Project,
  ProjectGroupsSource,
  ProjectAlerts,
  ProjectMarkers,
  ProjectReportFiles,
  ProjectReturn,
  ProjectSource,
  SourceColumn,
  SourcePeriodForm,
} from './project.js';
export {
  ACROSS,
  DATABASES,
  FILE_FORMATS,
  PARTS_FORMS,
  PERIOD_FORMS,
  SOURCE_COLUMNS,
  SOURCE_ORIGINS,
} from './source.js';
