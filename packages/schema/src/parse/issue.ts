/** Something in a document that its producer should mend. */
export interface Issue {
  /** What kind of fault, such as `wrong-type` or `unknown-area`: stable, for programs. */
  readonly code: IssueCode;
  /** `error`: something was set aside or the document cannot be read. `warning`: everything is shown, but a reader may be misled. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901) to the place in the document as it was given. */
  readonly path: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in one plain sentence. */
  readonly remedy: string;
}

/** An issue before it is known where it stands and how much it matters. */
export type Finding = Pick<Issue, 'code' | 'message' | 'remedy'>;

export type Step = string | number;

export type IssueCode =
  | 'not-json'
  | 'html'
  | 'empty'
  /** The check that names faults could not be loaded: in pages alone. */
  | 'not-checked'
  | 'not-an-object'
  | 'format-unknown'
  | 'format-too-new'
  | 'newer-code'
  | 'wrong-type'
  | 'missing-field'
  | 'invalid-value'
  | 'duplicate-id'
  | 'unknown-area'
  | 'unknown-indicator'
  | 'unknown-reference'
  | 'set-aside'
  | 'duplicate-series'
  | 'duplicate-period'
  | 'duplicate-override'
  | 'length-mismatch'
  | 'value-despite-suppression'
  | 'limits-reversed'
  | 'range-reversed'
  | 'dates-reversed'
  | 'unsuitable-target'
  | 'empty-group'
  | 'circular-parent';

/** A JSON Pointer from its steps; `~` and `/` are escaped as RFC 6901 asks. */
export function pointer(...steps: readonly Step[]): string {
  return steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
