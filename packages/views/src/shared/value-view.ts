import type { Mark, Observation } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { FormattedValue } from '../words/numbers.js';
import type { Words } from '../words/words.js';

/** A figure ready to show: a number with its unit, a text, or the word for why there is none. */
export interface ValueView {
  /** Null when there is no number. */
  readonly number: FormattedValue | null;
  /** The whole as plain text: "12.3 days", "Yes", "No data", "Suppressed". */
  readonly text: string;
  readonly marks: readonly MarkView[];
}

export interface MarkView {
  readonly mark: Mark;
  readonly word: string;
}

/** One observation, or a gap, in words. */
export function valueView(indicator: Indicator, observation: Observation | null, words: Words): ValueView {
  const marks = (observation?.marks ?? []).map((mark) => ({ mark, word: words.messages.marks[mark] }));
  if (!observation || observation.absence !== null) {
    return { number: null, text: absenceWord(observation, words), marks };
  }
  if (observation.text !== null)
    return { number: null, text: textOf(indicator, observation.text, words), marks };
  if (observation.value === null) return { number: null, text: words.messages.noValue, marks };
  if (indicator.valueType === 'boolean') {
    return {
      number: null,
      text: observation.value === 0 ? words.messages.truth.no : words.messages.truth.yes,
      marks,
    };
  }
  const number = words.value(observation.value, indicator.unit);
  return { number, text: number.text, marks };
}

/** A text by its label, or as given; a self-assessed rating in the reader's language. */
function textOf(indicator: Indicator, text: string, words: Words): string {
  const category = indicator.categories?.find(({ value }) => value === text);
  if (category) return words.text(category.label);
  const rated = 'method' in indicator.assessment && indicator.assessment.method === 'selfAssessed';
  return rated && (text === 'green' || text === 'amber' || text === 'red')
    ? words.messages.selfRated[text]
    : text;
}

function absenceWord(observation: Observation | null, words: Words): string {
  const { outcomes } = words.messages;
  switch (observation?.absence) {
    case 'suppressed':
      return outcomes.suppressed;
    case 'notApplicable':
      return outcomes.notApplicable;
    default:
      return words.messages.noValue;
  }
}
