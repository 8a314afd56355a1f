import { comparePeriods, parseIsoDate, samePeriod, type Period } from '@cairn/analysis';
import type { Dataset, Observation, Slot } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';

/** The periods of one area for which there should be a figure. */
export interface ExpectedSlots {
  readonly area: string;
  readonly slots: readonly Slot[];
}

/**
 * The periods of each area that reports a measure, gaps among them, and those after its last figure for which other areas have one: what
 * one area has not sent yet is missing. What does not apply to an area any more, or to one that has been dissolved, is not.
 */
export function expectedSlots(
  dataset: Dataset,
  { id }: Indicator,
  areas: readonly string[],
): readonly ExpectedSlots[] {
  const reported = periodsReported(dataset, id);
  return areas.flatMap((area): readonly ExpectedSlots[] => {
    const slots = dataset.timeline(id, area)?.slots;
    const last = slots?.at(-1);
    if (!slots || !last) return [];
    if (last.observation?.absence === 'notApplicable') return [{ area, slots }];
    const until = parseIsoDate(dataset.directory.area(area)?.to ?? '') ?? Infinity;
    const behind = reported.filter(
      ({ start, end, frequency }) =>
        start > last.period.end && end <= until && frequency === last.period.frequency,
    );
    return [{ area, slots: [...slots, ...behind.map((period) => ({ period, observation: null }))] }];
  });
}

/** Every period for which some area has a figure, be it suppressed; forecasts apart. */
function periodsReported(dataset: Dataset, id: string): readonly Period[] {
  const all = dataset.document.areas
    .flatMap(({ id: area }) => dataset.timeline(id, area)?.slots ?? [])
    .filter(({ observation }) => isFigure(observation))
    .map(({ period }) => period)
    .sort(comparePeriods);
  return all.filter((period, at) => {
    const before = all[at - 1];
    return !before || !samePeriod(before, period);
  });
}

/** A figure that is known, if not to readers. */
export function isFigure(observation: Observation | null): boolean {
  if (!observation || observation.marks.includes('forecast')) return false;
  return observation.absence === null || observation.absence === 'suppressed';
}
