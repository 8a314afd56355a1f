import type { LoadFailure } from '@cairn/dataset';
import type { Issue } from '@cairn/schema';
import type { Choices } from '@cairn/views';

/** A reader chose something: an indicator, an area, a period, an objective. */
export interface SelectDetail {
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly objective?: string;
  readonly perspective?: string;
  readonly node?: string;
  /** Category by dimension, where a part of a measure was chosen. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** A document was loaded; what the parser set aside comes along. */
export interface LoadDetail {
  readonly id: string;
  readonly published: string | undefined;
  readonly issues: readonly Issue[];
}

/** Something asked for cannot be shown. */
export interface ErrorDetail {
  /** Stable name of the fault, such as `notFound` or `unknown-indicator`. */
  readonly code: string;
  readonly message: string;
  readonly failure?: LoadFailure;
}

/** What a page is about after a reader has chosen; what is left open is absent. As of the end of `period` the widgets are. */
export type ContextChangeDetail = Choices;

/** A reader has changed a choice of measures or its order. */
export interface PortfolioChangeDetail {
  /** Ids of the measures, in the reader's order. */
  readonly indicators: readonly string[];
}

export interface CairnEventMap {
  'cairn-select': CustomEvent<SelectDetail>;
  'cairn-context-change': CustomEvent<ContextChangeDetail>;
  'cairn-portfolio-change': CustomEvent<PortfolioChangeDetail>;
  'cairn-load': CustomEvent<LoadDetail>;
  'cairn-error': CustomEvent<ErrorDetail>;
}

/** Fires one of Cairn's events; they bubble and leave shadow roots. */
export function emit<Name extends keyof CairnEventMap>(
  target: EventTarget,
  name: Name,
  detail: CairnEventMap[Name]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges Cairn's events into the page's
  interface GlobalEventHandlersEventMap extends CairnEventMap {}
}
