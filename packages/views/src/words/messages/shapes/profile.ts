import type { Indicator } from '@cairn/schema';
import type { PluralForms } from '../../plurals.js';

/** Words of the indicator's profile. */
export interface ProfileMessages {
  /** "SO1 · Key target": how the parts of a line stand beside each other. */
  readonly beside: (parts: readonly string[]) => string;
  readonly withdrawn: (period: string) => string;
  /** How many areas have figures, and for when. */
  readonly coverage: (areas: string, from: string, to: string) => string;
  readonly areas: PluralForms;
  readonly noFigures: string;
  readonly sections: {
    readonly definition: string;
    readonly responsible: string;
    readonly targets: string;
    readonly breakdowns: string;
    readonly notes: string;
    readonly overrides: string;
    readonly revisions: string;
    readonly related: string;
    readonly stories: string;
    readonly links: string;
  };
  readonly rationale: string;
  readonly interpretation: string;
  readonly caveats: string;
  readonly basis: string;
  readonly bases: Readonly<Record<NonNullable<Indicator['periodBasis']>, string>>;
  readonly derived: string;
  readonly disclosure: string;
  readonly smallNumbers: (minimum: string, roundTo: string | null) => string;
  readonly updater: string;
  readonly approver: string;
  readonly due: string;
  readonly introduced: string;
  readonly withdrawnTerm: string;
  readonly updated: string;
  readonly from: (source: string) => string;

  readonly allAreas: string;
  readonly kind: string;
  readonly periods: string;
  readonly agreed: string;
  readonly agreedBy: (by: string, on: string | null) => string;
  readonly towards: (first: string, last: string) => string;
  readonly by: (dimension: string) => string;
  readonly was: string;
  readonly became: string;
  readonly correctedOn: string;
  readonly correctedBy: string;
  readonly reason: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly sampleSize: string;

  readonly objectives: string;
  readonly nodes: string;
  readonly readWith: string;
  readonly inFramework: (objective: string, perspective: string, framework: string) => string;
  readonly withMeasure: (measure: string, relationship: string) => string;
  readonly download: string;
}
