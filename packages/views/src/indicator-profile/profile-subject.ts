import type { Dataset, Observation } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';

/** What a profile is about, and in which words. */
export interface ProfileSubject {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Null for the measure in all areas. */
  readonly area: Area | null;
  readonly words: Words;
}

/** Whether something of one area, or of all where it names none, belongs to the profile. */
export function isAbout({ area }: ProfileSubject, of: string | undefined): boolean {
  return area === null || of === undefined || of === area.id;
}

/** The name of an area by its id; all areas where there is none. */
export function areaName({ dataset, words }: ProfileSubject, id: string | undefined): string {
  if (id === undefined) return words.messages.profile.allAreas;
  const area = dataset.directory.area(id);
  return area ? words.text(area.name) : id;
}

/** A period as readers write it; as the document writes it where it is none. */
export function periodName({ dataset, indicator, words }: ProfileSubject, text: string): string {
  const period = dataset.period(indicator.id, text);
  return period ? words.period(period) : text;
}

/** What a table is about: the measure, in the area where there is one, and the unit where numbers stand without it. */
export function tableCaption(subject: ProfileSubject, what?: string): string {
  const { indicator, area, words } = subject;
  const { unit } = indicator;
  const said = [
    words.name(indicator),
    ...(area ? [words.text(area.name)] : []),
    ...(what === undefined ? [] : [lowerFirst(what)]),
  ].join(', ');
  const label = words.unit(unit);
  return label === '' || words.briefValue(0, unit).includes(label) ? said : `${said} (${label})`;
}

/** A figure where the table's caption has said the unit. */
export function figureText({ indicator, words }: ProfileSubject, observation: Observation | null): string {
  const { number, text } = valueView(indicator, observation, words);
  return number && typeof observation?.value === 'number'
    ? words.briefValue(observation.value, indicator.unit)
    : text;
}
