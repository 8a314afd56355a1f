import * as z from 'zod/mini';
import { Id, LanguageTag, PeriodText } from '../document/primitives.js';
import { FileName, Header, Variable } from './primitives.js';

/*
 * What a project does with its finished document: who is warned, which reports are written, which returns are made.
 */

const MailAddress = z
  .string()
  .check(z.regex(/^[^\s@<>,;"\p{Cc}]+@[^\s@<>,;"\p{Cc}]+$/u, { error: 'mailAddress' }));

/** Where warnings go. What is secret is in environment variables, never in the file. */
export const AlertDelivery = z.strictObject({
  /** What was told to whom; `alerts-state.json` where absent. */
  state: z.optional(FileName),
  /** The language of messages; the document's own where absent. */
  language: z.optional(LanguageTag),
  /** An Atom feed. */
  feed: z.optional(FileName),
  mail: z.optional(
    z.strictObject({
      from: MailAddress,
      /** The variable with the address of the mail server, `smtps://user:password@host:465`. */
      serverFrom: Variable,
      /** Addresses by the names that measures give of those who answer for them. */
      to: z.optional(z.record(z.string(), z.union([MailAddress, z.array(MailAddress)]))),
      /** Who is told everything. */
      all: z.optional(z.array(MailAddress)),
    }),
  ),
  webhooks: z.optional(
    z.array(
      z.strictObject({
        id: Id,
        /** The variable with the address that is called. */
        addressFrom: Variable,
        /** `json` where absent; `teams` is an Adaptive Card, as Microsoft Teams takes it. */
        form: z.optional(z.enum(['json', 'teams'])),
      }),
    ),
  ),
});

/** Reports that `cairn run` writes beside the document. */
export const ReportFiles = z.strictObject({
  /** Where they go; `reports` where absent. */
  folder: z.optional(FileName),
  /** Which of the document's reports; all of them where absent. */
  reports: z.optional(z.array(Id).check(z.minLength(1))),
  /** `html` where absent. Which there are, the command knows. */
  formats: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  /** The document's own where absent. */
  languages: z.optional(z.array(LanguageTag).check(z.minLength(1))),
  /** The document of the edition before: the reports then begin with what has changed since. */
  against: z.optional(FileName),
});

/** What a column of a return may hold. */
const RETURN_COLUMNS = [
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'constant',
] as const;

const Code = z.string().check(z.minLength(1));

/** `B12`, as spreadsheets call it. */
const CellName = z.string().check(z.regex(/^[A-Z]{1,2}[1-9]\d{0,4}$/u, { error: 'cell' }));

/** A file in the form that a parent body asks for. */
export const Return = z.strictObject({
  id: Id,
  /** `returns/<id>` with the ending of its format where absent. */
  file: z.optional(FileName),
  /** `csv` where absent. */
  format: z.optional(z.enum(['csv', 'xlsx'])),
  /** The name of the sheet of a workbook; the return's id where absent. */
  sheet: z.optional(z.string().check(z.regex(/^[^\\/?*:[\]']{1,31}$/u, { error: 'sheet' }))),
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
  /** The period it is about; the latest of each measure where absent. */
  period: z.optional(PeriodText),
  /** The measures in their order, each with its code there. Without them there is a row an area, and each column of figures names its measure. */
  indicators: z.optional(z.record(Id, Code)),
  /** The areas in their order, each with its code there. */
  areas: z.record(Id, Code),
  /** What rows go by first; `indicators` where absent. */
  order: z.optional(z.enum(['indicators', 'areas'])),
  /** Codes of periods, by the document's own; as the document writes them where absent. */
  periods: z.optional(z.record(PeriodText, Code)),
  columns: z
    .array(
      z.strictObject({
        header: Header,
        from: z.enum(RETURN_COLUMNS),
        /** The measure of a figure, where rows are areas. */
        indicator: z.optional(Id),
        /** Of a constant. */
        text: z.optional(z.string()),
        /** Digits after the point; those of the measure where absent. */
        decimals: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
        /** Rounded to the nearest multiple of it, halves away from zero, before `decimals`. */
        roundTo: z.optional(z.number().check(z.positive())),
      }),
    )
    .check(z.minLength(1)),
  /** The cell in which the table begins; `A1` where absent. */
  at: z.optional(CellName),
  /** What stands in cells outside the table. */
  cells: z.optional(z.record(CellName, z.union([z.string(), z.number()]))),
  /** The form has no row of headers. */
  withoutHeaders: z.optional(z.boolean()),
  /** What is written where there is no figure, by why there is none. What is not named is an error. */
  absent: z.optional(
    z.strictObject({
      suppressed: z.optional(z.string()),
      missing: z.optional(z.string()),
      notCollected: z.optional(z.string()),
      notApplicable: z.optional(z.string()),
    }),
  ),
});
