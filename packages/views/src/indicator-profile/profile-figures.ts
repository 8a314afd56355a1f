import type { Observation, Slot } from '@cairn/dataset';
import type { Series } from '@cairn/schema';
import { tableOf } from '../shared/column-table.js';
import { statusOfFact } from '../shared/status-view.js';
import type { TableView } from '../shared/table-view.js';
import { valueView } from '../shared/value-view.js';
import { figureText, tableCaption, type ProfileSubject } from './profile-subject.js';

/** The latest figures by category, one table a dimension. A target holds for the whole, so a category has no status. */
export function breakdownTables(subject: ProfileSubject): readonly TableView[] {
  const { dataset, indicator, area, words } = subject;
  if (!area) return [];
  const { profile, table } = words.messages;
  const byDimensions = new Map<string, Series[]>();
  for (const one of dataset.breakdowns(indicator.id, area.id)) {
    const key = Object.keys(one.dimensions ?? {})
      .sort()
      .join('\n');
    byDimensions.set(key, [...(byDimensions.get(key) ?? []), one]);
  }
  return [...byDimensions].map(([key, series]) => {
    const dimensions = key.split('\n');
    const names = dimensions.map((id) => dimensionName(id, subject));
    const caption = tableCaption(subject, profile.by(words.messages.list(names)));
    const latest = (one: Series) => {
      const timeline = dataset.timeline(one.indicator, one.area, one.dimensions);
      return timeline?.at(timeline.latest) ?? null;
    };
    return tableOf<Series>(caption, series, [
      {
        label: names.join(', '),
        numeric: false,
        cell: (one) => dimensions.map((id) => categoryName(id, one, subject)).join(', '),
      },
      { label: table.value, numeric: true, cell: (one) => figureText(subject, latest(one)) },
      {
        label: table.period,
        numeric: false,
        cell: (one) => {
          const observation = latest(one);
          return observation ? words.period(observation.period) : '';
        },
      },
      { label: table.note, numeric: false, cell: (one) => remarks(latest(one), subject) },
    ]);
  });
}

function dimensionName(id: string, { dataset, words }: ProfileSubject): string {
  const dimension = dataset.document.dimensions.find((one) => one.id === id);
  return dimension ? words.text(dimension.name) : id;
}

function categoryName(dimension: string, { dimensions }: Series, { dataset, words }: ProfileSubject): string {
  const id = dimensions?.[dimension] ?? '';
  const category = dataset.document.dimensions
    .find((one) => one.id === dimension)
    ?.categories.find((one) => one.id === id);
  return category ? words.text(category.name) : id;
}

/** Every figure of the measure in its area, the latest first, with what it was made of and how it was judged. */
export function historyTable(subject: ProfileSubject): TableView | null {
  const { dataset, indicator, area, words } = subject;
  const timeline = area && dataset.timeline(indicator.id, area.id);
  if (!timeline) return null;
  const { profile, table, comparison } = words.messages;
  const number = (value: number | null) => (value === null ? '' : words.briefValue(value, indicator.unit));
  const count = (value: number | null) =>
    value === null ? '' : words.value(value, { label: '', decimals: Number.isInteger(value) ? 0 : 1 }).text;
  return tableOf<Slot>(tableCaption(subject), [...timeline.slots].reverse(), [
    { label: table.period, numeric: false, cell: ({ period }) => words.period(period) },
    {
      label: table.value,
      numeric: indicator.valueType !== 'text' && indicator.valueType !== 'category',
      cell: ({ observation }) => figureText(subject, observation),
    },
    {
      label: table.status,
      numeric: false,
      cell: ({ period, observation }) => {
        const fact =
          observation && dataset.fact({ indicator: indicator.id, area: area.id, period: period.text });
        const status = fact ? statusOfFact(fact, words) : null;
        return status ? { text: status.word, status } : '';
      },
    },
    {
      label: table.interval,
      numeric: true,
      cell: ({ observation }) =>
        typeof observation?.lower === 'number' && observation.upper !== null
          ? comparison.interval(number(observation.lower), number(observation.upper))
          : '',
    },
    {
      label: profile.numerator,
      numeric: true,
      cell: ({ observation }) => count(observation?.numerator ?? null),
    },
    {
      label: profile.denominator,
      numeric: true,
      cell: ({ observation }) => count(observation?.denominator ?? null),
    },
    {
      label: profile.sampleSize,
      numeric: true,
      cell: ({ observation }) => count(observation?.sampleSize ?? null),
    },
    { label: table.note, numeric: false, cell: ({ observation }) => remarks(observation, subject) },
  ]);
}

/** What must be said beside a figure. */
function remarks(observation: Observation | null, { indicator, words }: ProfileSubject): string {
  const marks = valueView(indicator, observation, words).marks.map(({ word }) => word);
  const note = observation?.note ? [words.text(observation.note)] : [];
  return [...marks, ...note].join('; ');
}
