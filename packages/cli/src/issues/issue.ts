/** Something in a producer's files that should be mended or known. */
export interface BuildIssue {
  /** What kind of fault, such as `unknown-area`: stable, for programs. */
  readonly code: string;
  /** `error`: something was set aside. `warning`: it was used, but may mislead. `notice`: it was used as the project asks. */
  readonly severity: Severity;
  /** The file as the project names it. */
  readonly file: string;
  /** Row as a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** Header of the column. */
  readonly column?: string;
  /** JSON Pointer to the place, in a JSON file. */
  readonly path?: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in one plain sentence. */
  readonly remedy: string;
}

export type Severity = 'error' | 'warning' | 'notice';

/** In the order in which a person should read them. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** What was read, or what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | Fault;

/** A fault before it is known where it stands. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export function isFault(reading: object): reading is Fault {
  return 'remedy' in reading;
}

/** A cell's text in a message: quoted, and cut when it is long. */
export function quote(text: string): string {
  return `"${text.length > 60 ? text.slice(0, 57) + '…' : text}"`;
}
