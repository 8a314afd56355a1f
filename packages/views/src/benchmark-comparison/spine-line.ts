import type { Period, Spine } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import { changeView, type ChangeView } from '../shared/change-view.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView, type ValueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';

/** One area on a spine. */
export interface SpineLine {
  readonly area: string;
  readonly period: string;
  readonly count: string;
  readonly value: ValueView;
  /** The figure without the unit, which stands at the measure's name. */
  readonly figure: string;
  readonly status: StatusView;
  readonly change: ChangeView | null;
  /** The change where there is little room: "0.8, worse"; empty without one. */
  readonly changeBrief: string;
  /** Null without a figure or a spine. */
  readonly x: number | null;
  readonly standing: Standing | null;
  /** Where it stands, in words; empty without a spine. */
  readonly position: string;
}

/** Where a figure stands among the areas; without a better side only `middle` and the two ends by size. */
export type Standing = 'bestQuarter' | 'middle' | 'worstQuarter' | 'highest' | 'lowest';

/** A place of 0 to 1 in per cent. */
export const tidy = (place: number): number => Math.round(place * 10_000) / 100;

/** @param judged whether a direction of the measure is better
 * @param quarters whether the areas are enough to have quarters */
export function lineOf(
  fact: Fact,
  period: Period,
  spine: Spine | null,
  { judged, quarters }: { readonly judged: boolean; readonly quarters: boolean },
  words: Words,
): SpineLine {
  const { observation, indicator, area } = fact;
  const value = valueView(indicator, observation, words);
  const place = spine?.position(observation?.value ?? 'missing') ?? null;
  const standing = place === null || !spine || !quarters ? null : standingOf(place, spine, judged);
  const { standings } = words.messages.benchmark.spine;
  const change = changeView(fact.sincePrevious ?? fact.sinceLastYear, indicator, words);
  return {
    area: area.id,
    period: period.text,
    count: typeof observation?.numerator === 'number' ? words.count(observation.numerator) : '',
    value,
    figure:
      typeof observation?.value === 'number'
        ? words.briefValue(observation.value, indicator.unit)
        : value.text,
    status: statusOfFact(fact, words),
    change,
    changeBrief: change ? briefChange(change, fact, words) : '',
    // An own area outside the group compared may lie beyond both ends.
    x: place === null ? null : Math.min(100, Math.max(0, tidy(place))),
    standing,
    position: standing === null ? '' : standings[standing],
  };
}

function briefChange(
  { direction, judgement }: ChangeView,
  { sincePrevious, sinceLastYear, indicator }: Fact,
  words: Words,
): string {
  if (direction === 'same') return '';
  const { change, joinClauses } = words.messages;
  const difference = words.briefDifference(
    (sincePrevious ?? sinceLastYear)?.change.absolute ?? 0,
    indicator.unit,
  );
  return judgement === 'better' || judgement === 'worse'
    ? joinClauses(difference, change[judgement])
    : difference;
}

function standingOf(place: number, { worstQuartile, bestQuartile }: Spine, judged: boolean): Standing {
  if (place >= bestQuartile) return judged ? 'bestQuarter' : 'highest';
  if (place <= worstQuartile) return judged ? 'worstQuarter' : 'lowest';
  return 'middle';
}
