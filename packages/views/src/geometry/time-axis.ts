import { calendarDate, type Period } from '@cairn/analysis';

type Days = Pick<Period, 'start' | 'end'>;

/** A time axis whose places are percentages of its length. A period stands where its middle lies, so that gaps stay as wide as they are. */
export interface TimeAxis {
  /** Place of each period given, 0 to 100. */
  readonly places: readonly number[];
  /** Where one period's share of the axis ends and the next begins: one more than there are periods, from 0 to 100. */
  readonly edges: readonly number[];
  /** Place of the beginning of a day, which may lie outside 0 to 100. */
  readonly at: (day: number) => number;
}

/** Two decimals of a per cent are finer than any screen draws. */
const tidy = (place: number): number => Math.round(place * 100) / 100;

/**
 * The axis of periods in the order of time, with half a step free at both ends.
 *
 * @param periods at least one
 */
export function timeAxis(periods: readonly Days[]): TimeAxis {
  const middles = periods.map(middleOf);
  const [first, last] = [middles[0] ?? 0, middles.at(-1) ?? 0];
  const only = periods[0];
  const step =
    middles.length > 1 ? (last - first) / (middles.length - 1) : only ? only.end + 1 - only.start : 1;
  const [from, to] = [first - step / 2, last + step / 2];
  const at = (day: number) => tidy(((day - from) / (to - from)) * 100);
  const between = middles.slice(1).map((middle, before) => at((middle + (middles[before] ?? middle)) / 2));
  return { places: middles.map(at), edges: [0, ...between, 100], at };
}

function middleOf({ start, end }: Days): number {
  return (start + end + 1) / 2;
}

/** Steps between labels that a reader can count in. */
const STRIDES: Readonly<Partial<Record<Period['frequency'], readonly number[]>>> = {
  month: [1, 2, 3, 6, 12, 24, 36, 60, 120],
  quarter: [1, 2, 4, 8, 12, 20, 40],
  week: [1, 2, 4, 8, 13, 26, 52, 104, 260],
};
const OTHER_STRIDES: readonly number[] = [1, 2, 3, 4, 5, 10, 20, 50];

/** What labels need and what room they have, in one unit of length. */
export interface LabelRoom {
  readonly length: number;
  /** How far a label may reach beyond the ends of the axis. */
  readonly beyond: readonly [start: number, end: number];
}

/**
 * Which periods to label so that no label meets another: as many as fit, evenly spaced. Months and quarters are counted from the first
 * month of the reporting year, everything else back from the last period or one shortly before.
 *
 * @param widths width of each period's label with the space around it
 * @param yearMonth calendar month in which the reporting year begins, from 1
 * @returns positions of the labelled periods
 */
export function labelled(
  periods: readonly Period[],
  axis: TimeAxis,
  widths: readonly number[],
  room: LabelRoom,
  yearMonth: number,
): readonly number[] {
  const frequency = periods[0]?.frequency ?? 'year';
  const strides = STRIDES[frequency] ?? OTHER_STRIDES;
  const counted = frequency === 'month' || frequency === 'quarter';
  const start = counted ? periods.findIndex((period) => calendarDate(period.start).month === yearMonth) : -1;
  const anchor = start >= 0 ? start : periods.length - 1;
  const span = (at: number): readonly [number, number] => {
    const [middle, half] = [((axis.places[at] ?? 0) / 100) * room.length, (widths[at] ?? 0) / 2];
    return [middle - half, middle + half];
  };
  const inside = (at: number) =>
    span(at)[0] >= -room.beyond[0] && span(at)[1] <= room.length + room.beyond[1];
  for (const stride of strides) {
    // A year begins where it begins; what is counted back may as well be counted from a period before.
    const shifts = counted ? 1 : stride;
    const found = Array.from({ length: shifts }, (_, shift) =>
      periods.flatMap((_, at) => ((at - anchor + shift) % stride === 0 && inside(at) ? [at] : [])),
    ).filter((chosen) =>
      chosen.every((at, place) => {
        const before = chosen[place - 1];
        return before === undefined || span(before)[1] <= span(at)[0];
      }),
    );
    const [best] = found.sort((a, b) => b.length - a.length);
    if (best && best.length > 0) return best;
  }
  const last = periods.findLastIndex((_, at) => inside(at));
  return last < 0 ? [] : [last];
}
