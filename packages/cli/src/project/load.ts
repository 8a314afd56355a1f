import { parse, type PerformanceDocument } from '@cairn/schema';
import { parseProject, type Project } from '@cairn/schema/project';
import type { BuildIssue } from '../issues/issue.js';
import { readAreas } from './areas.js';
import { readGroups } from './groups.js';
import { inProjectFile, readProjectFile } from './project-file.js';

export interface LoadedProject {
  readonly project: Project;
  /** The document without series; faulty items are set aside. */
  readonly definitions: PerformanceDocument;
}

/**
 * Reads a project: its file, and the areas and groups that it takes from other files.
 *
 * @param folder where `cairn.json` is
 * @param sourcesFolder what the names of source files are relative to
 * @returns null when the definitions cannot be used; why is then reported
 * @throws CommandError when there is no project
 */
export async function loadProject(
  folder: string,
  sourcesFolder: string,
  report: (issue: BuildIssue) => void,
): Promise<LoadedProject | null> {
  const content = await readProjectFile(folder, report);
  if (content === undefined) return null;
  const { project, issues } = parseProject(content);
  for (const issue of issues) report(inProjectFile(issue));
  if (!project) return null;

  const written = project.definitions;
  const listed = project.areasFrom === undefined ? [] : await readAreas(folder, project.areasFrom, report);
  const inline = Array.isArray(written['areas'])
    ? (written['areas'] as readonly unknown[])
    : written['areas'];
  const areas = Array.isArray(inline)
    ? [...(inline as readonly unknown[]), ...listed.map(({ area }) => area)]
    : inline;
  const withAreas = { ...written, areas };

  // Groups need the areas' names and codes, so the areas are checked once before; what is wrong with them is reported below.
  const usable = parse({ ...withAreas, groups: [], indicators: [] }).document?.areas ?? [];
  const made = await readGroups(sourcesFolder, project.groupsFrom, usable, written['groups'], report);
  const groups =
    written['groups'] === undefined || Array.isArray(written['groups'])
      ? [...((written['groups'] ?? []) as readonly unknown[]), ...made]
      : written['groups'];
  const result = parse({ ...withAreas, groups });
  const inlineCount = Array.isArray(inline) ? inline.length : 0;
  for (const issue of result.issues) {
    // Figures come later; whether there is one in the period is asked of the finished document.
    if (/^\/(overrides|revisions)\/\d+\/period$/.test(issue.path)) continue;
    const place = /^\/areas\/(\d+)(\/.*)?$/.exec(issue.path);
    const fromFile = place ? listed[Number(place[1]) - inlineCount] : undefined;
    if (project.areasFrom === undefined || !fromFile) report(inProjectFile(issue));
    else
      report({ ...inProjectFile(issue), file: project.areasFrom, row: fromFile.row, path: place?.[2] ?? '' });
  }
  return result.document && { project, definitions: result.document };
}
