import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { AreaGroup, Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { ComparisonQuery } from './comparison-query.js';

/** Something a reader may choose, by a list of named possibilities. */
export interface ChoiceView {
  readonly name: 'group' | 'comparator';
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  /** Empty for what is shown when nothing is chosen. */
  readonly value: string;
  readonly label: string;
  readonly lang: string | null;
  readonly chosen: boolean;
}

/** Regions first, families next, then nearest neighbours and sets that somebody made. */
const KINDS: readonly AreaGroup['kind'][] = ['region', 'family', 'neighbours', 'custom'];

/** The groups that hold areas with figures, and the comparators that have a figure; a choice with one possibility is none. */
export function choicesOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  period: Period | null,
  { group, comparator }: Pick<ComparisonQuery, 'group' | 'comparator'>,
  words: Words,
): readonly ChoiceView[] {
  const { choices } = words.messages.benchmark;
  const { groups, comparators } = dataset.document;
  const withFigures = (id: string) => indicators.some((indicator) => dataset.timeline(indicator.id, id));
  const useful = KINDS.flatMap((kind) =>
    groups.filter((one) => one.kind === kind && one.members.filter(withFigures).length > 1),
  );
  const [indicator] = indicators;
  const known = comparators.filter(
    ({ id }) =>
      period === null || (indicator && (dataset.comparator(id, indicator, period)?.value ?? null) !== null),
  );
  const option = (
    { id, name }: Pick<AreaGroup, 'id' | 'name'>,
    chosen: string | undefined,
  ): ChoiceOption => ({
    value: id,
    label: words.text(name),
    lang: words.languageOf(name),
    chosen: id === chosen,
  });
  const all: readonly ChoiceView[] = [
    {
      name: 'group',
      label: choices.group,
      options: [
        { value: '', label: choices.alike, lang: null, chosen: group === undefined },
        ...useful.map((one) => option(one, group)),
      ],
    },
    {
      name: 'comparator',
      label: choices.comparator,
      options: [
        {
          value: '',
          label: period === null ? choices.median : choices.ownRule,
          lang: null,
          chosen: comparator === undefined,
        },
        ...known.map((one) => option(one, comparator)),
      ],
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}
