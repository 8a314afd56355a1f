import { forAudience } from '@cairn/dataset';
import type { Audience, PerformanceDocument } from '@cairn/schema';
import { AUDIENCES } from '../build/circle.js';

/** What of a document leaves this machine. */
export interface Shown {
  readonly document: PerformanceDocument;
  /** Whom it is for. */
  readonly audience: Audience;
  /** Whether something was left out that nobody asked to leave out. */
  readonly withheld: boolean;
}

/**
 * The document as its readers may have it: those that are named, or else those for whom it was made, or else everyone. What is marked
 * for fewer leaves only when somebody asks for it by name.
 */
export function shownTo(document: PerformanceDocument, asked: Audience | undefined): Shown {
  const audience = asked ?? document.audience ?? 'public';
  const withheld = asked === undefined && isMarkedBeyond(document, audience);
  const narrowed = asked !== undefined || withheld;
  return { document: narrowed ? forAudience(document, audience) : document, audience, withheld };
}

/** Whether anything is for fewer readers than these. */
function isMarkedBeyond(document: PerformanceDocument, audience: Audience): boolean {
  const most = AUDIENCES.indexOf(audience);
  return Object.values(document).some(
    (collection: unknown) =>
      Array.isArray(collection) &&
      (collection as readonly Marked[]).some(({ audience: own = 'public', notesAudience = 'public' }) =>
        [own, notesAudience].some((one) => AUDIENCES.indexOf(one) > most),
      ),
  );
}

type Marked = { readonly [name in 'audience' | 'notesAudience']?: Audience };

/** What a person is told of what was left out. */
export function withheldText({ audience, withheld }: Shown): readonly string[] {
  return withheld
    ? [
        `Left out: what is for fewer readers than "${audience}". Name them by --audience where they are meant.`,
      ]
    : [];
}
