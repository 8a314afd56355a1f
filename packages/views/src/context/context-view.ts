import type { Dataset } from '@cairn/dataset';
import { lowerFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';
import { areaGroups, areasOffered } from './area-options.js';
import type { ChoiceName, Choices } from './choices.js';
import { FREQUENCIES, periodsOf, USUAL_FREQUENCIES } from './period-options.js';

/** What a page offers its readers to choose, and what is chosen. */
export interface ContextQuery {
  /** What a reader may choose, in the order of the pickers. */
  readonly pick: readonly ChoiceName[];
  readonly chosen: Choices;
  /** Ids of the areas offered; those of `group`, else all, where absent. */
  readonly areas?: readonly string[] | undefined;
  readonly group?: string | undefined;
  /** Lengths of the periods offered, such as `quarter`; years, quarters and months where none is known. */
  readonly frequencies?: readonly string[] | undefined;
}

export interface ContextView {
  /** Names the pickers together. */
  readonly label: string;
  readonly pickers: readonly PickerView[];
  /** What holds: what was chosen where the document has it, else what a picker stands on at first. */
  readonly chosen: Choices;
  /** What holds in one sentence. */
  readonly sentence: string;
}

export interface PickerView {
  readonly name: ChoiceName;
  readonly label: string;
  /** Value of the option that is chosen; empty for none. */
  readonly value: string;
  readonly groups: readonly OptionGroup[];
}

/** Options that belong together; without a label they stand alone. */
export interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly OptionView[];
}

export interface OptionView {
  readonly value: string;
  readonly label: string;
}

/** The pickers of a page. */
export function contextView(dataset: Dataset, query: ContextQuery, words: Words): ContextView {
  const pickers = query.pick.map((name) => picker(name, dataset, query, words));
  const picked = Object.fromEntries(pickers.map(({ name, value }) => [name, value || undefined]));
  const chosen: Choices = { ...query.chosen, ...picked };
  return {
    label: words.messages.context.label,
    pickers: pickers.filter(({ groups }) => groups.some(({ options }) => options.length > 0)),
    chosen,
    sentence: sentenceOf(dataset, chosen, words),
  };
}

function picker(name: ChoiceName, dataset: Dataset, query: ContextQuery, words: Words): PickerView {
  const { context } = words.messages;
  const label = context.picks[name];
  const wanted = query.chosen[name] ?? '';
  const made = (groups: readonly OptionGroup[], otherwise: string): PickerView => {
    const filled = groups.filter(({ options }) => options.length > 0);
    const exists = filled.some(({ options }) => options.some(({ value }) => value === wanted));
    return { name, label, value: exists ? wanted : otherwise, groups: filled };
  };
  switch (name) {
    case 'area': {
      const areas = areasOffered(dataset, query.areas, query.group);
      return made(areaGroups(dataset, areas, words), areas[0]?.id ?? '');
    }
    case 'period':
      return made(periodGroups(dataset, query.frequencies ?? [], words), '');
    case 'comparator': {
      const options = dataset.document.comparators.map(({ id, name }) => ({
        value: id,
        label: words.text(name),
      }));
      const none = { value: '', label: context.ownComparator };
      return made(options.length === 0 ? [] : [{ label: null, options: [none, ...options] }], '');
    }
    case 'indicator': {
      const { indicators } = dataset.document;
      const options = indicators
        .map((one) => ({ value: one.id, label: words.text(one.name) }))
        .sort((a, b) => words.compare(a.label, b.label));
      return made([{ label: null, options }], indicators[0]?.id ?? '');
    }
    default:
      return name satisfies never;
  }
}

function periodGroups(dataset: Dataset, asked: readonly string[], words: Words): readonly OptionGroup[] {
  const { context } = words.messages;
  const known = asked.flatMap((name) => FREQUENCIES.find((frequency) => frequency === name) ?? []);
  const frequencies = known.length > 0 ? known : USUAL_FREQUENCIES;
  const periods = periodsOf(dataset);
  const groups = frequencies.map((frequency): OptionGroup => ({
    label: frequencies.length === 1 ? null : context.frequencies[frequency],
    options: periods
      .filter((period) => period.frequency === frequency)
      .map((period) => ({ value: period.text, label: words.period(period) })),
  }));
  return [{ label: null, options: [{ value: '', label: context.latest }] }, ...groups];
}

/** "Showing Aldermoor, as at the end of Q2 2026/27." */
function sentenceOf(dataset: Dataset, chosen: Choices, words: Words): string {
  const { context } = words.messages;
  const { directory } = dataset;
  const indicator = chosen.indicator === undefined ? undefined : directory.indicator(chosen.indicator);
  const area = chosen.area === undefined ? undefined : directory.area(chosen.area);
  const period = chosen.period === undefined ? null : dataset.documentPeriod(chosen.period);
  const comparator = chosen.comparator === undefined ? undefined : directory.comparator(chosen.comparator);
  const parts = [
    indicator && words.name(indicator),
    area && words.text(area.name),
    period ? context.asOf(words.period(period)) : lowerFirst(context.latest),
    comparator && context.comparedWith(words.text(comparator.name)),
  ];
  return context.showing(parts.filter((part) => part !== undefined));
}
