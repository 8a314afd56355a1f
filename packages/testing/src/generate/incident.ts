import type { Words } from './text.js';

/** Something that happened to published figures. */
export interface Incident {
  readonly indicator: string;
  readonly area: string;
  readonly periods: readonly string[];
  /** Observation status letters; with Q, M, L or O the figures go. Without any, the row goes too: a gap. */
  readonly status?: string;
  readonly note?: Words;
  /** What had been published before a correction, as a difference from the figure of today. */
  readonly correctedBy?: number;
  readonly reason?: Words;
  readonly on?: string;
  readonly batch?: string;
}
