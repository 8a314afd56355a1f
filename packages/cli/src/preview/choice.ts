import type { Area, AreaGroup, Indicator, LocalisedText, PerformanceDocument } from '@cairn/schema';

/** What a reader of the preview has chosen to see. */
export interface Choice {
  readonly area: Area | null;
  /** Areas of the scorecard and of the comparisons; null for all. */
  readonly group: AreaGroup | null;
  /** Indicators to show; all that have figures where none is chosen. */
  readonly indicators: readonly Indicator[];
  readonly allIndicators: boolean;
}

/** Reads the choice out of a page's query; what is not named or not known is chosen sensibly. */
export function readChoice(document: PerformanceDocument, query: URLSearchParams): Choice {
  const withFigures = indicatorsWithFigures(document);
  const wanted = query.get('indicator');
  const chosen = withFigures.filter(({ id }) => id === wanted);
  const groups = usableGroups(document);
  const group = query.has('group') ? groups.find(({ id }) => id === query.get('group')) : groups[0];
  const areas = areasWithFigures(document);
  const preferred = group ? areas.find(({ id }) => group.members.includes(id)) : undefined;
  return {
    area: areas.find(({ id }) => id === query.get('area')) ?? preferred ?? areas[0] ?? null,
    group: group ?? null,
    indicators: chosen.length > 0 ? chosen : withFigures,
    allIndicators: chosen.length === 0,
  };
}

/** Areas that some series is about, in the document's order. */
export function areasWithFigures(document: PerformanceDocument): readonly Area[] {
  const named = new Set(document.series.map(({ area }) => area));
  return document.areas.filter(({ id }) => named.has(id));
}

export function indicatorsWithFigures(document: PerformanceDocument): readonly Indicator[] {
  const named = new Set(document.series.map(({ indicator }) => indicator));
  return document.indicators.filter(({ id }) => named.has(id));
}

/** Groups that have something to compare. */
export function usableGroups(document: PerformanceDocument): readonly AreaGroup[] {
  const areas = new Set(areasWithFigures(document).map(({ id }) => id));
  return document.groups.filter(({ members }) => members.filter((id) => areas.has(id)).length > 1);
}

/** Ids of the chosen group's areas that have figures, the chosen area being among them; of all such areas without a group. */
export function comparedAreas(document: PerformanceDocument, { area, group }: Choice): readonly string[] {
  const areas = areasWithFigures(document).map(({ id }) => id);
  if (!group) return areas;
  const members = group.members.filter((id) => areas.includes(id));
  // An area is not among its own neighbours, and is compared with them all the same.
  return area && !members.includes(area.id) ? [area.id, ...members] : members;
}

/** A text in the document's language, or in whatever language it is there. */
export function inLanguage(text: LocalisedText, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? '';
}
