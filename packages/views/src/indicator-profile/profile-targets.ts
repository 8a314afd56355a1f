import type { Revision, Target } from '@cairn/schema';
import { tableOf } from '../shared/column-table.js';
import { proseCell } from '../shared/prose.js';
import { publishedValue } from '../shared/published-value.js';
import type { TableView } from '../shared/table-view.js';
import { areaName, isAbout, periodName, tableCaption, type ProfileSubject } from './profile-subject.js';

/** What the measure should reach: one row a target, its first and last value where it moves. */
export function targetsTable(subject: ProfileSubject): TableView {
  const { dataset, indicator, words } = subject;
  const { profile, table, targets } = words.messages;
  const own = dataset.document.targets.filter(
    (target) => target.indicator === indicator.id && isAbout(subject, target.area),
  );
  return tableOf<Target>(tableCaption(subject, profile.sections.targets), own, [
    { label: profile.kind, numeric: false, cell: ({ kind }) => targets[kind] },
    { label: table.area, numeric: false, cell: ({ area }) => areaName(subject, area) },
    { label: profile.periods, numeric: false, cell: (target) => targetSpan(target, subject) },
    { label: table.target, numeric: false, cell: (target) => targetValues(target, subject) },
    {
      label: words.messages.definition.source,
      numeric: false,
      cell: ({ source }) => (source === undefined ? '' : proseCell(source, words)),
    },
    {
      label: profile.agreed,
      numeric: false,
      cell: ({ agreedBy, agreedOn }) => {
        const on = agreedOn === undefined ? null : words.date(agreedOn);
        return agreedBy === undefined ? (on ?? '') : profile.agreedBy(words.text(agreedBy), on);
      },
    },
  ]);
}

function targetSpan({ periods }: Target, subject: ProfileSubject): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const from = periodName(subject, first);
  return first === last ? from : subject.words.messages.periods.span(from, periodName(subject, last));
}

function targetValues(target: Target, { indicator, words }: ProfileSubject): string {
  const { tile, profile } = words.messages;
  const write = (value: number) => words.briefValue(value, indicator.unit);
  const said = target.periods.flatMap((_, at) => {
    const [value, lower, upper] = [target.values?.[at], target.lower?.[at], target.upper?.[at]];
    if (typeof value === 'number') return [write(value)];
    return typeof lower === 'number' && typeof upper === 'number'
      ? [tile.range(write(lower), write(upper))]
      : [];
  });
  const [first = '', last = first] = [said[0], said.at(-1)];
  return first === last ? first : profile.towards(first, last);
}

/** What was published first and corrected later, the latest correction first. */
export function revisionsTable(subject: ProfileSubject): TableView {
  const { dataset, indicator, area, words } = subject;
  const { profile, table } = words.messages;
  const own = dataset.document.revisions
    .filter(({ series }) => series.indicator === indicator.id && isAbout(subject, series.area))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return tableOf<Revision>(tableCaption(subject, profile.sections.revisions), own, [
    { label: table.period, numeric: false, cell: ({ period }) => periodName(subject, period) },
    {
      label: table.area,
      numeric: false,
      cell: ({ series }) => (area ? '' : areaName(subject, series.area)),
    },
    {
      label: profile.was,
      numeric: true,
      cell: (one) => publishedValue(one.from, one, indicator, dataset, words),
    },
    {
      label: profile.became,
      numeric: true,
      cell: (one) => publishedValue(one.to, one, indicator, dataset, words),
    },
    { label: profile.reason, numeric: false, cell: ({ reason }) => proseCell(reason, words) },
    { label: profile.correctedOn, numeric: false, cell: ({ on }) => words.date(on) },
    { label: profile.correctedBy, numeric: false, cell: ({ by }) => proseCell(by, words) },
  ]);
}
