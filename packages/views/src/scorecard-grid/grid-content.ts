import type { Dataset } from '@cairn/dataset';
import type { Framework, Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import { frameworkGrouping, frameworkGroups, plainGroups, type GridGroup } from './grid-groups.js';
import { idsOf, type ScorecardGridQuery } from './grid-query.js';

/** What the rows are about: groups of measures, or a plain list. */
export interface GridContent {
  /** Names the grid and says how groups roll up; null for a plain list that was asked for by name. */
  readonly framework: Framework | null;
  readonly groups: readonly GridGroup[];
  /** The measures of a plain list; empty with groups. */
  readonly list: readonly Indicator[];
  /** Every measure of the grid, each once. */
  readonly indicators: readonly Indicator[];
  /** Ids asked for that the document does not know. */
  readonly unknown: readonly string[];
}

/** A plain list when indicators are named or there is no framework, otherwise the framework's measures in the groups asked for. */
export function gridContent(
  dataset: Dataset,
  query: ScorecardGridQuery,
  words: Words,
): ViewResult<GridContent> {
  const { states } = words.messages;
  const named = idsOf(query.indicators);
  const wanted = named?.flatMap((id) => dataset.directory.indicator(id) ?? []);
  if (named && wanted?.length === 0) {
    return absent('unknown-indicator', states.unknown('indicator', named.join(' ')));
  }
  const unknown = named?.filter((id) => !dataset.directory.indicator(id)) ?? [];
  const isList = wanted !== undefined && query.groupBy === undefined;
  const asked = isList ? undefined : dataset.directory.framework(query.framework);
  if (!isList && !asked && query.framework !== undefined) {
    return absent('unknown-framework', states.unknown('framework', query.framework));
  }
  const { perspective } = query;
  if (asked && perspective !== undefined && !asked.perspectives.some(({ id }) => id === perspective)) {
    return absent('unknown-perspective', states.unknown('perspective', perspective));
  }
  const content = contentOf(dataset, asked ?? null, wanted ?? null, query, words);
  return { view: { ...content, unknown } };
}

function contentOf(
  dataset: Dataset,
  framework: Framework | null,
  wanted: readonly Indicator[] | null,
  { groupBy, perspective }: ScorecardGridQuery,
  words: Words,
): Omit<GridContent, 'unknown'> {
  const grouping = frameworkGrouping(groupBy);
  const known = wanted && new Set(wanted);
  if (framework && grouping !== null) {
    const groups = frameworkGroups(dataset, framework, grouping, perspective, known, words);
    return { framework, groups, list: [], indicators: distinct(groups) };
  }
  const measures = framework
    ? distinct(frameworkGroups(dataset, framework, 'perspective', perspective, known, words))
    : (wanted ?? dataset.document.indicators);
  const groups = groupBy === 'role' || groupBy === 'owner' ? plainGroups(measures, groupBy, words) : [];
  return { framework, groups, list: groups.length > 0 ? [] : measures, indicators: measures };
}

function distinct(groups: readonly GridGroup[]): readonly Indicator[] {
  return [...new Set(groups.flatMap(({ indicators }) => indicators))];
}
