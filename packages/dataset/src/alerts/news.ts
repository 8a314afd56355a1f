import { outcomeGroup } from '@cairn/analysis';
import type { AlertRule } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import { outcomeOf } from '../exceptions/runs.js';
import type { Fact } from '../facts/fact.js';
import type { Alert, AlertNews, EndedAlert, ToldAlert } from './alert.js';
import { eachOnce } from './scope.js';

/**
 * What of the warnings of now has not been told, and which of those that were told are over.
 *
 * @param told what was told before; null where nothing ever was. Then corrections are history, not news
 * @param now every warning of now
 * @param rules those that the warnings come from, where they are not the document's own
 */
export function alertNews(
  dataset: Dataset,
  told: readonly ToldAlert[] | null,
  now: readonly Alert[],
  rules: readonly AlertRule[] = dataset.document.alertRules,
): AlertNews {
  const before = new Map(told?.map((one) => [one.id, one]));
  const still = new Set(now.map((alert) => alert.told.id));
  return {
    raised: now.flatMap((alert) => {
      const former = before.get(alert.told.id);
      if (former?.mark === alert.told.mark) return [];
      if (told === null && alert.told.kind === 'revision') return [];
      return [{ ...alert, was: former?.mark ?? null }];
    }),
    ended: (told ?? []).flatMap((one) => (still.has(one.id) ? [] : endOf(dataset, one, rules))),
  };
}

/** A correction stays made; what no rule watches any more is forgotten without a word. */
function endOf(dataset: Dataset, told: ToldAlert, rules: readonly AlertRule[]): readonly EndedAlert[] {
  const { rule, kind, subject, area } = told;
  if (kind === 'revision' || !rules.some(({ id }) => id === rule)) return [];
  const fact = area === '' ? null : (dataset.fact({ indicator: subject, area }) ?? null);
  const { responsible } = dataset.directory.indicator(subject) ?? {};
  const people =
    kind === 'signOff' ? signersOf(dataset, subject) : [responsible?.owner, responsible?.updater];
  return [{ told, how: isWell(dataset, told, fact) ? 'over' : 'unknown', fact, who: eachOnce(people) }];
}

function isWell(dataset: Dataset, { kind, subject }: ToldAlert, fact: Fact | null): boolean {
  switch (kind) {
    case 'status':
      return fact?.period !== undefined && outcomeGroup(outcomeOf(fact)) !== 'none';
    case 'specialCause':
      return hasValue(fact);
    case 'missedTarget':
    case 'forecastMiss':
      return hasValue(fact) && fact?.target !== null;
    case 'late':
      return dataset.directory.indicator(subject) !== undefined;
    case 'signOff':
      return dataset.document.batches.some(({ id, signedOff }) => id === subject && signedOff !== undefined);
    case 'revision':
      return false;
    default:
      return kind satisfies never;
  }
}

function hasValue(fact: Fact | null): boolean {
  return typeof fact?.observation?.value === 'number';
}

function signersOf({ document, directory }: Dataset, batch: string) {
  const { indicators = [] } = document.batches.find(({ id }) => id === batch) ?? {};
  return indicators.map((id) => {
    const { approver, owner } = directory.indicator(id)?.responsible ?? {};
    return approver ?? owner;
  });
}
