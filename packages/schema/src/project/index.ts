export { parseProject, type ProjectResult } from './parse.js';
export type {
  Placed,
  PlausibleRange,
  Project,
  ProjectGroupsSource,
  ProjectMarkers,
  ProjectSource,
  SourceColumn,
  SourcePeriodForm,
} from './project.js';
export { PERIOD_FORMS, SOURCE_COLUMNS } from './source.js';
