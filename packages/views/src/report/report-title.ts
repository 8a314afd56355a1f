import type { Dataset } from '@cairn/dataset';
import type { Report } from '@cairn/schema';
import { ownWords, proseOf, type Prose } from '../shared/prose.js';
import type { Words } from '../words/words.js';
import type { Places } from './report-places.js';

/** What stands at the head of a report: what it is, whose it is, and of when. */
export interface ReportTitle {
  readonly title: Prose;
  readonly subtitle: Prose | null;
  /** Edition, areas, period, publisher, date of publication, audience: only what is known. */
  readonly facts: readonly ReportFact[];
}

export interface ReportFact {
  readonly name: 'edition' | 'areas' | 'period' | 'publisher' | 'published' | 'audience';
  readonly term: string;
  readonly text: Prose;
}

/** The head of a report. */
export function titleBlock(
  dataset: Dataset,
  { title, subtitle, edition, audience }: Report,
  places: Places,
  period: string | undefined,
  words: Words,
): ReportTitle {
  const { report, context, list } = words.messages;
  const { publisher, published } = dataset.document;
  const when = period === undefined ? null : dataset.documentPeriod(period);
  const fact = (name: ReportFact['name'], text: Prose | null): readonly ReportFact[] =>
    text === null ? [] : [{ name, term: report.facts[name], text }];
  return {
    title: proseOf(title, words),
    subtitle: subtitle === undefined ? null : proseOf(subtitle, words),
    facts: [
      fact('edition', ownWords(report.editions[edition])),
      fact(
        'areas',
        places.areas.length === 0 ? null : ownWords(list(places.areas.map(({ name }) => words.text(name)))),
      ),
      fact('period', ownWords(when ? report.asAt(words.period(when)) : context.latest)),
      fact('publisher', publisher ? proseOf(publisher.name, words) : null),
      fact('published', published === undefined ? null : ownWords(words.date(published))),
      fact('audience', audience === undefined ? null : ownWords(report.audiences[audience])),
    ].flat(),
  };
}
