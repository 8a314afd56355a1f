import * as z from 'zod/mini';
import {
  DAY_PATTERN,
  DURATION_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  LINK_PATTERN,
  MOMENT_PATTERN,
  PERIOD_PATTERN,
  YEAR_START_PATTERN,
} from './patterns.js';

/*
 * The small shapes that every other shape is made of. Each pattern carries a short name as its error;
 * `parse/sentences.ts` turns that name into a plain sentence and a remedy. Patterns, not refinements, so that
 * the exported JSON Schema says exactly what zod says.
 */

const text = (pattern: RegExp, error: string) => z.string().check(z.regex(pattern, { error }));

export const Id = text(ID_PATTERN, 'id');
export const LanguageTag = text(LANGUAGE_PATTERN, 'language');

const NonEmpty = z.string().check(z.minLength(1));

/** One string a language: `{"en": "Falls", "cy": "Cwympiadau"}`. */
export const TextByLanguage = z
  .record(LanguageTag, NonEmpty)
  .check(z.refine((map) => Object.keys(map).length > 0, { error: 'localisedText' }));

/** Text a reader sees: one string, or one string for each language. */
export const LocalisedText = z.union([NonEmpty, TextByLanguage], { error: 'localisedText' });

export const SafeLink = text(LINK_PATTERN, 'link');
export const Day = text(DAY_PATTERN, 'day');
export const Moment = text(MOMENT_PATTERN, 'moment');
export const YearStart = text(YEAR_START_PATTERN, 'yearStart');
export const PeriodText = text(PERIOD_PATTERN, 'period');
export const Duration = text(DURATION_PATTERN, 'duration');

/** Who may read an item. */
export const Audience = z.enum(['public', 'partner', 'restricted']);

/** A link with the words that name it. */
export const Link = z.object({ title: LocalisedText, href: SafeLink, mediaType: z.optional(z.string()) });
