import type { Dataset, PlainFact, Slot } from '@cairn/dataset';
import { sparklineGeometry, type SparklineFrame, type SparklineGeometry } from '../geometry/sparkline.js';
import type { ViewResult } from '../shared/outcome.js';
import { requestedFact, type FactQuery } from '../shared/request.js';
import { tableLater, type TableView } from '../shared/table-view.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';

/** The small trend of one measure in one area. */
export interface TrendSparklineView {
  readonly heading: string;
  /** Names the drawing for those who do not see it. */
  readonly sentence: string;
  readonly frame: SparklineFrame;
  readonly geometry: SparklineGeometry;
  /** The last figure is provisional or otherwise not final: its point is drawn hollow. */
  readonly lastIsProvisional: boolean;
  /** The unit of the figures; empty where they have none. */
  readonly unit: string;
  /** The last figure, to stand beside the line. */
  readonly lastText: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** Every figure of the line, for reading. */
  readonly table: TableView;
}

/** Five times as wide as high: slopes of a calm series stay calm. */
const FRAME: SparklineFrame = { width: 160, height: 32, margin: 4 };

/** How many periods a sparkline shows: enough for a direction, few enough to see each. */
const PERIODS = 24;

/** @returns the sparkline, or why there is none */
export function trendSparklineView(
  dataset: Dataset,
  query: FactQuery,
  words: Words,
): ViewResult<TrendSparklineView> {
  const asked = requestedFact(dataset, query, words, (request) => dataset.plainFact(request));
  return 'absent' in asked ? asked : { view: sparklineOf(dataset, asked.view, words) };
}

/** The sparkline up to the period of a fact. */
export function sparklineOf(dataset: Dataset, fact: PlainFact, words: Words): TrendSparklineView {
  const { indicator, period } = fact;
  const slots = slotsOf(dataset, fact);
  const values = slots.map((slot) => slot.observation?.value ?? null);
  const target = fact.target?.value ?? null;
  return {
    heading: words.name(indicator),
    sentence: sentenceOf(fact, slots, words),
    frame: FRAME,
    geometry: sparklineGeometry(values, target, FRAME),
    lastIsProvisional:
      slots.at(-1)?.observation?.marks.some((mark) => mark !== 'revised' && mark !== 'break') ?? false,
    unit: words.unit(indicator.unit),
    lastText: valueView(indicator, fact.observation, words).text,
    firstPeriod: slots[0] ? words.period(slots[0].period, 'short') : '',
    lastPeriod: period ? words.period(period, 'short') : '',
    table: tableOf(dataset, fact, words),
  };
}

/** What is drawn: the last periods up to that of the fact. */
function slotsOf(dataset: Dataset, { indicator, area, period }: PlainFact): readonly Slot[] {
  const all = dataset.timeline(indicator.id, area.id)?.slots ?? [];
  const end = period ? all.findLastIndex((slot) => slot.period.end <= period.end) + 1 : all.length;
  return all.slice(Math.max(0, end - PERIODS), end);
}

function sentenceOf(fact: PlainFact, slots: readonly Slot[], words: Words): string {
  const { sparkline } = words.messages;
  const { indicator, area } = fact;
  const [name, place] = [words.name(indicator), words.text(area.name)];
  const known = slots.filter((slot) => slot.observation?.value !== null && slot.observation !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return sparkline.none(name, place);
  const say = (slot: Slot) => valueView(indicator, slot.observation, words).text;
  if (first === last) return sparkline.single(name, place, say(last), words.period(last.period));
  const values = known.map((slot) => slot.observation?.value ?? 0);
  const number = (value: number) => words.value(value, indicator.unit).text;
  const sentences = [
    sparkline.trend(
      name,
      place,
      say(first),
      words.period(first.period),
      say(last),
      words.period(last.period),
    ),
    sparkline.range(number(Math.min(...values)), number(Math.max(...values))),
  ];
  const gaps = slots.length - known.length;
  if (gaps > 0) sentences.push(words.plural(gaps, sparkline.gaps));
  return sentences.join(' ');
}

function tableOf(dataset: Dataset, fact: PlainFact, words: Words): TableView {
  const { table, tile } = words.messages;
  const head = {
    caption: tile.caption(words.name(fact.indicator), words.text(fact.area.name)),
    columns: [
      { label: table.period, numeric: false },
      { label: table.value, numeric: true },
      { label: table.note, numeric: false },
    ],
  };
  // The slots are asked for again: kept here, they would stay as long as the drawing does.
  return tableLater(head, () =>
    slotsOf(dataset, fact).map((slot) => {
      const value = valueView(fact.indicator, slot.observation, words);
      const note = slot.observation?.note;
      const remarks = [...value.marks.map(({ word }) => word), ...(note ? [words.text(note)] : [])];
      return [{ text: words.period(slot.period) }, { text: value.text }, { text: remarks.join('; ') }];
    }),
  );
}
