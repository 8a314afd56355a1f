import { OUTCOMES, outcomeGroup, type Outcome } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import { wordOf } from '../shared/status-view.js';
import { folded, isOwnedBy } from '../shared/owned-by.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import { outcomeOf, type GridFacts } from './grid-facts.js';
import { ownersOf, ROLES } from './grid-groups.js';
import { idsOf, type ScorecardGridQuery } from './grid-query.js';

/** A choice that a reader has among the measures. */
export interface GridFilter {
  readonly name: 'status' | 'measureRole' | 'owner';
  readonly label: string;
  /** What is chosen; empty for everything. */
  readonly value: string;
  readonly choices: readonly GridFilterChoice[];
}

export interface GridFilterChoice {
  readonly value: string;
  readonly label: string;
  readonly lang: string | null;
}

/** Stands in `status` for whatever has no status. */
const NO_STATUS = 'none';

/** What the filter of exceptions lets through: what is off or near its target, or worse than what it is compared with. */
const EXCEPTIONS: ReadonlySet<Outcome> = new Set<Outcome>(['worst', 'red', 'worse', 'amber']);

/** Above so many cells it is not looked up which statuses there are: all can be chosen. */
const MOST_CELLS = 1_000;

/** Which measures of a grid are shown. */
export class GridFilters {
  /** Choices a reader has; one with a single choice is none. */
  readonly choices: readonly GridFilter[];
  /** What the measures are filtered by, in words; nothing of exceptions, which say so themselves. */
  readonly said: readonly string[];
  readonly #query: ScorecardGridQuery;
  readonly #judged: readonly GridColumn[];
  readonly #facts: GridFacts;
  readonly #statuses: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  readonly #search: string;

  constructor(
    indicators: readonly Indicator[],
    judged: readonly GridColumn[],
    facts: GridFacts,
    query: ScorecardGridQuery,
    words: Words,
  ) {
    this.#query = query;
    this.#judged = judged;
    this.#facts = facts;
    this.#statuses = new Set(idsOf(query.status)?.filter((id) => STATUSES.has(id)));
    this.#roles = new Set(idsOf(query.measureRole)?.filter((id) => ROLES.some((role) => role === id)));
    this.#search = folded(query.search ?? '');
    const { table, grid, definition } = words.messages;
    const filters: readonly GridFilter[] = [
      {
        name: 'status',
        label: table.status,
        ...chosen([...this.#statuses], this.#statusChoices(indicators, words)),
      },
      {
        name: 'measureRole',
        label: grid.filters.role,
        ...chosen([...this.#roles], roleChoices(indicators, words)),
      },
      { name: 'owner', label: definition.owner, ...this.#owners(indicators, words) },
    ];
    this.choices = filters.filter(({ value, choices }) => choices.length > 1 || value !== '');
    const search = query.search?.trim() ?? '';
    this.said = [
      ...filters.flatMap(
        ({ value, choices }) => choices.find((choice) => choice.value === value)?.label ?? [],
      ),
      ...(search === '' ? [] : [`“${search}”`]),
    ];
  }

  passes(indicator: Indicator, words: Words): boolean {
    const { exceptions, owner = '' } = this.#query;
    if (this.#roles.size > 0 && !this.#roles.has(indicator.role)) return false;
    if (owner.trim() !== '' && !isOwnedBy(indicator, owner)) return false;
    if (this.#search !== '' && !folded(namesOf(indicator, words)).includes(this.#search)) return false;
    if (exceptions === true && !this.#has(indicator, (outcome) => EXCEPTIONS.has(outcome))) return false;
    return (
      this.#statuses.size === 0 || this.#has(indicator, (outcome) => this.#statuses.has(statusOf(outcome)))
    );
  }

  /** In any of the areas; of several periods the last with a figure decides, for a reader looks for what is so now. */
  #has(indicator: Indicator, wanted: (outcome: Outcome) => boolean): boolean {
    for (const column of this.#judged.toReversed()) {
      const outcome = outcomeOf(this.#facts.fact(indicator, column));
      if (outcome === null) continue;
      if (wanted(outcome)) return true;
      if (column.period) return false;
    }
    return false;
  }

  #statusChoices(indicators: readonly Indicator[], words: Words): readonly GridFilterChoice[] {
    const found = new Set<string>();
    if (indicators.length * this.#judged.length > MOST_CELLS)
      OUTCOMES.forEach((each) => found.add(statusOf(each)));
    else {
      for (const indicator of indicators)
        for (const column of this.#judged) {
          const outcome = outcomeOf(this.#facts.fact(indicator, column));
          if (outcome) found.add(statusOf(outcome));
        }
    }
    const judged = OUTCOMES.filter((outcome) => outcomeGroup(outcome) !== 'none').map((outcome) => ({
      value: outcome,
      label: wordOf(outcome, words),
      lang: null,
    }));
    const without = { value: NO_STATUS, label: words.messages.counts.unassessed, lang: null };
    return [...judged, without].filter(({ value }) => found.has(value) || this.#statuses.has(value));
  }

  /** An owner who was named in another language is shown in the reader's. */
  #owners(indicators: readonly Indicator[], words: Words): Pick<GridFilter, 'value' | 'choices'> {
    const choices = ownersOf(indicators, words)
      .filter(({ name }) => name !== '')
      .map(({ name, lang }) => ({ value: name, label: name, lang }));
    const owner = this.#query.owner?.trim() ?? '';
    if (owner === '') return { value: '', choices };
    const known = ownersOf(
      indicators.filter((indicator) => isOwnedBy(indicator, owner)),
      words,
    )[0]?.name;
    return chosen([known ?? owner], choices);
  }
}

const STATUSES: ReadonlySet<string> = new Set([...OUTCOMES, NO_STATUS]);

function statusOf(outcome: Outcome): string {
  return outcomeGroup(outcome) === 'none' ? NO_STATUS : outcome;
}

/** Several things that only the page can choose together are one more choice. */
function chosen(
  values: readonly string[],
  choices: readonly GridFilterChoice[],
): Pick<GridFilter, 'value' | 'choices'> {
  const value = values.join(' ');
  if (value === '' || choices.some((choice) => choice.value === value)) return { value, choices };
  const labels = values.map((each) => choices.find((choice) => choice.value === each)?.label ?? each);
  return { value, choices: [{ value, label: labels.join(', '), lang: null }, ...choices] };
}

function roleChoices(indicators: readonly Indicator[], words: Words): readonly GridFilterChoice[] {
  return ROLES.filter((role) => indicators.some((indicator) => indicator.role === role)).map((role) => ({
    value: role,
    label: words.messages.roles[role],
    lang: null,
  }));
}

function namesOf({ name, shortName = '', code = '' }: Indicator, words: Words): string {
  return [words.text(name), shortName === '' ? '' : words.text(shortName), code].join(' ');
}
