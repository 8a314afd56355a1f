import type { Dataset } from '@cairn/dataset';
import type { Framework, Indicator, Objective, Perspective } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import { idsOf, type ScorecardGridQuery } from './grid-query.js';

/** What the rows are about: perspectives with their objectives, or a plain list. */
export interface GridContent {
  readonly framework: Framework | null;
  readonly sections: readonly GridSection[];
  /** The measures of a plain list; empty with a framework. */
  readonly list: readonly Indicator[];
  /** Every measure of the grid, each once. */
  readonly indicators: readonly Indicator[];
  /** Ids asked for that the document does not know. */
  readonly unknown: readonly string[];
}

export interface GridSection {
  readonly perspective: Perspective;
  readonly objectives: readonly GridObjective[];
}

export interface GridObjective {
  readonly objective: Objective;
  readonly indicators: readonly Indicator[];
}

/** A plain list when indicators are named or there is no framework, otherwise the framework's perspectives and objectives. */
export function gridContent(
  dataset: Dataset,
  query: ScorecardGridQuery,
  words: Words,
): ViewResult<GridContent> {
  const { states } = words.messages;
  const named = idsOf(query.indicators);
  if (named) {
    const list = indicatorsOf(dataset, named);
    const unknown = named.filter((id) => !dataset.directory.indicator(id));
    if (list.length === 0) return absent('unknown-indicator', states.unknown('indicator', named.join(' ')));
    return { view: { framework: null, sections: [], list, indicators: list, unknown } };
  }
  const framework = dataset.directory.framework(query.framework);
  if (!framework && query.framework !== undefined) {
    return absent('unknown-framework', states.unknown('framework', query.framework));
  }
  if (!framework) {
    const list = dataset.document.indicators;
    return { view: { framework: null, sections: [], list, indicators: list, unknown: [] } };
  }
  const { perspective } = query;
  if (perspective !== undefined && !framework.perspectives.some(({ id }) => id === perspective)) {
    return absent('unknown-perspective', states.unknown('perspective', perspective));
  }
  return { view: contentOf(dataset, framework, perspective) };
}

function contentOf(dataset: Dataset, framework: Framework, only: string | undefined): GridContent {
  const sections = framework.perspectives
    .filter(({ id }) => only === undefined || id === only)
    .map((perspective) => ({ perspective, objectives: objectivesOf(dataset, framework, perspective) }))
    .filter(({ objectives }) => objectives.length > 0);
  const all = sections.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators));
  return { framework, sections, list: [], indicators: [...new Set(all)], unknown: [] };
}

function objectivesOf(
  dataset: Dataset,
  framework: Framework,
  perspective: Perspective,
): readonly GridObjective[] {
  return framework.objectives
    .filter((objective) => objective.perspective === perspective.id)
    .map((objective) => ({ objective, indicators: indicatorsOf(dataset, objective.indicators) }))
    .filter(({ indicators }) => indicators.length > 0);
}

function indicatorsOf(dataset: Dataset, ids: readonly string[]): readonly Indicator[] {
  return ids.flatMap((id) => dataset.directory.indicator(id) ?? []);
}
