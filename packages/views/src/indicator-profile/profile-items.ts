import { ownWords, proseOf } from '../shared/prose.js';
import { statusOfFact } from '../shared/status-view.js';
import type { ProfileItem } from './profile-section.js';
import { areaName, isAbout, periodName, type ProfileSubject } from './profile-subject.js';

/** What happened, and what was noted beside single figures; the latest first. */
export function noteItems(subject: ProfileSubject): readonly ProfileItem[] {
  const { dataset, indicator, area, words } = subject;
  const { noteKinds } = words.messages.chart;
  const marks = dataset.document.annotations
    .filter(
      (mark) =>
        (mark.indicator === undefined || mark.indicator === indicator.id) && isAbout(subject, mark.area),
    )
    .map((mark) => ({
      period: mark.period,
      where: mark.area,
      kind: noteKinds[mark.kind],
      text: mark.text,
      href: mark.link ?? null,
    }));
  const notes = dataset
    .seriesOf({ indicator: indicator.id, area: area?.id })
    .flatMap(({ area: where, notes = {} }) =>
      Object.entries(notes).map(([period, text]) => ({
        period,
        where,
        kind: noteKinds.note,
        text,
        href: null,
      })),
    );
  return [...marks, ...notes]
    .map((note) => ({ ...note, end: dataset.period(indicator.id, note.period)?.end ?? 0 }))
    .sort((a, b) => b.end - a.end)
    .map(({ period, where, kind, text, href }) => {
      const place = area === null && where !== undefined ? [areaName(subject, where)] : [];
      const head = words.messages.profile.beside([periodName(subject, period), ...place, kind]);
      return { head, text: proseOf(text, words), quote: null, href };
    });
}

/** Statuses that a person set instead of the rule. */
export function overrideItems(subject: ProfileSubject): readonly ProfileItem[] {
  const { dataset, indicator, area, words } = subject;
  return dataset.document.overrides
    .filter((one) => one.indicator === indicator.id && isAbout(subject, one.area))
    .flatMap((one) => {
      const fact = dataset.fact({ indicator: indicator.id, area: one.area, period: one.period });
      const byHand = fact ? statusOfFact(fact, words).override : null;
      if (byHand === null) return [];
      const place = area === null ? [areaName(subject, one.area)] : [];
      const head = words.messages.profile.beside([periodName(subject, one.period), ...place]);
      return [{ head, text: ownWords(byHand), quote: null, href: null }];
    });
}

/** People's stories that belong to the measure, the latest first. */
export function storyItems(subject: ProfileSubject): readonly ProfileItem[] {
  const { dataset, indicator, area, words } = subject;
  return dataset.document.stories
    .filter(({ indicators, area: where }) => indicators.includes(indicator.id) && isAbout(subject, where))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, area: where, title, quote }) => {
      const place = area === null && where !== undefined ? [areaName(subject, where)] : [];
      return {
        head: words.messages.profile.beside([words.date(date), ...place]),
        text: proseOf(title, words),
        quote: quote ? proseOf(quote.text, words) : null,
        href: null,
      };
    });
}

/** Links and attachments, with what kind of file they lead to. */
export function linkItems({ dataset, indicator, words }: ProfileSubject): readonly ProfileItem[] {
  const attachments = dataset.document.attachments.filter(({ indicators }) =>
    indicators?.includes(indicator.id),
  );
  return [...(indicator.links ?? []), ...attachments].map(({ title, href, mediaType }) => ({
    head: (mediaType === undefined ? undefined : FILES[mediaType]) ?? '',
    text: proseOf(title, words),
    quote: null,
    href,
  }));
}

/** Files that open outside the browser or take a while to come: readers want to know before they follow the link. */
const FILES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
};
