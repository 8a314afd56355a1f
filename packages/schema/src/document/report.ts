import * as z from 'zod/mini';
import { Audience, Id, LocalisedText, PeriodText } from './primitives.js';

/** What every section may begin with. */
const opening = { title: z.optional(LocalisedText), introduction: z.optional(LocalisedText) } as const;

const ids = z.optional(z.array(Id));

/** Which measures; those that all of the filters let through, in the document's order unless `indicators` gives another. */
const measures = {
  indicators: ids,
  roles: z.optional(z.array(z.enum(['target', 'monitoring', 'context']))),
  framework: z.optional(Id),
  perspective: z.optional(Id),
  objective: z.optional(Id),
} as const;

/** Where and when; what the report says where absent. */
const places = { areas: ids, group: z.optional(Id), period: z.optional(PeriodText) } as const;

/** One section of a report: what is shown, of which measures, where and when. */
export const ReportSection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), title: LocalisedText, introduction: z.optional(LocalisedText) }),
  z.object({ kind: z.literal('text'), ...opening, text: LocalisedText }),
  z.object({
    kind: z.literal('tiles'),
    ...opening,
    ...measures,
    ...places,
    form: z.optional(z.enum(['full', 'compact', 'icon'])),
  }),
  z.object({
    kind: z.literal('scorecard'),
    ...opening,
    ...measures,
    ...places,
    columns: z.optional(z.enum(['areas', 'periods', 'measures'])),
    exceptionsOnly: z.optional(z.boolean()),
  }),
  z.object({
    kind: z.literal('trendCharts'),
    ...opening,
    ...measures,
    ...places,
    view: z.optional(z.enum(['trend', 'withinYear', 'beforeAfter'])),
    intervention: z.optional(PeriodText),
    comparators: ids,
    breakdown: z.optional(Id),
  }),
  z.object({ kind: z.literal('strategyMap'), ...opening, ...places, strategyMap: z.optional(Id) }),
  z.object({
    kind: z.literal('comparison'),
    ...opening,
    ...measures,
    ...places,
    comparator: z.optional(Id),
    form: z.optional(z.enum(['bars', 'dots', 'spine', 'funnel', 'distribution'])),
  }),
  z.object({
    kind: z.literal('relationship'),
    ...opening,
    ...places,
    relationships: ids,
    form: z.optional(z.enum(['scatter', 'path', 'lines', 'multiples'])),
  }),
  z.object({ kind: z.literal('exceptions'), ...opening, ...measures, ...places }),
  z.object({
    kind: z.literal('selfAssessments'),
    ...opening,
    ...places,
    indicators: ids,
    framework: z.optional(Id),
    perspective: z.optional(Id),
    objective: z.optional(Id),
  }),
  z.object({ kind: z.literal('stories'), ...opening, ...places, stories: ids, indicators: ids }),
  z.object({ kind: z.literal('dataQuality'), ...opening, ...places, indicators: ids }),
  z.object({ kind: z.literal('definitions'), ...opening, ...measures }),
]);

/** The kinds that this version knows. */
const SECTION_KINDS: readonly string[] = ReportSection.def.options.flatMap(
  ({ def }) => def.shape.kind.def.values,
);

/** A section of a kind that a newer version has brought: kept as it is, and said to be one. */
export const LaterSection = z.object({
  kind: z
    .string()
    .check(z.regex(new RegExp(`^(?!(${SECTION_KINDS.join('|')})$).+$`, 'u'), { error: 'kind', abort: true })),
  title: z.optional(LocalisedText),
});

/** A report with a fixed order of sections. */
export const Report = z.object({
  id: Id,
  title: LocalisedText,
  subtitle: z.optional(LocalisedText),
  edition: z.enum(['monthly', 'quarterly', 'annual']),
  audience: z.optional(Audience),
  reading: z.optional(z.enum(['easy'])),
  areas: ids,
  group: z.optional(Id),
  period: z.optional(PeriodText),
  cover: z.optional(LocalisedText),
  sections: z.array(z.union([ReportSection, LaterSection])),
});

/** Whether this version knows what a section shows. */
export function isKnownSection<Known extends { readonly kind: string }>(
  section: Known | { readonly kind: string },
): section is Known {
  return SECTION_KINDS.includes(section.kind);
}
