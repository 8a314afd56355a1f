import { calendarDate, type Period } from '@cairn/analysis';
import type { Observation } from '@cairn/dataset';
import type { Area } from '@cairn/schema';
import { valueAxis } from '../geometry/axis.js';
import { isAlone, linePath } from '../geometry/paths.js';
import { labelled, type TimeAxis } from '../geometry/time-axis.js';
import { textWidth } from '../geometry/wrap.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import { tickLabel } from '../shared/tick-label.js';
import { valueView } from '../shared/value-view.js';
import { roomIn, TIERS, tierNames, type Gutter } from '../geometry/chart-tiers.js';
import { isWhole, type Pairing } from './pairing.js';
import {
  latestOf,
  linesOf,
  periodTable,
  placeIn,
  placeOf,
  readingAt,
  readPeriods,
  sharedAxis,
  type Line,
} from './panel-lines.js';
import { titleOf, type AxisTitle } from './point-plot.js';
import type { RelationshipChartView } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import { cautionsOf, nameOf, pairedHow } from './relationship-words.js';
import { pairsBetween, pairTable, readingFor, sameWay } from './time-path.js';

/** Small charts on one time axis, each with its own scale. */
export interface PanelsView {
  readonly gutter: Gutter;
  readonly panels: readonly PanelView[];
  readonly timeLabels: readonly { readonly x: number; readonly text: string; readonly tiers: string }[];
  /** Where each reading's share of the axis begins and ends, one more than there are readings. */
  readonly edges: readonly number[];
}

