import type { Indicator, Target } from '@cairn/schema';
import type { Profile } from './areas.js';
import type { Slot } from './calendar.js';
import type { Words } from './text.js';

/** A change of level that begins in one month and is complete some months later, in the measure's unit, by area. */
export interface Step {
  /** Months since April 2021. */
  readonly from: number;
  readonly over: number;
  /** Change by area; `all` for the areas not named. */
  readonly change: Readonly<Record<string, number>>;
}

/** How the figures of a measure come about. Levels, spreads and changes are in the measure's unit. */
export interface Model {
  /** `proportion` and `rate` draw a count out of a base; `count` and `level` draw the value itself, whole or not. */
  readonly kind: 'proportion' | 'rate' | 'count' | 'level';
  readonly slots: readonly Slot[];
  /** Which areas report: the 23 authorities, the two partners, or the health board alone (to the councils it does not apply). */
  readonly who: 'authorities' | 'partners' | 'board';
  /** Also for the localities of the two councils. */
  readonly localities?: boolean;
  /** Also for the region and the health board, added up from their councils. */
  readonly region?: boolean;
  readonly board?: boolean;
  /** What the count is out of in one period. A survey's answers for a proportion by survey. */
  readonly base?: (profile: Profile, slot: Slot) => number;
  readonly level: number;
  /** Standard deviation between areas. */
  readonly spread: number;
  /** How far quality explains the spread: 1 raises the value wholly, −1 lowers it wholly. */
  readonly quality: number;
  readonly driftPerYear?: number;
  /** Height of the winter above the year's mean. */
  readonly winter?: number;
  /** Standard deviation from period to period, beyond the chance of the counts. */
  readonly noise: number;
  readonly offset?: Readonly<Record<string, number>>;
  readonly steps?: readonly Step[];
  readonly least?: number;
  readonly most?: number;
  /** 95 % limits; 99.8 % limits too. */
  readonly limits?: '95' | '95 and 99.8';
  /** The denominator is a survey's sample. */
  readonly survey?: boolean;
  /** Shares of the total by category, published for the two partners. */
  readonly breakdown?: { readonly dimension: string; readonly shares: Readonly<Record<string, number>> };
}

/** Values that are given, not drawn: facts in words, and figures that follow a plan. */
export interface Facts {
  readonly slots: readonly Slot[];
  readonly of: (area: string, slot: Slot) => string | number | null;
  readonly who: 'authorities' | 'partners';
}

export interface TargetSpecification {
  readonly kind: Target['kind'];
  readonly area?: string;
  /** One value throughout, a line from the first to the last of its periods, a plan that begins anew each year, or a range. */
  readonly value:
    | number
    | { readonly first: number; readonly last: number }
    | { readonly byQuarter: readonly number[] }
    | { readonly lower: number; readonly upper: number };
  /** First period it holds for, months since April 2021. */
  readonly from?: number;
  readonly source?: Words;
  readonly agreedBy?: Words;
  readonly agreedOn?: string;
}

/** A measure with the way its figures are made and its targets. */
export interface Measure {
  readonly indicator: Indicator;
  readonly model: Model | Facts;
  readonly targets?: readonly TargetSpecification[];
}
