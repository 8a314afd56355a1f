import type { Relationship } from '@cairn/schema';
import { entry, type DefinitionEntry } from '../shared/definition-view.js';
import { ownWords, proseOf, type Prose } from '../shared/prose.js';
import type { ProfileSubject } from './profile-subject.js';

/** Where the measure belongs: objectives, places on strategy maps, measures that are read with it. */
export function relatedEntries(subject: ProfileSubject): readonly DefinitionEntry[] {
  const { dataset, indicator, words } = subject;
  const { profile } = words.messages;
  const { frameworks, strategyMaps, relationships } = dataset.document;
  const objectives = frameworks.flatMap((framework) =>
    framework.objectives
      .filter(({ indicators }) => indicators.includes(indicator.id))
      .map(({ name, perspective: id }) => {
        const perspective = framework.perspectives.find((one) => one.id === id);
        return ownWords(
          profile.inFramework(
            words.text(name),
            perspective ? words.text(perspective.name) : id,
            words.text(framework.name),
          ),
        );
      }),
  );
  const nodes = strategyMaps.flatMap((map) =>
    map.nodes
      .filter(({ indicators }) => indicators?.includes(indicator.id))
      .map(({ label }) => proseOf(label, words)),
  );
  const readWith = relationships.flatMap((one) => relationshipProse(one, subject));
  return [
    entry(profile.objectives, objectives),
    entry(profile.nodes, nodes),
    entry(profile.readWith, readWith),
  ].flat();
}

/** The other measures of a relationship, and what not to read into it. */
function relationshipProse(
  { x, y, size, name, caution }: Relationship,
  { dataset, indicator, words }: ProfileSubject,
): readonly Prose[] {
  const members = [x, y, ...(size === undefined ? [] : [size])];
  if (!members.includes(indicator.id)) return [];
  const others = members
    .filter((id) => id !== indicator.id)
    .map((id) => {
      const other = dataset.directory.indicator(id);
      return other ? words.name(other) : id;
    });
  const said = words.messages.profile.withMeasure(words.messages.list(others), words.text(name));
  return [ownWords(said), ...(caution === undefined ? [] : [proseOf(caution, words)])];
}
