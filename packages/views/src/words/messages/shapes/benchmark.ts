import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Words of the comparison's further forms: movement of places, choices, funnel, distribution, spine, good practice. */
export interface BenchmarkMessages {
  readonly interval: (range: string) => string;
  readonly place: (rank: string, of: string) => string;
  readonly neighbour: string;
  readonly against: Readonly<
    Record<'lower' | 'higher', (difference: string, comparator: string, value: string) => string>
  > & { readonly same: (comparator: string, value: string) => string };
  readonly movement: {
    readonly head: (period: string) => string;
    readonly places: PluralForms;
    readonly up: (places: string, from: string) => string;
    readonly down: (places: string, from: string) => string;
    readonly same: string;
    readonly came: (period: string) => string;
    readonly went: (rank: string) => string;
    readonly upSince: (places: string, period: string, rank: string, of: string) => string;
    readonly downSince: (places: string, period: string, rank: string, of: string) => string;
    readonly sameSince: (period: string, of: string) => string;
    readonly cameSince: (period: string) => string;
    readonly areas: PluralForms;
    readonly cameNamed: (areas: string, period: string) => string;
    readonly wentNamed: (areas: string, period: string) => string;
  };
  readonly choices: Readonly<Record<'group' | 'comparator' | 'alike' | 'ownRule' | 'median', string>>;
  readonly plot: {
    readonly name: string;
    readonly hint: string;
    readonly chooseHint: string;
  };
  readonly funnel: {
    readonly notCounted: string;
    readonly noDenominators: string;
    readonly denominator: string;
    readonly across: string;
    readonly average: (value: string) => string;
    readonly inner: string;
    readonly outer: string;
    readonly beyond95: string;
    readonly beyond998: string;
    readonly positions: Readonly<Record<'above998' | 'above95' | 'inside' | 'below95' | 'below998', string>>;
    readonly own: (area: string, position: string) => string;
    readonly outside: (count: string, of: string) => string;
    readonly overdispersed: (count: string, of: string) => string;
  };
  readonly distribution: {
    readonly tooFew: (count: string, needed: string) => string;
    readonly middle: (from: string, to: string) => string;
    readonly median: (value: string) => string;
    readonly neighbours: string;
  };
  readonly spine: {
    readonly heading: (areas: string) => string;
    readonly median: string;
    readonly noMeasures: Statement;
    readonly standings: Readonly<
      Record<'bestQuarter' | 'middle' | 'worstQuarter' | 'highest' | 'lowest', string>
    >;
    readonly standing: (area: string, of: string, best: string, worst: string) => string;
    readonly worstNamed: (measures: string) => string;
    readonly reasons: Readonly<Record<'tooFew' | 'noSpread' | 'noComparator', string>>;
    readonly unjudged: (area: string) => string;
    readonly count: string;
    readonly comparator: string;
    readonly worst: string;
    readonly best: string;
    readonly position: string;
    readonly range: string;
    readonly middle: string;
  };
  readonly practice: {
    readonly heading: string;
    readonly caution: string;
    readonly noDirection: string;
    readonly noFigure: (area: string) => string;
    readonly noEvidence: string;
    readonly noneBetter: (area: string, tested: string) => string;
    readonly found: (count: string, tested: string, area: string) => string;
    readonly tests: Readonly<Record<'intervals' | 'counts' | 'process', string>>;
    readonly shown: (count: string) => string;
    readonly lower: (difference: string) => string;
    readonly higher: (difference: string) => string;
    readonly against: (theirs: string, own: string, period: string) => string;
    readonly untested: string;
    readonly mayBeChance: string;
    readonly notChance: string;
    readonly differs: string;
    readonly recorded: string;
    readonly nothing: string;
    readonly documents: string;
    readonly leads: Readonly<Record<'intervention' | 'note' | 'story' | 'document', string>>;
  };
}
