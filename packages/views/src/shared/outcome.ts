import type { Statement } from '../words/messages/shapes/statement.js';

/** A view, or why there is none: something asked for does not exist, or nothing has been asked for. */
export type ViewResult<View> = { readonly view: View } | { readonly absent: Absent };

export interface Absent {
  /** Stable name of the fault for programs, such as `unknown-indicator`. */
  readonly code: string;
  readonly statement: Statement;
}

export function absent(code: string, statement: Statement): { readonly absent: Absent } {
  return { absent: { code, statement } };
}
