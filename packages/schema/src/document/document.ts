import * as z from 'zod/mini';
import { AlertRule } from './alert.js';
import { Area, AreaGroup, Dimension } from './area.js';
import { Framework, StrategyMap } from './framework.js';
import { Indicator } from './indicator.js';
import { Annotation, Attachment, Relationship, SavedView, Story } from './narrative.js';
import { FORMAT_PATTERN } from './patterns.js';
import { Audience, Id, LanguageTag, LocalisedText, Moment, YearStart } from './primitives.js';
import { Batch, Part, Publisher, Revision, StatusOverride } from './provenance.js';
import { Report } from './report.js';
import { Series, SeriesHead } from './series.js';
import { Comparator, Target } from './target.js';

/** Fields of the document itself that it cannot be read without. */
export const REQUIRED_HEAD = {
  format: z.string().check(z.regex(FORMAT_PATTERN, { error: 'format' })),
  id: Id,
  title: LocalisedText,
  language: LanguageTag,
} as const;

/** Fields of the document itself that may be absent. */
export const OPTIONAL_HEAD = {
  $schema: z.string(),
  description: LocalisedText,
  publisher: Publisher,
  licence: LocalisedText,
  published: Moment,
  /** Whom it is made for: nothing in it is kept from these readers. */
  audience: Audience,
  /** `--01-01` where absent. */
  reportingYearStart: YearStart,
} as const;

/** Every collection with the shape of one item, in the order in which they are checked. */
export const COLLECTIONS = {
  areas: Area,
  groups: AreaGroup,
  dimensions: Dimension,
  indicators: Indicator,
  series: SeriesHead,
  targets: Target,
  comparators: Comparator,
  frameworks: Framework,
  strategyMaps: StrategyMap,
  relationships: Relationship,
  annotations: Annotation,
  stories: Story,
  attachments: Attachment,
  reports: Report,
  alertRules: AlertRule,
  views: SavedView,
  overrides: StatusOverride,
  revisions: Revision,
  batches: Batch,
  parts: Part,
} as const;

/** The whole document, from which the types and the published JSON Schema are made. */
export function documentSchema() {
  const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item));
  return z.object({
    ...REQUIRED_HEAD,
    $schema: z.optional(OPTIONAL_HEAD.$schema),
    description: z.optional(OPTIONAL_HEAD.description),
    publisher: z.optional(OPTIONAL_HEAD.publisher),
    licence: z.optional(OPTIONAL_HEAD.licence),
    published: z.optional(OPTIONAL_HEAD.published),
    audience: z.optional(OPTIONAL_HEAD.audience),
    reportingYearStart: z.optional(OPTIONAL_HEAD.reportingYearStart),
    areas: z.array(Area),
    groups: list(AreaGroup),
    dimensions: list(Dimension),
    indicators: z.array(Indicator),
    series: z.array(Series),
    targets: list(Target),
    comparators: list(Comparator),
    frameworks: list(Framework),
    strategyMaps: list(StrategyMap),
    relationships: list(Relationship),
    annotations: list(Annotation),
    stories: list(Story),
    attachments: list(Attachment),
    reports: list(Report),
    alertRules: list(AlertRule),
    views: list(SavedView),
    overrides: list(StatusOverride),
    revisions: list(Revision),
    batches: list(Batch),
    parts: list(Part),
  });
}
