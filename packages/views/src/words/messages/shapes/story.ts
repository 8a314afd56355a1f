import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Words of stories. */
export interface StoryMessages {
  readonly heading: string;
  readonly about: (what: string) => string;
  /** How many stories there are, as a sentence. */
  readonly count: PluralForms;
  readonly audiences: Readonly<Record<'partner' | 'restricted', string>>;
  readonly consent: string;
  readonly measures: string;
  readonly themes: string;
  readonly people: PluralForms;
  readonly answers: PluralForms;
  readonly interval: (lower: string, upper: string) => string;
  readonly survey: string;
  readonly caption: string;
  readonly none: Statement;
}
