import type { AlertKind } from '@cairn/dataset';
import type { PluralForms } from '../../plurals.js';

/** Words of warnings and of the news that they are over. */
export interface AlertsMessages {
  readonly heading: string;
  /** "2 new warnings". */
  readonly raised: PluralForms;
  /** "1 warning is over". */
  readonly ended: PluralForms;
  readonly nothing: string;
  readonly groups: Readonly<Record<'raised' | 'ended', string>>;
  /** The status that was told last. */
  readonly before: (status: string) => string;
  readonly forecastMiss: (period: string, value: string) => string;
  readonly unsigned: (source: string, loaded: string, due: string) => string;
  readonly revised: (period: string, from: string, to: string, reason: string) => string;
  /** Why a warning is over; that of a status is the new status itself. */
  readonly over: Readonly<Record<Exclude<AlertKind, 'status' | 'revision'>, string>>;
  /** It can no longer be said, with what there is instead of a figure. */
  readonly unknown: (instead: string) => string;
  /** What has changed since the edition before. */
  readonly edition: Readonly<
    Record<'heading' | 'nothing' | 'attention' | 'over' | 'revised' | 'late', string>
  >;
  /** Why somebody gets this message. */
  readonly because: (title: string) => string;
}
