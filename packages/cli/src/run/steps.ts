import { dirname } from 'node:path';
import { parseText, type PerformanceDocument } from '@cairn/schema';
import type { Project } from '@cairn/schema/project';
import { runAlerts } from '../commands/alerts.js';
import { runBuild, type MadeDocument } from '../commands/build.js';
import { runDue } from '../commands/due.js';
import { CommandError } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import { counted } from '../output/table-text.js';
import { writeTogether } from '../output/write-together.js';
import { partsAmong, wholeDocument } from '../parts/whole-document.js';
import { removeFormerSheets } from '../report/former-sheets.js';
import { stagedReports, type StagedReports } from './staged-reports.js';
import type { Step } from './step.js';

/** What a run is asked for. */
export interface RunRequest {
  readonly folder: string;
  readonly sources: string | undefined;
  readonly by: string | undefined;
  /** Null where the project file cannot be used, which the build says. */
  readonly project: Project | null;
}

/** What there is so far; nothing of it is in its place before it is published. */
interface Staged {
  made?: MadeDocument;
  /** The document with all its parts. */
  whole?: PerformanceDocument | null;
  reports: StagedReports;
  published: boolean;
}

/** The steps of a run, in their order, and whether they have come as far as publishing. */
export interface Run {
  readonly steps: readonly Step[];
  readonly isPublished: () => boolean;
}

/** Build, check and reports come before anything is published; what is due and warned of is said of what was. */
export function runOf(request: RunRequest): Run {
  const { folder, project } = request;
  const staged: Staged = { reports: { files: [], sheetFolders: [] }, published: false };
  const { reportFiles, alerts } = project ?? {};
  const steps: Step[] = [build(request, staged), check(staged)];
  if (reportFiles)
    steps.push({
      name: 'reports',
      summary: 1,
      work: async ({ out }) => {
        staged.reports = await stagedReports(
          { document: staged.whole ?? null, path: madeIn(staged).path },
          reportFiles,
          folder,
        );
        out(`${counted(staged.reports.files.length, 'file')} drawn.`);
        return 0;
      },
    });
  steps.push(publish(staged), {
    name: 'due',
    summary: 1,
    work: async (context) => {
      // What is late is no fault of the run: the warnings tell it to those whom it concerns.
      await runDue(folder, { ahead: 0, format: 'text' }, context);
      return 0;
    },
  });
  if (alerts)
    steps.push({
      name: 'alerts',
      summary: Infinity,
      work: (context) => runAlerts(folder, { send: true, format: 'text' }, context),
    });
  return { steps, isPublished: () => staged.published };
}

function build({ folder, sources, by }: RunRequest, staged: Staged): Step {
  const keep = (made: MadeDocument) => (staged.made = made);
  return {
    name: 'build',
    summary: 2,
    work: (context) => runBuild(folder, { sources, by, keep, ifClean: true, limit: 5 }, context),
  };
}

/** Reads the document as every page will, and each of its parts. */
function check(staged: Staged): Step {
  return {
    name: 'check',
    summary: 1,
    work: async ({ out, paint }) => {
      const { path, text, parts } = madeIn(staged);
      const log = new IssueLog();
      const report = (issue: BuildIssue) => {
        log.add(issue);
      };
      const { document, issues } = parseText(text);
      for (const issue of issues) report({ ...issue, file: path });
      staged.whole = document && (await wholeDocument(document, path, partsAmong(parts, path), report));
      const counts = countsOf(log);
      if (counts.error > 0) out(issuesText(log.groups, 5, paint));
      out(`${countsText(counts)}.`);
      return counts.error > 0 ? 1 : 0;
    },
  };
}

/** Everything is whole on the disk before any of it takes its place, the document last. */
function publish(staged: Staged): Step {
  return {
    name: 'publish',
    summary: 1,
    work: async ({ out }) => {
      const { path, text, parts, settle } = madeIn(staged);
      const { files, sheetFolders } = staged.reports;
      await writeTogether([...files, ...parts, { path, content: text }]);
      staged.published = true;
      for (const folder of sheetFolders)
        await removeFormerSheets(
          folder,
          files.filter((file) => dirname(file.path) === folder).map((file) => file.path),
        );
      await settle();
      const reports = files.length;
      out(`${path}${reports === 0 ? '' : ` and ${counted(reports, 'file')} of reports`}.`);
      return 0;
    },
  };
}

function madeIn({ made }: Staged): MadeDocument {
  if (!made) throw new CommandError('No document was made.');
  return made;
}
