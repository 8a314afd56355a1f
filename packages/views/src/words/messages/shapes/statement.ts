/** What happened, and what to do about it. */
export interface Statement {
  readonly what: string;
  readonly todo: string;
}
