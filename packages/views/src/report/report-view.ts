import type { AsOf, Dataset } from '@cairn/dataset';
import type { Report } from '@cairn/schema';
import { editionView } from '../edition/edition-view.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import { proseOf, ownWords, type Prose } from '../shared/prose.js';
import { richTextOf, type RichText } from '../shared/rich-text.js';
import type { Words } from '../words/words.js';
import { reportGuides } from './report-guides.js';
import { reportAreas, reportPlaces, sectionPlaces, type PlaceChoice, type Places } from './report-places.js';
import { titleBlock, type ReportTitle } from './report-title.js';
import type { SectionContent } from './section-content.js';
import { planOf, type Surroundings } from './section-plans.js';

/** Which report, and for whom it is drawn. */
export interface ReportQuery {
  /** Id of the report; the first of the document where absent. */
  readonly report?: string | undefined;
  /** Takes the place of the report's own areas. */
  readonly area?: string | undefined;
  /** Takes the place of the report's own period. */
  readonly period?: string | AsOf | undefined;
  /** The edition before: what has changed since then is said first. */
  readonly previous?: Dataset | undefined;
}

/**
 * A report with every choice made: what is said, which widgets with which measures, areas and periods, in which order. The page and
 * every printed form are made from the same.
 */
export interface ReportView {
  readonly id: string;
  readonly title: ReportTitle;
  readonly cover: RichText | null;
  /** Whether it is drawn for easy reading. */
  readonly easy: boolean;
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  /** A name for links within the report: `section-2`. */
  readonly id: string;
  /** 1 for a chapter or a section that stands in none, 2 within a chapter. */
  readonly level: 1 | 2;
  readonly title: Prose;
  readonly introduction: RichText | null;
  /** As at the end of which period the figures are; undefined for the latest. */
  readonly period: string | undefined;
  readonly content: SectionContent;
}

/** @returns the report, or why there is none */
export function reportView(dataset: Dataset, query: ReportQuery, words: Words): ViewResult<ReportView> {
  const { states, report: messages } = words.messages;
  const { reports } = dataset.document;
  const report = query.report === undefined ? reports[0] : reports.find(({ id }) => id === query.report);
  if (!report) {
    return query.report === undefined
      ? absent('no-reports', messages.none)
      : absent('unknown-report', states.unknown('report', query.report));
  }
  const period = typeof query.period === 'object' ? query.period.asOf : (query.period ?? report.period);
  if (period !== undefined && !dataset.documentPeriod(period))
    return absent('unknown-period', states.unknown('period', period));
  if (query.area !== undefined && !dataset.directory.area(query.area))
    return absent('unknown-area', states.unknown('area', query.area));
  const places = reportPlaces(dataset, report, query.area);
  return {
    view: {
      id: report.id,
      title: titleBlock(dataset, report, places, period, words),
      easy: report.reading === 'easy',
      cover: report.cover === undefined ? null : richTextOf(report.cover, words),
      sections: [
        ...(query.previous
          ? [changesSince(query.previous, dataset, reportAreas(dataset, report, query.area), words)]
          : []),
        ...withGuides(sectionsOf(dataset, report, places, period, words), dataset, words),
      ],
    },
  };
}

/** What a section of any kind may say; one of a newer version says the same in its own way or not at all. */
interface AnySection extends PlaceChoice {
  readonly kind: string;
  readonly title?: Report['title'] | undefined;
  readonly introduction?: Report['title'] | undefined;
  readonly period?: string | undefined;
}

function sectionsOf(
  dataset: Dataset,
  report: Report,
  places: Places,
  period: string | undefined,
  words: Words,
): readonly SectionView[] {
  let inChapter = false;
  return report.sections.map((given, at) => {
    const section: AnySection = given;
    const isChapter = section.kind === 'heading';
    inChapter ||= isChapter;
    // Definitions at the very end are the whole report's, not the last chapter's.
    const isAppendix = section.kind === 'definitions' && at === report.sections.length - 1;
    // A period that is none has been reported by the schema; the report's own stands for it.
    const own =
      section.period !== undefined && dataset.documentPeriod(section.period) ? section.period : period;
    const around: Surroundings = {
      dataset,
      words,
      places: sectionPlaces(dataset, section, places),
      period: own === undefined ? undefined : { asOf: own },
    };
    const content = planOf(section, around);
    return {
      id: `section-${String(at + 1)}`,
      level: inChapter && !isChapter && !isAppendix ? 2 : 1,
      title: titleOf(section, content, words),
      introduction:
        content === undefined || section.introduction === undefined
          ? null
          : richTextOf(section.introduction, words),
      period: own,
      content: shown(content, words),
    };
  });
}

/** The sections, and after the last definitions how the widgets of the report are read. */
function withGuides(
  sections: readonly SectionView[],
  dataset: Dataset,
  words: Words,
): readonly SectionView[] {
  const last = sections.findLast(({ content }) => content.kind === 'definitions');
  if (!last) return sections;
  const contents = sections.map(({ content }) => content);
  const guides = reportGuides(dataset, contents, words);
  if (guides.length === 0) return sections;
  const section: SectionView = {
    id: 'guides',
    level: last.level,
    title: ownWords(words.messages.guides.inReport),
    introduction: null,
    period: undefined,
    content: { kind: 'guides', guides },
  };
  return sections.flatMap((one) => (one === last ? [one, section] : [one]));
}

/** What has changed since the edition before, in the areas of the report. */
function changesSince(
  before: Dataset,
  after: Dataset,
  areas: ReadonlySet<string> | undefined,
  words: Words,
): SectionView {
  const { heading, nothing, groups } = editionView(before, after, words, areas);
  return {
    id: 'changes',
    level: 1,
    title: ownWords(heading),
    introduction: null,
    period: undefined,
    content: groups.length === 0 ? { kind: 'nothing', statement: nothing } : { kind: 'changes', groups },
  };
}

function titleOf(section: AnySection, content: SectionContent | undefined, words: Words): Prose {
  if (section.title !== undefined) return proseOf(section.title, words);
  const { titles, laterTitle } = words.messages.report;
  const kind = content?.kind;
  return ownWords(
    kind === undefined ||
      kind === 'later' ||
      kind === 'nothing' ||
      kind === 'heading' ||
      kind === 'guides' ||
      kind === 'changes'
      ? laterTitle
      : titles[kind],
  );
}

/** The content, or a sentence where there is nothing to show. */
function shown(content: SectionContent | undefined, words: Words): SectionContent {
  const { later, nothing } = words.messages.report;
  if (!content) return { kind: 'later', statement: later };
  const isEmpty = Object.values(content).some((list) => Array.isArray(list) && list.length === 0);
  return isEmpty ? { kind: 'nothing', statement: nothing } : content;
}
