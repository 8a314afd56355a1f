import type { Dataset, Fact } from '@cairn/dataset';
import { proseOf, type Prose } from '../shared/prose.js';
import type { Words } from '../words/words.js';

/** Something that was recorded about an area or a measure, where asking may begin. */
export interface PracticeLead {
  readonly kind: 'intervention' | 'note' | 'story' | 'document';
  /** What the kind is called. */
  readonly label: string;
  /** When it was, as readers write it; empty where nothing says so. */
  readonly when: string;
  readonly text: Prose;
  /** Where it leads; checked before it is followed. */
  readonly href: string | null;
}

/** What the document records of an area about a measure and those related to it. */
export function leadsOf(
  dataset: Dataset,
  { indicator, area, observation }: Fact,
  related: readonly string[],
  words: Words,
): readonly PracticeLead[] {
  const { leads } = words.messages.benchmark.practice;
  const ids = [indicator.id, ...related];
  const marks = dataset.document.annotations.filter(
    (mark) =>
      mark.area === area.id &&
      mark.kind !== 'definitionChange' &&
      (mark.indicator === undefined || ids.includes(mark.indicator)),
  );
  const stories = dataset.document.stories.filter(
    (story) => story.area === area.id && story.indicators.some((id) => ids.includes(id)),
  );
  const note = observation?.note ?? null;
  const found: readonly PracticeLead[] = [
    ...marks.map((mark): PracticeLead => {
      const period = dataset.period(mark.indicator ?? indicator.id, mark.period);
      const kind = mark.kind === 'intervention' ? 'intervention' : 'note';
      return {
        kind,
        label: leads[kind],
        when: period ? words.period(period) : mark.period,
        text: proseOf(mark.text, words),
        href: mark.link ?? null,
      };
    }),
    ...(note === null
      ? []
      : [{ kind: 'note' as const, label: leads.note, when: '', text: proseOf(note, words), href: null }]),
    ...stories.map((story): PracticeLead => ({
      kind: 'story',
      label: leads.story,
      when: words.date(story.date),
      text: proseOf(story.title, words),
      href: null,
    })),
  ];
  // One programme is often marked on each of the measures it is meant for.
  return [...new Map(found.map((lead) => [`${lead.when}\n${lead.text.text}`, lead])).values()];
}

/** What is attached to a measure, whatever the area. */
export function documentsOn(dataset: Dataset, indicator: string, words: Words): readonly PracticeLead[] {
  const { leads } = words.messages.benchmark.practice;
  return dataset.document.attachments
    .filter(({ indicators }) => indicators?.includes(indicator))
    .map((one) => ({
      kind: 'document',
      label: leads.document,
      when: '',
      text: proseOf(one.title, words),
      href: one.href,
    }));
}
