import type { Dataset } from '@cairn/dataset';
import { ragTileView, type RagTileView } from '../rag-tile/rag-tile-view.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { TableView } from '../shared/table-view.js';
import { tidyCsv } from '../shared/tidy-csv.js';
import type { Words } from '../words/words.js';
import { definitionEntries, responsibleEntries } from './profile-entries.js';
import { breakdownTables, historyTable } from './profile-figures.js';
import { linkItems, noteItems, overrideItems, storyItems } from './profile-items.js';
import { relatedEntries } from './profile-relations.js';
import { entriesSection, itemsSection, tablesSection, type ProfileSection } from './profile-section.js';
import { periodName, type ProfileSubject } from './profile-subject.js';
import { revisionsTable, targetsTable } from './profile-targets.js';

/** Which measure, and where; without an area the measure in all of them. */
export interface IndicatorProfileQuery {
  readonly indicator: string | undefined;
  readonly area?: string | undefined;
}

/** Everything the document says of one measure. */
export interface IndicatorProfileView {
  readonly indicator: string;
  readonly heading: string;
  /** The language of the heading where it is another than asked for. */
  readonly lang: string | null;
  /** Area, code, role, and that it is withdrawn. */
  readonly line: string;
  readonly sentence: string;
  /** The latest figure with its status; null without an area, and where the area has none. */
  readonly latest: RagTileView | null;
  readonly sections: readonly ProfileSection[];
  /** Every figure, the latest first; null where there is none. */
  readonly history: TableView | null;
  readonly download: ProfileDownload;
}

/** The measure's figures as a file. */
export interface ProfileDownload {
  readonly label: string;
  readonly name: string;
  readonly mediaType: string;
  /** Makes the text when it is asked for. */
  readonly text: () => string;
}

/** @returns the profile, or why there is none */
export function indicatorProfileView(
  dataset: Dataset,
  { indicator: asked, area: place }: IndicatorProfileQuery,
  words: Words,
): ViewResult<IndicatorProfileView> {
  const { states } = words.messages;
  if (asked === undefined) return absent('missing-indicator', states.missingAttribute('indicator'));
  const indicator = dataset.directory.indicator(asked);
  if (!indicator) return absent('unknown-indicator', states.unknown('indicator', asked));
  const area = place === undefined ? null : dataset.directory.area(place);
  if (area === undefined) return absent('unknown-area', states.unknown('area', place ?? ''));
  return { view: profileOf({ dataset, indicator, area, words }) };
}

function profileOf(subject: ProfileSubject): IndicatorProfileView {
  const { dataset, indicator, area, words } = subject;
  const { profile, roles } = words.messages;
  const tile = area ? ragTileView(dataset, { indicator: indicator.id, area: area.id }, words) : null;
  const latest = tile && 'view' in tile ? tile.view : null;
  const history = historyTable(subject);
  const { withdrawn } = indicator;
  return {
    indicator: indicator.id,
    heading: words.text(indicator.name),
    lang: words.languageOf(indicator.name),
    line: profile.beside([
      ...(area ? [words.text(area.name)] : []),
      ...(indicator.code === undefined ? [] : [indicator.code]),
      roles[indicator.role],
      ...(withdrawn === undefined ? [] : [profile.withdrawn(periodName(subject, withdrawn))]),
    ]),
    sentence: latest?.sentence ?? (tile && 'absent' in tile ? tile.absent.statement.what : coverage(subject)),
    latest,
    sections: sectionsOf(subject),
    history,
    download: {
      label: profile.download,
      name: [dataset.document.id, indicator.id, ...(area ? [area.id] : [])].map(fileName).join('_') + '.csv',
      mediaType: 'text/csv;charset=utf-8',
      text: () => tidyCsv(dataset, { indicator: indicator.id, area: area?.id }, words),
    },
  };
}

function sectionsOf(subject: ProfileSubject): readonly ProfileSection[] {
  const { sections } = subject.words.messages.profile;
  return [
    entriesSection('definition', sections.definition, definitionEntries(subject)),
    entriesSection('responsible', sections.responsible, responsibleEntries(subject)),
    tablesSection('targets', sections.targets, [targetsTable(subject)]),
    tablesSection('breakdowns', sections.breakdowns, breakdownTables(subject)),
    itemsSection('notes', sections.notes, noteItems(subject)),
    itemsSection('overrides', sections.overrides, overrideItems(subject)),
    tablesSection('revisions', sections.revisions, [revisionsTable(subject)]),
    entriesSection('related', sections.related, relatedEntries(subject)),
    itemsSection('stories', sections.stories, storyItems(subject)),
    itemsSection('links', sections.links, linkItems(subject)),
  ].flat();
}

/** How many areas have figures, and from when to when. */
function coverage({ dataset, indicator, words }: ProfileSubject): string {
  const { profile } = words.messages;
  const timelines = dataset.document.areas.flatMap(({ id }) => dataset.timeline(indicator.id, id) ?? []);
  const periods = timelines.flatMap((timeline) => {
    const [first, last] = [timeline.periods[0], timeline.periods.at(-1)];
    return first && last ? [first, last] : [];
  });
  const [some] = periods;
  if (!some) return profile.noFigures;
  const first = periods.reduce((a, b) => (b.start < a.start ? b : a), some);
  const last = periods.reduce((a, b) => (b.end > a.end ? b : a), some);
  return profile.coverage(
    words.plural(timelines.length, profile.areas),
    words.period(first),
    words.period(last),
  );
}

/** An id as part of a file's name on any system. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}.-]+/gu, '-');
}
