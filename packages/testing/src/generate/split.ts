import type { Indicator } from '@cairn/schema';
import { localities, type Profile } from './areas.js';
import { expectedValue } from './expected.js';
import type { Figures } from './figures.js';
import type { Model } from './model.js';
import { chance } from './random.js';
import { type Row, toRow } from './row.js';

/** A council's figures shared out among its localities, so that counts add up to the council's; a mean varies around it. */
export function splitByLocality(
  indicator: Indicator,
  model: Model,
  council: Profile,
  totals: readonly Figures[],
): Row[] {
  const parts = localities.filter((place) => place.council === council.id);
  const multiplier = indicator.unit.multiplier ?? 1;
  return model.slots.flatMap((slot, at) => {
    const total = totals[at];
    if (!total) return [];
    const expected = parts.map((part) => expectedValue(indicator.id, model, part, slot));
    const row = (place: number, figures: Omit<Figures, 'weight'>) =>
      toRow(indicator, model, parts[place]?.id ?? '', slot, { ...figures, weight: 1 });
    if (total.numerator === undefined) {
      const middle = expected.reduce((a, b) => a + b, 0) / expected.length;
      return expected.map((value, place) => row(place, { value: (total.value * value) / middle }));
    }
    const bases = parts.map((part) => model.base?.(part, slot) ?? part.population);
    const counts = shareOut(
      total.numerator,
      bases.map((base, place) => base * (expected[place] ?? 0)),
    );
    if (total.denominator === undefined)
      return counts.map((count, place) => row(place, { value: count, numerator: count }));
    return shareOut(total.denominator, bases).map((denominator, place) => {
      const numerator = counts[place] ?? 0;
      return row(place, { value: (numerator / denominator) * multiplier, numerator, denominator });
    });
  });
}

/** A council's count shared out among the categories of a dimension; the base stays the council's. */
export function splitByCategory(
  indicator: Indicator,
  model: Model,
  council: Profile,
  totals: readonly Figures[],
): Row[] {
  const { breakdown } = model;
  if (!breakdown) return [];
  const categories = Object.entries(breakdown.shares);
  return model.slots.flatMap((slot, at) => {
    const total = totals[at];
    if (total?.numerator === undefined || total.denominator === undefined) return [];
    const { denominator, weight } = total;
    const weights = categories.map(([category, share]) => {
      const luck = chance(`${indicator.id}/${council.id}/${slot.period}/${category}`).normal();
      return share * Math.max(0.3, 1 + 0.12 * luck);
    });
    return shareOut(total.numerator, weights).map((numerator, place): Row => {
      const value = (numerator / denominator) * (indicator.unit.multiplier ?? 1);
      const row = toRow(indicator, model, council.id, slot, { value, numerator, denominator, weight });
      return { ...row, dimensions: { [breakdown.dimension]: categories[place]?.[0] ?? '' } };
    });
  });
}

/** Shares a whole number out in proportion to weights; the shares add up to it (largest remainder). */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  const order = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
