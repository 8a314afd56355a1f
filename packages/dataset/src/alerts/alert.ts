import type { Outcome } from '@cairn/analysis';
import type { AlertRule, LocalisedText, Revision } from '@cairn/schema';
import type { DueFigures, DueSignOff } from '../due/due-list.js';
import type { Run } from '../exceptions/runs.js';
import type { Fact } from '../facts/fact.js';

export type AlertKind = AlertRule['kind'];

/** What is remembered of a warning, so that it is told once and known again when it is over. Plain data. */
export interface ToldAlert {
  /** The same for as long as the same thing is wrong: rule, what is watched, and of what. */
  readonly id: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly kind: AlertKind;
  /** Of a load that nobody has signed off, its id. */
  readonly subject: string;
  /** Empty where the warning is of several areas. */
  readonly area: string;
  /** Where it is another than last time, the warning is told again: the status of a status, nothing of the others. */
  readonly mark: string;
}

/** What a warning is about. */
export type AlertMatter =
  | { readonly kind: 'status'; readonly fact: Fact; readonly outcome: Outcome }
  | { readonly kind: 'specialCause' | 'missedTarget'; readonly fact: Fact; readonly run: Run }
  /** `fact` is that of the first period forecast to miss. */
  | { readonly kind: 'forecastMiss'; readonly fact: Fact }
  | { readonly kind: 'late'; readonly figures: DueFigures }
  | { readonly kind: 'signOff'; readonly signOff: DueSignOff }
  | { readonly kind: 'revision'; readonly revision: Revision };

/** Something that is wrong now, or, of a correction, that has happened. */
export interface Alert {
  readonly told: ToldAlert;
  readonly rule: AlertRule;
  readonly matter: AlertMatter;
  /** Who is to be told: who answers for the measure, and who has to act. Each once; nobody where nobody is named. */
  readonly who: readonly LocalisedText[];
}

/** Something that was told and is so no longer. */
export interface EndedAlert {
  readonly told: ToldAlert;
  /** `over`: it is well again. `unknown`: it can no longer be said, because a figure, a target or the whole measure is gone. */
  readonly how: 'over' | 'unknown';
  /** The latest fact of the measure; null of a load, of several areas, or where there is none. */
  readonly fact: Fact | null;
  readonly who: readonly LocalisedText[];
}

/** What there is to tell. */
export interface AlertNews {
  readonly raised: readonly RaisedAlert[];
  readonly ended: readonly EndedAlert[];
}

/** A warning that was not told before. */
export interface RaisedAlert extends Alert {
  /** The status that was told last; null of a warning that is new. */
  readonly was: string | null;
}
