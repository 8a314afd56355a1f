import type { Dataset, DueFigures } from '@cairn/dataset';
import type { Issue } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { SortableTableView, TableSort } from '../shared/sortable-table.js';
import { upperFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';
import { measureQuality, totalOf, type MeasureQuality } from './completeness.js';
import { measuresTable, periodsTable, shareText } from './completeness-tables.js';
import { issuesTable } from './issues-table.js';
import { isUpToDate, lateFigures, lateTable } from './late-figures.js';
import { batchesOf, batchesTable, revisionsTable } from './provenance-tables.js';
import { areasOf, measuresOf, subjectTitle, type QualitySubject } from './quality-subject.js';

/** Of which measure and area; without either, of the whole document. */
export interface DataQualityQuery {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly sort?: TableSort | undefined;
  /** What was found when the document was read. */
  readonly issues?: readonly Issue[];
}

/** What was loaded, is missing, late, corrected, signed off and set aside. */
export interface DataQualityView {
  readonly heading: string;
  readonly sentence: string;
  readonly sections: readonly QualitySection[];
}

export interface QualitySection {
  readonly heading: string;
  readonly table: SortableTableView;
  /** That there is more than the table lists; null where there is not. */
  readonly more: string | null;
}

/** @returns the quality of the data, or why nothing can be said of it */
export function dataQualityView(
  dataset: Dataset,
  query: DataQualityQuery,
  words: Words,
): ViewResult<DataQualityView> {
  const { states, quality } = words.messages;
  const { directory } = dataset;
  const indicator = query.indicator === undefined ? null : directory.indicator(query.indicator);
  if (indicator === undefined) {
    return absent('unknown-indicator', states.unknown('indicator', query.indicator ?? ''));
  }
  const area = query.area === undefined ? null : directory.area(query.area);
  if (area === undefined) return absent('unknown-area', states.unknown('area', query.area ?? ''));
  const whole = indicator === null && area === null;
  const issues = whole ? (query.issues ?? []) : [];
  const subject: QualitySubject = { dataset, indicator, area, issues, sort: query.sort, words };
  const measures = measuresOf(subject).flatMap((one) => measureQuality(dataset, one, areasOf(subject)) ?? []);
  const late = lateFigures(subject);
  const sections = sectionsOf(measures, late, subject);
  if (sections.length === 0) return absent('no-quality', quality.nothing);
  return {
    view: {
      heading: whole ? quality.heading : quality.of(subjectTitle(subject)),
      sentence: sentenceOf(measures, late, subject),
      sections,
    },
  };
}

function sectionsOf(
  measures: readonly MeasureQuality[],
  late: readonly DueFigures[],
  subject: QualitySubject,
): readonly QualitySection[] {
  const { words } = subject;
  const { sections, more } = words.messages.quality;
  const issues = issuesTable(subject);
  const all = [
    { heading: sections.late, table: lateTable(late, subject), more: 0 },
    { heading: sections.measures, table: measuresTable(measures, subject), more: 0 },
    { heading: sections.periods, table: periodsTable(subject), more: 0 },
    { heading: sections.issues, ...issues },
    { heading: sections.batches, table: batchesTable(batchesOf(subject), subject), more: 0 },
    { heading: sections.revisions, table: revisionsTable(subject), more: 0 },
  ];
  return all.flatMap(({ heading, table, more: count }) =>
    table === null || table.rows.length === 0
      ? []
      : [{ heading, table, more: count === 0 ? null : words.plural(count, more) }],
  );
}

function sentenceOf(
  measures: readonly MeasureQuality[],
  late: readonly DueFigures[],
  subject: QualitySubject,
): string {
  const { issues, words } = subject;
  const { quality } = words.messages;
  const fresh = measures.map((one) => isUpToDate(one, late)).filter((one) => one !== null);
  const batches = batchesOf(subject);
  const awaiting = batches.filter(({ signedOff }) => !signedOff).length;
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  const rejected = batches.reduce((sum, batch) => sum + batch.rejected, 0);
  const left = issues.filter(({ severity }) => severity === 'error').length;
  const share = shareText(totalOf(measures), words);
  const parts = [
    fresh.length > 0 &&
      quality.upToDate(
        words.count(fresh.filter((one) => one).length),
        words.plural(fresh.length, quality.measures),
      ),
    share !== '' && quality.complete(share),
    awaiting > 0 && words.plural(awaiting, quality.awaiting),
    rejected > 0 && quality.rejected(words.count(rejected), words.plural(rows, quality.rows)),
    left > 0 && words.plural(left, quality.setAside),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : upperFirst(quality.sentence(parts));
}
