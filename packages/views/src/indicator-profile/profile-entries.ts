import { definitionView, entry, textEntry } from '../shared/definition-view.js';
import type { DefinitionEntry } from '../shared/definition-view.js';
import { dueText } from '../shared/due-text.js';
import { ownWords, proseOf } from '../shared/prose.js';
import type { LocalisedText } from '@cairn/schema';
import { periodName, type ProfileSubject } from './profile-subject.js';

/** What the measure is, from its definition to how small numbers are protected. */
export function definitionEntries(subject: ProfileSubject): readonly DefinitionEntry[] {
  const { dataset, indicator, words } = subject;
  const { definition, profile } = words.messages;
  const text = (term: string, given: LocalisedText | undefined) => textEntry(term, given, words);
  const { numerator, denominator, periodBasis, disclosure } = indicator;
  const brief = definitionView(dataset, indicator, words).entries;
  // The brief definition says these in short, or elsewhere here.
  const [what, ...others] = brief.filter(
    ({ term }) => ![definition.numerator, definition.denominator, definition.owner].includes(term),
  );
  return [
    what ?? [],
    text(profile.rationale, indicator.rationale),
    fraction(definition.numerator, numerator, subject),
    fraction(definition.denominator, denominator, subject),
    others,
    entry(profile.basis, periodBasis === undefined ? [] : [ownWords(profile.bases[periodBasis])]),
    derived(subject),
    text(profile.interpretation, indicator.interpretation),
    text(profile.caveats, indicator.caveats),
    entry(
      profile.disclosure,
      disclosure === undefined || disclosure.minimumCount === 0
        ? []
        : [
            ownWords(
              profile.smallNumbers(
                words.count(disclosure.minimumCount),
                disclosure.roundTo === undefined ? null : words.count(disclosure.roundTo),
              ),
            ),
          ],
    ),
  ].flat();
}

function fraction(
  term: string,
  given: { readonly definition: LocalisedText; readonly source?: LocalisedText | undefined } | undefined,
  { words }: ProfileSubject,
): readonly DefinitionEntry[] {
  if (!given) return [];
  const { definition, source } = given;
  const counted = proseOf(definition, words);
  if (source === undefined) return entry(term, [counted]);
  const from = words.messages.profile.from(words.text(source));
  return entry(term, [counted, { ...proseOf(source, words), text: from }]);
}

/** The formula with the measures that its letters stand for. */
function derived({ dataset, indicator, words }: ProfileSubject): readonly DefinitionEntry[] {
  if (!indicator.derived) return [];
  const { formula, inputs } = indicator.derived;
  const letters = Object.entries(inputs).map(([letter, id]) => {
    const input = dataset.directory.indicator(id);
    return ownWords(`${letter} = ${input ? words.name(input) : id}`);
  });
  return entry(words.messages.profile.derived, [ownWords(formula), ...letters]);
}

/** Who answers for the measure, when it is due, since when there is one. */
export function responsibleEntries(subject: ProfileSubject): readonly DefinitionEntry[] {
  const { indicator, words } = subject;
  const { definition, profile } = words.messages;
  const { responsible, updateDue, introduced, withdrawn, updated } = indicator;
  const own = (term: string, said: string | undefined) =>
    entry(term, said === undefined ? [] : [ownWords(said)]);
  const period = (given: string | undefined) => given && periodName(subject, given);
  return [
    textEntry(definition.owner, responsible?.owner, words),
    textEntry(profile.updater, responsible?.updater, words),
    textEntry(profile.approver, responsible?.approver, words),
    dueEntry(updateDue, subject),
    own(profile.updated, updated && words.date(updated)),
    own(profile.introduced, period(introduced)),
    own(profile.withdrawnTerm, period(withdrawn)),
  ].flat();
}

/** When a figure is due; words of the document's own are in its own language. */
function dueEntry(updateDue: string | undefined, { words }: ProfileSubject): readonly DefinitionEntry[] {
  if (updateDue === undefined) return [];
  const text = dueText(updateDue, words);
  return entry(words.messages.profile.due, [text === updateDue ? proseOf(text, words) : ownWords(text)]);
}
