import type * as z from 'zod/mini';
import type { LocalisedText } from '../types.js';
import type { AlertDelivery, ReportFiles, Return } from './delivery.js';
import type { GroupsSource, Markers, PARTS_FORMS, PERIOD_FORMS, Source, SOURCE_COLUMNS } from './source.js';

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

export type ProjectSource = Immutable<z.input<typeof Source>>;
export type ProjectGroupsSource = Immutable<z.input<typeof GroupsSource>>;
export type ProjectMarkers = Immutable<z.input<typeof Markers>>;
export type ProjectAlerts = Immutable<z.input<typeof AlertDelivery>>;
export type ProjectReportFiles = Immutable<z.input<typeof ReportFiles>>;
export type ProjectReturn = Immutable<z.input<typeof Return>>;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type PartsForm = (typeof PARTS_FORMS)[number];
export type SourcePeriodForm = (typeof PERIOD_FORMS)[number];

/** An item with its place in the list it was written in, so that a later fault can name it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
}

/** What a project file says beside the document's own fields. */
export interface Project {
  /** The document's fields as they were written, with an empty list of series. `parse` checks them. */
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly sources: readonly Placed<ProjectSource>[];
  readonly groupsFrom: readonly Placed<ProjectGroupsSource>[];
  readonly areasFrom?: string;
  readonly out?: string;
  /** What the parts of the document are about; one file where absent. */
  readonly parts?: PartsForm;
  readonly loadedBy?: LocalisedText;
  readonly markers?: ProjectMarkers;
  readonly alerts?: ProjectAlerts;
  readonly returns?: readonly ProjectReturn[];
  readonly reportFiles?: ProjectReportFiles;
  /** Values that an indicator can have, by its id. */
  readonly plausible?: Readonly<Record<string, PlausibleRange>>;
}

/** Both ends belong to it. */
export interface PlausibleRange {
  readonly minimum?: number;
  readonly maximum?: number;
}
