import type { ComparisonForm } from '../benchmark-comparison/comparison-query.js';
import type { RelationshipForm } from '../relationship-chart/relationship-query.js';
import type { GuideKind } from '../words/messages/shapes/guides.js';
import type { Words } from '../words/words.js';

export type { GuideKind };

/** How a widget is read, in a few sentences for readers without statistics. */
export interface GuideView {
  readonly kind: GuideKind;
  /** What the widget is called where several guides stand together. */
  readonly name: string;
  /** What is drawn, what its marks mean, and what must not be concluded. */
  readonly sentences: readonly string[];
}

/** The guide to a widget, or to one form of it. */
export function guideOf(kind: GuideKind, words: Words): GuideView {
  return { kind, ...words.messages.guides.of[kind] };
}

/** How a comparison of areas is read in each of its forms. */
export function comparisonGuide(form: ComparisonForm | 'spine'): GuideKind {
  return form === 'bars' || form === 'dots' ? 'ranked' : form;
}

/** How two or more measures are read in each of the forms that show them together. */
export function relationshipGuide(form: RelationshipForm): GuideKind {
  return form === 'scatter' || form === 'path' ? 'points' : 'lines';
}
