import type { SelectDetail } from '@cairn/elements';

/** What each framework is asked to put on the page: a `cairn-data` with a tile in it. */
export interface Wanted {
  readonly place: HTMLElement;
  /** A document that code has loaded; where it is absent, `src` names one. */
  readonly document?: object;
  readonly src?: string;
  readonly chosen: (detail: SelectDetail) => void;
}

export type Mount = (wanted: Wanted) => void;
