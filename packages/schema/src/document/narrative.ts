import * as z from 'zod/mini';
import { Audience, Day, Id, Link, LocalisedText, PeriodText, SafeLink } from './primitives.js';

/** A mark on the time axis of one measure, one area, or all of them. */
export const Annotation = z.object({
  indicator: z.optional(Id),
  area: z.optional(Id),
  period: PeriodText,
  kind: z.enum(['intervention', 'definitionChange', 'note']),
  text: LocalisedText,
  link: z.optional(SafeLink),
  audience: z.optional(Audience),
});

/** What several people said, with how many of them said it. */
const StoryTheme = z.object({
  label: LocalisedText,
  count: z.optional(z.int().check(z.minimum(0))),
});

/** A person's story among the figures. A quote needs recorded consent. */
export const Story = z.object({
  id: Id,
  title: LocalisedText,
  body: LocalisedText,
  date: Day,
  quote: z.optional(z.object({ text: LocalisedText, who: LocalisedText, consent: z.literal('recorded') })),
  image: z.optional(z.object({ src: SafeLink, alt: LocalisedText })),
  themes: z.optional(z.array(StoryTheme)),
  indicators: z.array(Id),
  area: z.optional(Id),
  audience: z.optional(Audience),
});

export const Attachment = z.extend(Link, {
  indicators: z.optional(z.array(Id)),
  audience: z.optional(Audience),
});

/** Measures that are read together. */
export const Relationship = z.object({
  id: Id,
  name: LocalisedText,
  x: Id,
  y: Id,
  size: z.optional(Id),
  lag: z.optional(z.int()),
  caution: z.optional(LocalisedText),
});

export const SavedView = z.object({
  id: Id,
  title: LocalisedText,
  indicators: z.optional(z.array(Id)),
  areas: z.optional(z.array(Id)),
  filters: z.optional(z.record(z.string(), z.unknown())),
});
