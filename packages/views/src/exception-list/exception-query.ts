import { OUTCOMES, type Outcome } from '@cairn/analysis';
import type { Dataset, PeriodChoice } from '@cairn/dataset';
import type { Area, Framework, Indicator, Objective, Perspective } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import { isOwnedBy } from '../shared/owned-by.js';
import type { Words } from '../words/words.js';

/** What an exception list is asked for by its attributes. Lists are separated by spaces. */
export interface ExceptionListQuery {
  readonly area?: string | undefined;
  /** Several areas; wins over `area`. Without both every area with figures. */
  readonly areas?: string | undefined;
  readonly indicators?: string | undefined;
  /** Its objectives give the actions, its perspectives the groups. */
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
  /** Name of who answers for the measures, in any language. */
  readonly owner?: string | undefined;
  /** Roles such as `target monitoring`. */
  readonly measureRole?: string | undefined;
  /** Outcomes such as `red worst`. */
  readonly status?: string | undefined;
  readonly period?: PeriodChoice | undefined;
  /** How many periods running a target may be missed before that alone needs attention; as the document's rules say where absent. */
  readonly missed?: number | undefined;
}

/** What is looked through, once every name has been found in the document. */
export interface ExceptionScope {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly objectives: readonly Objective[];
  /** The groups of the list; null without a framework. */
  readonly framework: Framework | null;
  readonly perspectives: readonly Perspective[];
  readonly outcomes: ReadonlySet<Outcome> | undefined;
}

/** @returns what to look through, or which name the document does not know */
export function exceptionScope(
  dataset: Dataset,
  query: ExceptionListQuery,
  words: Words,
): ViewResult<ExceptionScope> {
  const { states } = words.messages;
  const { directory, document } = dataset;
  const named = entries(query.areas) ?? (query.area === undefined ? undefined : [query.area]);
  const areas = named ? named.flatMap((id) => directory.area(id) ?? []) : document.areas;
  if (named && areas.length === 0) return absent('unknown-area', states.unknown('area', named.join(' ')));
  const framework = query.framework === undefined ? null : (directory.framework(query.framework) ?? null);
  if (query.framework !== undefined && !framework)
    return absent('unknown-framework', states.unknown('framework', query.framework));
  const perspectives = (framework ?? directory.framework())?.perspectives ?? [];
  const { perspective } = query;
  if (perspective !== undefined && !perspectives.some(({ id }) => id === perspective))
    return absent('unknown-perspective', states.unknown('perspective', perspective));
  const objectives = (framework ? [framework] : document.frameworks)
    .flatMap((each) => each.objectives)
    .filter((objective) => perspective === undefined || objective.perspective === perspective);
  const outcomes = entries(query.status)?.filter(isOutcome);
  return {
    view: {
      areas,
      indicators: indicatorsOf(document.indicators, objectives, query),
      objectives,
      framework,
      perspectives: perspectives.filter(({ id }) => perspective === undefined || id === perspective),
      outcomes: outcomes && new Set(outcomes),
    },
  };
}

/** The measures that pass every filter; with a framework or perspective those of its objectives. */
function indicatorsOf(
  all: readonly Indicator[],
  objectives: readonly Objective[],
  query: ExceptionListQuery,
): readonly Indicator[] {
  const ids = entries(query.indicators);
  const roles = entries(query.measureRole);
  const owner = query.owner?.trim() ?? '';
  const bound = query.framework !== undefined || query.perspective !== undefined;
  const held = bound ? new Set(objectives.flatMap(({ indicators }) => indicators)) : null;
  return all.filter(
    (indicator) =>
      (!ids || ids.includes(indicator.id)) &&
      (!held || held.has(indicator.id)) &&
      (!roles || roles.includes(indicator.role)) &&
      (owner === '' || isOwnedBy(indicator, owner)),
  );
}

function entries(list: string | undefined): readonly string[] | undefined {
  const found = list?.split(/\s+/u).filter((entry) => entry !== '') ?? [];
  return found.length === 0 ? undefined : found;
}

function isOutcome(text: string): text is Outcome {
  return (OUTCOMES as readonly string[]).includes(text);
}
