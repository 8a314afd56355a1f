import type { Dataset } from '@cairn/dataset';
import type { Story } from '@cairn/schema';
import type { Places } from './report-places.js';

/** Which stories a section tells. */
interface StoryFilter {
  readonly stories?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
}

/**
 * The stories that are named; else those of the section's measures and areas, the latest first. A story without an area belongs to all,
 * one of an area within one of the section's areas to that.
 */
export function storiesOf(dataset: Dataset, filter: StoryFilter, { areas }: Places): readonly Story[] {
  const { document, directory } = dataset;
  if (filter.stories) {
    return filter.stories.flatMap((id) => document.stories.find((story) => story.id === id) ?? []);
  }
  const isHere = ({ area }: Story): boolean => {
    const place = area === undefined ? undefined : directory.area(area);
    return !place || [place, ...directory.ancestors(place)].some((one) => areas.includes(one));
  };
  const isAbout = ({ indicators }: Story): boolean =>
    !filter.indicators || indicators.some((id) => filter.indicators?.includes(id));
  return document.stories
    .filter((story) => isHere(story) && isAbout(story))
    .sort((a, b) => b.date.localeCompare(a.date));
}
