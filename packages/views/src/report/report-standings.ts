import type { Indicator } from '@cairn/schema';
import { entry, type DefinitionEntry } from '../shared/definition-view.js';
import { ownWords } from '../shared/prose.js';
import { statusOfFact } from '../shared/status-view.js';
import type { Surroundings } from './section-plans.js';

/** The status of a measure in each of the report's areas, and why it is what it is: paper has no cell to open. */
export function standingsOf(
  { id: indicator }: Indicator,
  { dataset, places, period, words }: Surroundings,
): readonly DefinitionEntry[] {
  const { definition } = words.messages;
  const said = places.areas.flatMap((area) => {
    const found = dataset.periodFor(indicator, area.id, period);
    const fact = found && dataset.fact({ indicator, area: area.id, period: found.text });
    if (!fact) return [];
    const { word, why, override } = statusOfFact(fact, words);
    const because = override === null ? why : `${why} ${override}`;
    return [definition.standing(words.text(area.name), words.period(found), word, because)];
  });
  return entry(definition.standings, said.map(ownWords));
}
