import * as z from 'zod/mini';
import { OBSERVATION_STATUS_PATTERN } from '../document/patterns.js';
import { Duration, Id, LocalisedText } from '../document/primitives.js';
import { AlertDelivery, ReportFiles, Return } from './delivery.js';
import { FileName, Header, Variable } from './primitives.js';

/*
 * The shape of a project file: how a producer's own files become a performance document. It is the document without its series,
 * and what is described here beside it.
 */

/** A web address without a user's name or password in it. */
const WebAddress = z
  .string()
  .check(z.regex(/^https?:\/\/(?![^/?#]*@)[^\s\p{Cc}]+$/u, { error: 'webAddress' }));

const StatusLetters = z.string().check(z.regex(OBSERVATION_STATUS_PATTERN, { error: 'observationStatus' }));

/** What a text that stands where a value should be means: `{"n/a": "O", "..": "M"}`. */
export const Markers = z.record(z.string(), StatusLetters);

/** The columns a tidy file may have beside one for each dimension, in the order in which docs name them. */
export const SOURCE_COLUMNS = [
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'lower998',
  'upper998',
  'sampleSize',
  'status',
  'note',
  'audience',
  'notesAudience',
] as const;

/** How periods are written in a source. `document` is the form that documents use themselves: `2025-Q1`, `2025-04`. */
export const PERIOD_FORMS = [
  'document',
  'calendarYear',
  'financialYear',
  'calendarQuarter',
  'financialQuarter',
  'month',
  'day',
] as const;

/** What may stand in the headers of a wide table. */
export const ACROSS = ['period', 'area', 'indicator'] as const;

/** What a source is read from; each source has exactly one of these fields, or a SQLite `file` with a `query` of it. */
export const SOURCE_ORIGINS = ['file', 'url', 'query', 'connector'] as const;

/** The kinds of files that are read; by the ending of the name where a source does not say. SDMX-JSON has none of its own. */
export const FILE_FORMATS = ['csv', 'xlsx', 'ods', 'json', 'sdmx-json', 'sqlite', 'parquet'] as const;

/** Where a query runs. `files`: in the command itself, over the files of the sources' folder. */
export const DATABASES = ['files', 'postgresql', 'clickhouse', 'trino'] as const;

/** One table of observations, one observation a row, and what its columns and codes mean. */
export const Source = z.object({
  file: z.optional(FileName),
  /** A file at a web address. A copy of it is kept, and asked for again only where it has changed. */
  url: z.optional(WebAddress),
  /** The variable with the token that the address asks for. */
  tokenFrom: z.optional(Variable),
  /** How old the copy may be before the address is asked again; it is asked at every build where absent. */
  refreshAfter: z.optional(Duration),
  /** A question in SQL whose answer is the table. With a `file`, which must then be a SQLite file, it is asked of that. */
  query: z.optional(z.string().check(z.minLength(1))),
  database: z.optional(z.enum(DATABASES)),
  /** The variable with the address of the database, its user and password. */
  connectionFrom: z.optional(Variable),
  /** A module in the project's folder that gives the table. It is run as a program. */
  connector: z.optional(FileName),
  format: z.optional(z.enum(FILE_FORMATS)),
  /** The sheet of a spreadsheet; may be absent where there is only one. */
  sheet: z.optional(Header),
  /** The table or view of a SQLite file; may be absent where there is only one. */
  table: z.optional(Header),
  /** The row with the headers, counted from 1; the first row with text where absent. */
  headerRow: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  /** JSON Pointer to the list of rows in a JSON file; the whole file where absent. */
  rowsAt: z.optional(z.string().check(z.regex(/^(\/[^/]*)*$/u, { error: 'jsonPointer' }))),
  /** Texts that a spreadsheet could take for a formula have an apostrophe before them, as `cairn export` writes them. */
  apostrophes: z.optional(z.boolean()),
  /** What the file is, as the document's list of loads names it; the file's name where absent. */
  title: z.optional(LocalisedText),
  /** Header of each column, by what it holds: one of {@link SOURCE_COLUMNS} or the id of a dimension. A column whose header is that very name needs no entry. */
  columns: z.optional(z.record(z.string(), Header)),
  /** What the headers of a table are that has a figure in each of many columns: every header that nothing else names. */
  across: z.optional(z.enum(ACROSS)),
  /** What holds for every row, by the same names as `columns`. */
  constants: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  /** What the indicator column holds; `id` where absent. */
  indicatorBy: z.optional(z.enum(['id', 'code', 'name'])),
  /** What the area column holds: `id` (where absent), `name`, or a code system of the areas' `codes`, such as `ons`. */
  areaBy: z.optional(z.string().check(z.minLength(1))),
  periodForm: z.optional(z.enum(PERIOD_FORMS)),
  /** How dates with slashes are read. Without it they are refused: 01/02/2026 is two different days. */
  dayOrder: z.optional(z.enum(['dayMonthYear', 'monthDayYear'])),
  /** Only rows whose column holds this text, or one of these, are read. */
  where: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string()).check(z.minLength(1))]))),
  /** What becomes of rows about areas the project does not list; `reject`, a fault, where absent. */
  areasNotListed: z.optional(z.enum(['reject', 'leaveOut'])),
  /** Several rows for one observation are added up. Without it they are duplicates. */
  combine: z.optional(z.enum(['sum'])),
  markers: z.optional(Markers),
  /** Signs in numbers that are allowed. Without them `1,234` and `12%` are refused. */
  numbers: z.optional(
    z.object({
      decimal: z.optional(z.enum(['.', ','])),
      thousands: z.optional(z.enum([',', '.', ' ', "'"])),
      percentSign: z.optional(z.boolean()),
    }),
  ),
  encoding: z.optional(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
});

/** Groups made from a JSON file that lists, by area, the areas that belong to it: `{"E08000001": ["E08000002", …]}`. */
export const GroupsSource = z.object({
  file: FileName,
  kind: z.enum(['family', 'neighbours', 'region', 'custom']),
  /** What the file's codes are; `id` where absent. */
  areaBy: z.optional(z.string().check(z.minLength(1))),
  /** A group is made for each area of this group; for every area where absent. */
  of: z.optional(Id),
  /** The group's id; `{area}` stands for the area's id. */
  id: z.string().check(z.regex(/\{area\}/, { error: 'areaPlace' })),
  /** The group's name; `{area}` stands for the area's name. */
  name: LocalisedText,
});

/** What the parts of a project's document are about. */
export const PARTS_FORMS = ['by-indicator', 'by-area'] as const;

/** Fields of the project file that are not the document's. `parts` takes the name of the document's own, which a build writes. */
export const PROJECT_FIELDS = {
  areasFrom: z.optional(FileName),
  out: z.optional(FileName),
  /** Puts the figures into parts beside the document: by measures, or by areas. */
  parts: z.optional(z.enum(PARTS_FORMS)),
  loadedBy: z.optional(LocalisedText),
  markers: z.optional(Markers),
  alerts: z.optional(AlertDelivery),
  returns: z.optional(z.array(Return)),
  reportFiles: z.optional(ReportFiles),
  /** Values that an indicator can have. A value outside is rejected: a score of 0 that nobody can score is a missing one in disguise. */
  plausible: z.optional(
    z.record(Id, z.object({ minimum: z.optional(z.number()), maximum: z.optional(z.number()) })),
  ),
} as const;
