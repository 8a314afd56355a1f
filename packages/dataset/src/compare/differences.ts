import type { Outcome } from '@cairn/analysis';
import { type Dataset } from '../dataset.js';
import { compareDefinitions, compareHeads, type DefinitionDifference } from './definitions.js';
import { compareFigures, type FigureDifference } from './figures.js';

/** The status of one measure in one area, in the latest period of each edition, where the two differ. */
export interface StatusDifference {
  readonly indicator: string;
  readonly area: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** What is different between two editions of a document. */
export interface Differences {
  /** Fields of the document itself. */
  readonly head: readonly string[];
  readonly definitions: readonly DefinitionDifference[];
  readonly figures: readonly FigureDifference[];
  readonly statuses: readonly StatusDifference[];
}

/** Compares two editions of a document, the earlier first. */
export function differences(before: Dataset, after: Dataset): Differences {
  const figures = compareFigures(before.document, after.document);
  return {
    head: compareHeads(before.document, after.document),
    definitions: compareDefinitions(before.document, after.document),
    figures,
    statuses: compareStatuses(before, after),
  };
}

/** A status may change without its figure: by a target, a rule, a comparator, an override. So every pair is looked at. */
function compareStatuses(before: Dataset, after: Dataset): readonly StatusDifference[] {
  const pairs = new Map<string, { readonly indicator: string; readonly area: string }>();
  for (const { document } of [after, before]) {
    for (const { indicator, area } of document.series)
      pairs.set(`${indicator}\n${area}`, { indicator, area });
  }
  return [...pairs.values()].flatMap(({ indicator, area }) => {
    const [old, now] = [outcomeIn(before, indicator, area), outcomeIn(after, indicator, area)];
    return old === now ? [] : [{ indicator, area, before: old, after: now }];
  });
}

function outcomeIn(dataset: Dataset, indicator: string, area: string): Outcome | null {
  const fact = dataset.fact({ indicator, area });
  if (!fact?.period) return null;
  return fact.override?.status ?? fact.assessment.outcome;
}