export interface PanelView extends AxisTitle {
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly path: string;
  /** Points that no line shows, and those that are not final. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly hollow: boolean }[];
  /** The latest point with its figure and period. */
  readonly last: {
    readonly x: number;
    readonly y: number;
    readonly hollow: boolean;
    readonly text: string;
    readonly period: string;
  } | null;
  /** The point that each reading is about; null where there is none. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[];
}

/** Several measures of one area over time. */
export function panels(
  source: RelationshipSource,
  pairing: Pairing | null,
  area: Area,
  form: 'lines' | 'multiples',
): ViewResult<RelationshipChartView> {
  const { words, measures } = source;
  const { relationship: messages } = words.messages;
  const lines = linesOf(source, area);
  const periods = readPeriods(lines);
  const [first, final] = [periods[0], periods.at(-1)];
  if (
    !first ||
    !final ||
    lines.every(({ slots }) => slots.every(({ observation }) => typeof observation?.value !== 'number'))
  )
    return absent('no-pairs', messages.noPairs);
  const axis = sharedAxis(lines);
  const pairs = pairing && measures.length === 2 ? pairsBetween(source, pairing, area) : null;
  const usable = pairs?.some(isWhole) === true ? pairs : null;
  const heading = messages.heading(nameOf(source), words.text(area.name));
  const readings = usable
    ? usable.map((pair) => readingFor(pair, source))
    : periods.map((period) => readingAt(period, lines, source));
  const drawn = lines.map((line, at) =>
    panelOf(line, axis, usable ? usable.map((pair) => pair[at === 0 ? 'x' : 'y'].period) : periods, source),
  );
  const longest = Math.max(...drawn.flatMap(({ yTicks }) => yTicks.map(({ label }) => label.length)));
  const gutter: Gutter = longest <= 4 ? 'small' : longest <= 6 ? 'medium' : 'large';
  const positions = usable
    ? usable.map(({ period }) => placeOf(period, axis))
    : periods.map((period) => placeOf(period, axis));
  return {
    view: {
      form,
      indicators: measures.map(({ id }) => id),
      heading,
      sentence: [
        messages.eachMeasure(words.text(area.name), words.period(first), words.period(final)),
        ...(usable && pairing ? pairedHow(source, pairing) : []),
        usable ? sameWay(usable, words) : measures.length === 2 ? messages.unpaired : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      cautions: cautionsOf(source),
      plot: null,
      panels: {
        gutter,
        panels: drawn,
        timeLabels: labelsOf(periods, axis, gutter, source, form),
        edges: edgesOf(positions),
      },
      readings,
      start: Math.max(0, latestOf(usable, lines, periods)),
      slider: messages.periods,
      key: drawn.some(({ marks, last }) => last?.hollow === true || marks.some(({ hollow }) => hollow))
        ? [{ sample: 'hollow', text: messages.keys.hollow }]
        : [],
      table: usable ? pairTable(source, heading, usable) : periodTable(source, heading, periods, lines),
    },
  };
}

function edgesOf(places: readonly number[]): readonly number[] {
  const between = places.slice(1).map((place, before) => (place + (places[before] ?? place)) / 2);
  return [0, ...between, 100];
}

function panelOf(
  { indicator, slots }: Line,
  axis: TimeAxis,
  readings: readonly Period[],
  { words }: RelationshipSource,
): PanelView {
  const values = slots.flatMap(({ observation }) => observation?.value ?? []);
  const scale = valueAxis(values.length === 0 ? [0, 1] : values, false);
  const y = (value: number) => Math.round((100 - scale.at(value)) * 100) / 100;
  const points = slots.map(({ period, observation }) =>
    typeof observation?.value !== 'number' ? null : { x: placeOf(period, axis), y: y(observation.value) },
  );
  let part = 0;
  const parts = slots.map(({ observation }) => (observation?.marks.includes('break') ? ++part : part));
  const hollow = (observation: Observation | null) =>
    observation?.marks.some(
      (mark) => mark === 'provisional' || mark === 'estimated' || mark === 'imputed' || mark === 'forecast',
    ) === true;
  const last = points.findLastIndex((point) => point !== null);
  const [end, final] = [points[last], slots[last]];
  return {
    ...titleOf(indicator, words),
    yTicks:
      values.length === 0
        ? []
        : scale.ticks.map((tick) => ({ y: y(tick), label: tickLabel(tick, indicator, words) })),
    path: linePath(points, parts),
    marks: slots.flatMap(({ observation }, at) => {
      const point = points[at];
      return point && at !== last && (isAlone(points, at, parts) || hollow(observation))
        ? [{ ...point, hollow: hollow(observation) }]
        : [];
    }),
    last:
      end && final
        ? {
            ...end,
            hollow: hollow(final.observation),
            text: valueView(indicator, final.observation, words).text,
            period: words.period(final.period, 'short'),
          }
        : null,
    points: readings.map((period) => points[placeIn(slots, period)] ?? null),
  };
}

/** Labels of the time axis: in each width as many as fit. */
function labelsOf(
  periods: readonly Period[],
  axis: TimeAxis,
  gutter: Gutter,
  { dataset, measures, words }: RelationshipSource,
  form: 'lines' | 'multiples',
): PanelsView['timeLabels'] {
  const texts = periods.map((period) => words.period(period, 'short'));
  const places = periods.map((period) => placeOf(period, axis));
  const year = dataset.period(measures[0].id, `${String(periods[0]?.year ?? 2000)}-A1`);
  const yearMonth = year ? calendarDate(year.start).month : 1;
  const shown = TIERS.map((tier) => {
    const room = roomIn({ ...tier, named: false }, gutter);
    // Small multiples stand side by side from the fourth width on.
    const length = form === 'multiples' && tier.width >= 36 ? (room.length - 3) / 2 : room.length;
    const widths = texts.map((text) => textWidth(text) + 0.75);
    return {
      tier,
      at: new Set(labelled(periods, { ...axis, places }, widths, { ...room, length }, yearMonth)),
    };
  });
  return texts.flatMap((text, at) => {
    const tiers = shown.filter((one) => one.at.has(at)).map(({ tier }) => tier);
    return tiers.length === 0 ? [] : [{ x: places[at] ?? 0, text, tiers: tierNames(tiers) }];
  });
}
