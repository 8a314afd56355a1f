import type * as z from 'zod/mini';
import type * as alert from './document/alert.js';
import type * as area from './document/area.js';
import type * as assessment from './document/assessment.js';
import type { documentSchema } from './document/document.js';
import type * as framework from './document/framework.js';
import type * as indicator from './document/indicator.js';
import type * as narrative from './document/narrative.js';
import type * as primitives from './document/primitives.js';
import type * as provenance from './document/provenance.js';
import type * as report from './document/report.js';
import type * as series from './document/series.js';
import type * as target from './document/target.js';

/** A document is read, never written: every level of it is read-only. */
type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;
type From<Schema extends z.ZodMiniType> = Immutable<z.input<Schema>>;

export type LocalisedText = From<typeof primitives.LocalisedText>;
export type Audience = From<typeof primitives.Audience>;
export type Link = From<typeof primitives.Link>;

export type Area = From<typeof area.Area>;
export type AreaGroup = From<typeof area.AreaGroup>;
export type Dimension = From<typeof area.Dimension>;

export type Tolerance = From<typeof assessment.Tolerance>;
export type AssessmentRule = From<typeof assessment.AssessmentRule>;
export type AssessmentMethod = AssessmentRule['method'];
export type SpcParameters = From<typeof assessment.SpcParameters>;
export type RollUpRule = From<typeof assessment.RollUpRule>;

export type Indicator = From<typeof indicator.Indicator>;
export type ValueCategory = From<typeof indicator.ValueCategory>;
export type Unit = From<typeof indicator.Unit>;
export type Polarity = Indicator['polarity'];
export type Frequency = Indicator['frequency'];
export type IndicatorRole = Indicator['role'];
export type ValueType = Indicator['valueType'];

export type Series = From<typeof series.Series>;
export type Target = From<typeof target.Target>;
export type TargetKind = Target['kind'];
export type Comparator = From<typeof target.Comparator>;

export type Framework = From<typeof framework.Framework>;
export type Perspective = From<typeof framework.Perspective>;
export type Objective = From<typeof framework.Objective>;
export type SelfAssessment = From<typeof framework.SelfAssessment>;
export type AreaSelfAssessment = From<typeof framework.AreaSelfAssessment>;
export type Action = From<typeof framework.Action>;
export type StrategyMap = From<typeof framework.StrategyMap>;
export type StrategyNode = From<typeof framework.StrategyNode>;
export type StrategyLink = From<typeof framework.StrategyLink>;
export type LinkEffect = StrategyLink['effect'];

export type Annotation = From<typeof narrative.Annotation>;
export type Story = From<typeof narrative.Story>;
export type Attachment = From<typeof narrative.Attachment>;
export type Relationship = From<typeof narrative.Relationship>;
export type Report = From<typeof report.Report>;
/** A section of a kind that this version knows. */
export type ReportSection = From<typeof report.ReportSection>;
export type ReportEdition = Report['edition'];
export type AlertRule = From<typeof alert.AlertRule>;
export type SavedView = From<typeof narrative.SavedView>;

export type Revision = From<typeof provenance.Revision>;
export type Batch = From<typeof provenance.Batch>;
export type StatusOverride = From<typeof provenance.StatusOverride>;
export type Part = From<typeof provenance.Part>;
export type Publisher = From<typeof provenance.Publisher>;

/** A performance document as its producer writes it. */
export type PerformanceDocumentInput = From<ReturnType<typeof documentSchema>>;

type Collections = {
  readonly [
    Key in keyof PerformanceDocumentInput as NonNullable<
      PerformanceDocumentInput[Key]
    > extends readonly unknown[]
      ? Key
      : never
  ]-?: NonNullable<PerformanceDocumentInput[Key]>;
};

/** A performance document after `parse`: whatever could not be used is set aside, and every collection is there, empty if need be. */
export type PerformanceDocument = Omit<PerformanceDocumentInput, keyof Collections> & Collections;
