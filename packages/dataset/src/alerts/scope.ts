import type { AlertRule, Area, Indicator, LocalisedText } from '@cairn/schema';
import type { Dataset } from '../dataset.js';

/** The measures and areas that a rule watches. */
export interface AlertScope {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly watches: (indicator: string) => boolean;
}

export function scopeOf(
  { document: { indicators, areas } }: Dataset,
  { indicators: ids, roles, areas: places }: AlertRule,
): AlertScope {
  const watched = indicators.filter(
    ({ id, role }) => (ids?.includes(id) ?? true) && (roles?.includes(role) ?? true),
  );
  const names = new Set(watched.map(({ id }) => id));
  return {
    indicators: watched,
    areas: areas.filter(({ id }) => places?.includes(id) ?? true),
    watches: (indicator) => names.has(indicator),
  };
}

/** Each of some people once, whatever languages their names are given in. */
export function eachOnce(people: readonly (LocalisedText | null | undefined)[]): readonly LocalisedText[] {
  const found = new Map<string, LocalisedText>();
  for (const one of people) if (one !== null && one !== undefined) found.set(JSON.stringify(one), one);
  return [...found.values()];
}

export type RuleOf<Kind extends AlertRule['kind']> = Extract<AlertRule, { readonly kind: Kind }>;
