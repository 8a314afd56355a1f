import { calendarDate, nextPeriod, previousPeriod, samePeriodLastYear, type Period } from '@cairn/analysis';
import type { Dataset, Observation } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { ChartBasis, ChartSource } from './chart-source.js';
import { combinationOf, running } from './combination.js';

/** The reporting year of the latest figure, or an earlier one, with the periods of the year before beside its own. */
export function yearSource({
  query,
  strands,
  between,
  now: newest,
  ...rest
}: ChartBasis): ViewResult<ChartSource> {
  const { dataset, words, indicator } = rest;
  const [strand] = strands;
  const none = () => absent('no-year', words.messages.chartViews.noYear(words.name(indicator)));
  const current = yearOf(dataset, indicator, newest);
  const [first] = between;
  const earliest = first && yearOf(dataset, indicator, first);
  if (!current || !earliest) return none();
  const back = Math.min(Math.max(0, query.back ?? 0), current.year - earliest.year);
  const year = back === 0 ? current : reportingYear(dataset, indicator, current.year - back);
  const periods = year ? periodsIn(year, newest) : [];
  const [head, ...tail] = periods;
  if (!year || !head || tail.length === 0) return none();

  const before = reportingYear(dataset, indicator, year.year - 1);
  const place = Math.max(
    0,
    periods.findLastIndex((period) => period.end <= newest.end),
  );
  const beyond = query.to === undefined ? Infinity : newest.end;
  const own = periods.map((period): Observation | null =>
    period.end > beyond ? null : (strand.timeline.of(period) ?? null),
  );
  const previous = periods.map((period): Observation | null => {
    const earlier = samePeriodLastYear(period);
    return (earlier && strand.timeline.of(earlier)) ?? null;
  });
  const way = query.cumulative === true ? combinationOf(indicator, [...own, ...previous]) : null;
  const shown = (list: readonly (Observation | null)[]) => (way ? running(list, way, indicator) : list);
  return {
    view: {
      ...rest,
      series: [{ ...strand, observations: shown(own) }],
      periods: [head, ...tail],
      available: { all: periods.length, past: place + 1 },
      now: periods[place] ?? head,
      latest: place,
      pan:
        current.year === earliest.year ? null : { earlier: year.year - earliest.year, later: back, page: 1 },
      year: {
        name: words.period(year),
        previousName: before ? words.period(before) : '',
        previous: shown(previous),
        running: way,
      },
      intervention: null,
    },
  };
}

const middle = ({ start, end }: Pick<Period, 'start' | 'end'>): number => (start + end + 1) / 2;

function reportingYear(dataset: Dataset, { id }: Indicator, year: number): Period | null {
  return dataset.period(id, `${String(year)}-A1`);
}

/** The reporting year a period lies in. */
function yearOf(dataset: Dataset, indicator: Indicator, period: Period): Period | null {
  const { year } = calendarDate(Math.floor(middle(period)));
  const found = [year, year - 1].map((one) => reportingYear(dataset, indicator, one));
  return found.find((one) => one && one.start <= middle(period) && middle(period) <= one.end + 1) ?? null;
}

/** The periods of a year, of the kind of one that lies in it or after it. */
function periodsIn(year: Period, sample: Period): readonly Period[] {
  // A range may overlap the next one: there is no walking through a year of those.
  if (sample.form === 'range' || sample.frequency === 'year') return [];
  const inside = (period: Period) => year.start <= middle(period) && middle(period) <= year.end + 1;
  let period: Period | null = sample;
  while (period && middle(period) > year.end + 1) period = previousPeriod(period);
  const found: Period[] = [];
  for (let one = period; one && inside(one); one = previousPeriod(one)) found.unshift(one);
  for (let one = period && nextPeriod(period); one && inside(one); one = nextPeriod(one)) found.push(one);
  return found;
}
