import type { Dataset } from '@cairn/dataset';
import type { Framework, Indicator, LocalisedText, Objective, Perspective } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { GridGrouping } from './grid-query.js';

/** Measures under one head. */
export interface GridGroup {
  readonly kind: 'perspective' | 'objective' | 'role' | 'owner';
  readonly id: string;
  readonly name: string;
  /** The name's own language where it is not the one asked for. */
  readonly lang: string | null;
  /** The objective whose commentary and rating stand beside the head: itself, or the only one of a perspective. */
  readonly objective: Objective | null;
  /** Every measure within, each once. */
  readonly indicators: readonly Indicator[];
  /** Groups within; the measures stand in these where there are any. */
  readonly groups: readonly GridGroup[];
}

/** The groups of a framework: its perspectives, its objectives, or the one within the other. */
export function frameworkGroups(
  dataset: Dataset,
  { perspectives, objectives }: Framework,
  grouping: 'nested' | 'perspective' | 'objective',
  only: string | undefined,
  wanted: ReadonlySet<Indicator> | null,
  words: Words,
): readonly GridGroup[] {
  const measuresOf = ({ indicators }: Objective) =>
    indicators
      .flatMap((id) => dataset.directory.indicator(id) ?? [])
      .filter((indicator) => wanted?.has(indicator) !== false);
  const ofPerspective = (perspective: Perspective): readonly GridGroup[] => {
    const inside = objectives
      .filter((objective) => objective.perspective === perspective.id)
      .map((objective) => objectiveGroup(objective, measuresOf(objective), words))
      .filter(({ indicators }) => indicators.length > 0);
    if (grouping === 'objective' || inside.length === 0) return inside;
    const objective = inside.length === 1 ? (inside[0]?.objective ?? null) : null;
    return [
      {
        kind: 'perspective',
        id: perspective.id,
        ...nameOf(perspective.name, words),
        objective: grouping === 'nested' ? null : objective,
        indicators: [...new Set(inside.flatMap(({ indicators }) => indicators))],
        groups: grouping === 'nested' ? inside : [],
      },
    ];
  };
  return perspectives.filter(({ id }) => only === undefined || id === only).flatMap(ofPerspective);
}

/** Measures by what they are for, or by who answers for them; the order is that of the roles, or of the owners' names. */
export function plainGroups(
  indicators: readonly Indicator[],
  grouping: 'role' | 'owner',
  words: Words,
): readonly GridGroup[] {
  if (grouping === 'role') {
    return ROLES.map((role) => ({
      kind: grouping,
      id: role,
      name: words.messages.roles[role],
      lang: null,
      objective: null,
      indicators: indicators.filter((indicator) => indicator.role === role),
      groups: [],
    })).filter((group) => group.indicators.length > 0);
  }
  return ownersOf(indicators, words).map(({ name, lang, indicators: owned }) => ({
    kind: grouping,
    id: name,
    name: name === '' ? words.messages.grid.noOwner : name,
    lang,
    objective: null,
    indicators: owned,
    groups: [],
  }));
}

/** Who answers for which of some measures, in the order of their names; those of nobody last, under an empty name. */
export function ownersOf(
  indicators: readonly Indicator[],
  words: Words,
): readonly (Named & { readonly indicators: readonly Indicator[] })[] {
  const owners = new Map<string, Named & { readonly indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const owner = ownerOf(indicator, words) ?? { name: '', lang: null };
    const known = owners.get(owner.name);
    if (known) known.indicators.push(indicator);
    else owners.set(owner.name, { ...owner, indicators: [indicator] });
  }
  return [...owners.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || words.compare(a.name, b.name),
  );
}

/** Who answers for a measure; null where nobody is named. */
export function ownerOf({ responsible }: Indicator, words: Words): Named | null {
  return responsible ? nameOf(responsible.owner, words) : null;
}

export const ROLES = ['target', 'monitoring', 'context'] as const satisfies readonly Indicator['role'][];

type Named = Pick<GridGroup, 'name' | 'lang'>;

/** Which groups of a framework are asked for; null where it is none. */
export function frameworkGrouping(
  grouping: GridGrouping | undefined,
): 'nested' | 'perspective' | 'objective' | null {
  switch (grouping) {
    case undefined:
      return 'nested';
    case 'perspective':
    case 'domain':
      return 'perspective';
    case 'objective':
      return 'objective';
    case 'role':
    case 'owner':
    case 'none':
      return null;
    default:
      // An attribute may say anything.
      grouping satisfies never;
      return 'nested';
  }
}

function objectiveGroup(objective: Objective, indicators: readonly Indicator[], words: Words): GridGroup {
  const { id, name } = objective;
  return { kind: 'objective', id, ...nameOf(name, words), objective, indicators, groups: [] };
}

function nameOf(text: LocalisedText, words: Words): Named {
  return { name: words.text(text), lang: words.languageOf(text) };
}
