import { dayAfter, isoDate, parseIsoDate } from '@cairn/analysis';
import type { Revision } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import type { DueList, DueSignOff } from '../due/due-list.js';
import { missedRun } from '../exceptions/runs.js';
import { openRevisionsOf } from '../open-revisions.js';
import { aboutFact, type Found } from './about-fact.js';
import { eachOnce, type AlertScope, type RuleOf } from './scope.js';

/** Of each measure the first of the periods still to come whose forecast misses its target. */
export function forecastMisses(
  dataset: Dataset,
  rule: RuleOf<'forecastMiss'>,
  { areas, indicators }: AlertScope,
): readonly Found[] {
  return areas.flatMap((area) =>
    indicators.flatMap((indicator) => {
      const latest = dataset.periodFor(indicator.id, area.id);
      for (const { period, observation } of dataset.timeline(indicator.id, area.id)?.slots ?? []) {
        if (!observation?.marks.includes('forecast') || (latest && period.end <= latest.end)) continue;
        const fact = dataset.fact({ indicator: indicator.id, area: area.id, period: period.text });
        if (fact && missedRun(dataset, fact)) return aboutFact(rule, { kind: 'forecastMiss', fact });
      }
      return [];
    }),
  );
}

/** One warning a measure and period, whichever of the areas have still to send their figure. */
export function lateFigures(
  rule: RuleOf<'late'>,
  { areas, watches }: AlertScope,
  { figures }: DueList,
): readonly Found[] {
  const watched = new Set(areas.map(({ id }) => id));
  return figures.flatMap((due) => {
    const { indicator, period, who } = due;
    const owing = due.areas.filter((area) => watched.has(area));
    if (!due.late || owing.length === 0 || !watches(indicator.id)) return [];
    const told = {
      id: JSON.stringify([rule.id, indicator.id, period.text]),
      ...{ rule: rule.id, kind: rule.kind, subject: indicator.id, area: '', mark: '' },
    };
    const matter = { kind: 'late', figures: { ...due, areas: owing } } as const;
    return [{ told, matter, who: eachOnce([who, indicator.responsible?.owner]) }];
  });
}

/** Loads that have waited for a signature for longer than the rule, or their measures, allow. */
export function unsigned(
  rule: RuleOf<'signOff'>,
  { watches }: AlertScope,
  { signOffs }: DueList,
  day: string,
): readonly Found[] {
  const isNarrow = rule.indicators !== undefined || rule.roles !== undefined;
  return signOffs.flatMap((signOff) => {
    const { batch, indicators } = signOff;
    if (isNarrow && !indicators.some(({ id }) => watches(id))) return [];
    const due = dueOf(signOff, rule.within);
    if (due === null || due >= day) return [];
    const told = {
      id: JSON.stringify([rule.id, batch.id]),
      ...{ rule: rule.id, kind: rule.kind, subject: batch.id, area: '', mark: '' },
    };
    const matter = { kind: 'signOff', signOff: { ...signOff, due, late: true } } as const;
    return [{ told, matter, who: signOff.who }];
  });
}

function dueOf({ batch, due }: DueSignOff, within: string | undefined): string | null {
  if (within === undefined) return due;
  const loaded = parseIsoDate(batch.loaded.slice(0, 10));
  const end = loaded === null ? null : dayAfter(loaded, within);
  return end === null ? null : isoDate(end);
}

/** Corrections of at least the rule's size. What it names of a figure is when it was corrected, never the figure itself. */
export function corrections(
  dataset: Dataset,
  rule: RuleOf<'revision'>,
  { areas, watches }: AlertScope,
): readonly Found[] {
  const places = new Set(areas.map(({ id }) => id));
  const before = new Map<string, number>();
  return openRevisionsOf(dataset).flatMap((revision) => {
    const { series, period, on } = revision;
    const { indicator, area, dimensions = {} } = series;
    if (!watches(indicator) || !places.has(area) || !isLarge(revision, rule.size)) return [];
    const name = [rule.id, indicator, area, ...Object.entries(dimensions).flat(), period, on];
    const times = (before.get(JSON.stringify(name)) ?? 0) + 1;
    before.set(JSON.stringify(name), times);
    const told = {
      id: JSON.stringify([...name, times]),
      ...{ rule: rule.id, kind: rule.kind, subject: indicator, area, mark: '' },
    };
    const owner = dataset.directory.indicator(indicator)?.responsible?.owner;
    return [{ told, matter: { kind: 'revision', revision } as const, who: eachOnce([owner]) }];
  });
}

/** A figure that came or went is no correction of a figure; a text has no size, and is told of where the rule asks for none. */
function isLarge({ from, to }: Revision, size: RuleOf<'revision'>['size']): boolean {
  if (from === null || to === null) return false;
  if (size === undefined) return true;
  if (typeof from !== 'number' || typeof to !== 'number') return false;
  const change = Math.abs(to - from);
  return change >= ('absolute' in size ? size.absolute : size.relative * Math.abs(from));
}
