import type { LinkEffect } from '@cairn/schema';
import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Words of the strategy map. */
export interface MapMessages {
  readonly untitled: string;
  readonly noPerspective: string;
  readonly shows: (objectives: string, perspectives: string, area: string) => string;
  readonly objectives: PluralForms;
  readonly perspectives: PluralForms;
  readonly balance: (counts: string) => string;
  readonly links: PluralForms;
  readonly linked: (links: string, positive: string, negative: string, unclear: string) => string;
  readonly unmeasured: string;
  readonly unmeasuredWhy: string;
  readonly effectsFrom: Readonly<Record<LinkEffect, string>>;
  readonly strengths: Readonly<Record<'weak' | 'moderate' | 'strong', string>>;
  readonly after: (lag: string) => string;
  readonly evidence: (evidence: string) => string;
  readonly measures: string;
  readonly affects: string;
  readonly affectedBy: string;
  readonly nothing: string;
  readonly drawing: string;
  readonly hint: string;
  readonly keyboard: string;
  readonly thicker: string;
  readonly show: string;
  readonly nodesCaption: (map: string, area: string) => string;
  readonly linksCaption: (map: string) => string;
  readonly from: string;
  readonly effect: string;
  readonly to: string;
  readonly strength: string;
  readonly lag: string;
  readonly evidenceHead: string;
  readonly none: Statement;
  readonly empty: Statement;
}
