import { NAMED_COLLECTIONS } from '../../collections.js';
import type { Issue } from '../issue.js';
import { checkAlertRules } from './alerts.js';
import { checkAreas, checkGroups } from './areas.js';
import { checkFrameworks, checkStrategyMaps } from './frameworks.js';
import { checkIndicators } from './indicators.js';
import { Ledger, repeated, type CollectionName, type Place } from './ledger.js';
import { Names, type Surroundings } from './names.js';
import { checkNarrative } from './narrative.js';
import { checkOverrides, checkParts, checkRevisions } from './provenance.js';
import { checkReports } from './reports.js';
import { checkSeries } from './series.js';
import { checkComparators, checkTargets } from './targets.js';

/*
 * What the parts of a document say of each other. Structure is zod's work; whether a name is defined is ours. An item that is about
 * something unknown is set aside; an item that only mentions something unknown is kept, with a warning.
 */

/** In this order: what is set aside is unknown to those that follow. */
const CHECKS: readonly ((ledger: Ledger, names: Names) => void)[] = [
  checkAreas,
  checkGroups,
  checkComparators,
  checkIndicators,
  checkSeries,
  checkTargets,
  checkFrameworks,
  checkStrategyMaps,
  checkNarrative,
  checkReports,
  checkAlertRules,
  checkOverrides,
  checkRevisions,
  checkParts,
];

/** Sets aside duplicates and what is about something unknown; each removal is an issue. */
export function* checkReferences(
  placed: Readonly<Record<string, readonly Place<unknown>[]>>,
  surroundings: Surroundings,
  issues: Issue[],
): Generator<void, Readonly<Record<CollectionName, readonly unknown[]>>> {
  const ledger = new Ledger(placed, issues);
  for (const name of NAMED_COLLECTIONS) {
    const twice = repeated(name);
    ledger.keep(name, (item) => twice(item.id, 'id'));
  }
  const names = new Names(ledger, surroundings);
  for (const check of CHECKS) {
    yield;
    check(ledger, names);
  }
  return ledger.collections();
}
