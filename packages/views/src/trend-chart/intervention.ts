import { beforeAndAfter, type BeforeAndAfter, type Period } from '@cairn/analysis';
import type { Annotation } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { ChartBasis } from './chart-source.js';

/** What a series is looked at before and after. */
export interface Intervention {
  readonly period: Period;
  /** What was done; null where only the period is known. */
  readonly text: string | null;
  /** Position of the first period after. */
  readonly at: number;
  /** Positions of the first period before and of the last one after that count. */
  readonly from: number;
  readonly to: number;
  readonly result: BeforeAndAfter;
  /** The series breaks off where the intervention begins: the figures on either side are not the same thing. */
  readonly broken: boolean;
}

/** The intervention asked for, or the latest one noted that has figures on both sides. */
export function intervention({
  dataset,
  words,
  indicator,
  query,
  strands,
  between,
  latest,
}: ChartBasis): ViewResult<Intervention> {
  const [{ area, timeline }] = strands;
  const past = between.slice(0, latest + 1);
  const placed = (text: string): Placed | null => {
    const period = dataset.period(indicator.id, text);
    const at = period ? past.findIndex((one) => one.end >= period.start) : -1;
    return period && at > 0 ? { period, at } : null;
  };
  const noted = dataset
    .annotations(indicator.id, area.id)
    .filter(({ kind }) => kind === 'intervention')
    .flatMap((annotation): readonly Noted[] => {
      const place = placed(annotation.period);
      return place ? [{ ...place, annotation }] : [];
    })
    .sort((a, b) => a.period.start - b.period.start);
  const { intervention: asked } = query;
  if (asked !== undefined && !dataset.period(indicator.id, asked))
    return absent('unknown-period', words.messages.states.unknown('period', asked));
  const found: (Placed & { annotation?: Annotation }) | null | undefined =
    asked === undefined ? noted.at(-1) : placed(asked);
  if (!found)
    return absent('no-intervention', words.messages.chartViews.noIntervention(words.name(indicator)));

  const { at, period } = found;
  const observations = past.map((one) => timeline.of(one) ?? null);
  const breaks = observations.flatMap((one, place) => (one?.marks.includes('break') ? [place] : []));
  const from = breaks.findLast((place) => place < at) ?? 0;
  const end = breaks.find((place) => place > at) ?? past.length;
  const values = observations.slice(from, end).map((one) => one?.value ?? null);
  const annotation =
    found.annotation ?? noted.find(({ period: own }) => own.start === period.start)?.annotation;
  return {
    view: {
      period,
      text: annotation ? words.text(annotation.text) : null,
      at,
      from,
      to: end - 1,
      result: beforeAndAfter(values, at - from, { polarity: indicator.polarity }),
      broken: breaks.includes(at),
    },
  };
}

interface Placed {
  readonly period: Period;
  readonly at: number;
}

interface Noted extends Placed {
  readonly annotation: Annotation;
}
