import type { PluralForms } from '../../plurals.js';

/** Words of the data-quality view. */
export interface QualityMessages {
  readonly heading: string;
  readonly of: (what: string) => string;
  /** The parts of the sentence, in this order; each without a full stop. */
  readonly sentence: (parts: readonly string[]) => string;
  readonly upToDate: (upToDate: string, measures: string) => string;
  readonly measures: PluralForms;
  readonly complete: (share: string) => string;
  readonly awaiting: PluralForms;
  readonly rejected: (rejected: string, rows: string) => string;
  readonly rows: PluralForms;
  readonly setAside: PluralForms;
  readonly sections: {
    readonly measures: string;
    readonly periods: string;
    readonly late: string;
    readonly batches: string;
    readonly revisions: string;
    readonly issues: string;
  };
  readonly latest: string;
  readonly areasThere: string;
  readonly outOf: (some: string, all: string) => string;
  readonly due: string;
  readonly missing: string;
  readonly suppressed: string;
  readonly provisional: string;
  readonly revised: string;
  readonly share: string;
  readonly behind: string;
  readonly updateDue: string;
  readonly areas: string;
  readonly wasDue: string;
  readonly source: string;
  readonly loaded: string;
  readonly loadedBy: string;
  readonly rowsRead: string;
  readonly accepted: string;
  readonly refused: string;
  readonly signedOff: string;
  readonly awaitingSignOff: string;
  readonly issue: string;
  readonly severities: Readonly<Record<'error' | 'warning', string>>;
  readonly what: string;
  readonly todo: string;
  readonly place: string;
  readonly more: PluralForms;
  readonly nothing: { readonly what: string; readonly todo: string };
}
