import type { CalendarDate, Period } from '@cairn/analysis';
import type { Indicator, LocalisedText, Unit } from '@cairn/schema';
import { languageGiven, localise } from './localise.js';
import { languageFor, type SpokenLanguage } from './languages.js';
import type { Messages } from './messages/messages.js';
import {
  formatBriefDifference,
  formatBriefValue,
  formatDifference,
  formatNumber,
  formatValue,
  type FormattedValue,
} from './numbers.js';
import { dateLabel, periodLabel, type LabelLength } from './periods.js';
import { plural, type PluralForms } from './plurals.js';

/** Speaks one language about one document: every word, number and date a view shows comes from here. */
export class Words {
  /** The tag asked for, such as `cy-GB`. */
  readonly tag: string;
  readonly language: SpokenLanguage;
  readonly messages: Messages;
  readonly #documentLanguage: string;
  /** The name of a comparator of the document. */
  readonly comparatorName: (id: string) => LocalisedText | undefined;

  constructor(
    tag: string,
    documentLanguage: string,
    comparatorName: (id: string) => LocalisedText | undefined = () => undefined,
  ) {
    this.tag = tag;
    this.language = languageFor(tag);
    this.messages = this.language.messages;
    this.#documentLanguage = documentLanguage;
    this.comparatorName = comparatorName;
  }

  /** A text of the document in this language, or in the best other there is. */
  text(text: LocalisedText): string {
    return localise(text, this.tag, this.#documentLanguage);
  }

  /** The language `text` is given in where that is another than asked for, for a `lang` attribute. */
  languageOf(text: LocalisedText): string | null {
    return languageGiven(text, this.tag, this.#documentLanguage);
  }

  /** The short name of a measure where it has one. */
  name(indicator: Indicator): string {
    return this.text(indicator.shortName ?? indicator.name);
  }

  unit(unit: Unit): string {
    return typeof unit.label === 'string'
      ? unit.label
      : localise(unit.label, this.tag, this.#documentLanguage);
  }

  value(value: number, unit: Unit): FormattedValue {
    return formatValue(value, unit, this.unit(unit));
  }

  /** A difference between two values, without its sign. */
  difference(difference: number, unit: Unit): string {
    const { percentagePoints } = this.messages;
    return formatDifference(difference, unit, this.unit(unit), (number) =>
      this.#points(number, percentagePoints),
    );
  }

  /** A value where its unit has just been said. */
  briefValue(value: number, unit: Unit): string {
    return formatBriefValue(value, unit, this.unit(unit));
  }

  /** A difference where its unit has just been said. */
  briefDifference(difference: number, unit: Unit): string {
    const { points } = this.messages;
    return formatBriefDifference(difference, unit, this.unit(unit), (number) => this.#points(number, points));
  }

  /** A number as it is written with its noun: "1 point", "1.0 points". */
  #points(number: string, forms: PluralForms): string {
    return plural(this.language.plural, /^\d+$/.test(number) ? Number(number) : NaN, forms, number);
  }

  count(count: number): string {
    return formatNumber(count, 0);
  }

  plural(count: number, forms: PluralForms): string {
    return plural(this.language.plural, count, forms, this.count(count));
  }

  /** The order of two names, as this language's dictionary has it. */
  compare(first: string, second: string): number {
    return this.language.compare(first, second);
  }

  period(period: Period, length: LabelLength = 'long'): string {
    return periodLabel(period, this.messages, length);
  }

  /** A day or moment of the document, `2026-10-31` or `2026-10-31T09:00:00Z`, as a date. The day is the one that is written. */
  date(moment: string): string {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment);
    if (!match) return moment;
    const date: CalendarDate = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return dateLabel(date, this.messages);
  }
}
