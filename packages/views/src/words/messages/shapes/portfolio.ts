import type { Statement } from './statement.js';

/** Words of a reader's own choice of measures. */
export interface PortfolioMessages {
  readonly heading: string;
  /** `counts` says how many have each status; empty where there is none. */
  readonly sentence: (measures: string, area: string, counts: string) => string;
  readonly choose: string;
  readonly forms: Readonly<Record<'tiles' | 'grid', string>>;
  readonly form: string;
  readonly add: string;
  readonly addButton: string;
  readonly startFrom: string;
  readonly useButton: string;
  readonly chosen: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly reset: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly link: string;
  readonly notKept: string;
  readonly unknown: (ids: string) => string;
  readonly told: {
    readonly added: (name: string, place: string, of: string) => string;
    readonly moved: (name: string, place: string, of: string) => string;
    readonly removed: (name: string, left: string) => string;
    readonly replaced: (measures: string) => string;
  };
  readonly empty: Statement;
}
