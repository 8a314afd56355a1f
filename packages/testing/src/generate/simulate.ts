import type { Unit } from '@cairn/schema';
import { BOARD, authorities, localities, partners, REGION, type Profile } from './areas.js';
import type { Slot } from './calendar.js';
import { expectedValue } from './expected.js';
import { limitsOf } from './limits.js';
import type { Measure, Model } from './model.js';
import { chance } from './random.js';
import { rounded, type Row } from './row.js';

interface Figures {
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** What a mean is weighted by when areas are put together. */
  readonly weight: number;
}

/** All rows of a measure, before anything went wrong with any of them. */
export function simulate({ indicator, model }: Measure): Row[] {
  if ('of' in model) {
    return (model.who === 'authorities' ? authorities : partners).flatMap(({ id }) =>
      model.slots.map((slot) => ({
        indicator: indicator.id,
        area: id,
        period: slot.period,
        value: model.of(id, slot),
      })),
    );
  }
  const { unit } = indicator;
  const row = (area: string, slot: Slot, figures: Figures) =>
    toRow(indicator.id, area, slot, figures, model, unit);
  if (model.who === 'board') {
    const board = joined(partners);
    return model.slots.map((slot) => row(BOARD, slot, draw(indicator.id, model, board, slot, unit)));
  }
  const members = model.who === 'authorities' ? authorities : partners;
  const drawn = new Map(
    members.map((profile) => [
      profile.id,
      model.slots.map((slot) => draw(indicator.id, model, profile, slot, unit)),
    ]),
  );
  const rows: Row[] = [];
  const together = (area: string, ids: readonly string[]) => {
    model.slots.forEach((slot, at) => {
      rows.push(
        row(
          area,
          slot,
          put(
            ids.flatMap((id) => drawn.get(id)?.[at] ?? []),
            unit,
          ),
        ),
      );
    });
  };
  if (model.region && model.who === 'authorities')
    together(
      REGION,
      authorities.map(({ id }) => id),
    );
  if (model.board)
    together(
      BOARD,
      partners.map(({ id }) => id),
    );
  for (const { id } of members) {
    drawn.get(id)?.forEach((figures, at) => {
      const slot = model.slots[at];
      if (slot) rows.push(row(id, slot, figures));
    });
  }
  if (model.localities)
    for (const profile of partners)
      rows.push(...splitByLocality(indicator.id, model, profile, drawn.get(profile.id) ?? [], row));
  if (model.breakdown)
    for (const profile of partners)
      rows.push(...splitByCategory(indicator.id, model, profile, drawn.get(profile.id) ?? [], unit));
  return rows;
}

function draw(name: string, model: Model, profile: Profile, slot: Slot, unit: Unit): Figures {
  const expected = expectedValue(name, model, profile, slot);
  const weight = profile.population;
  if (model.kind === 'level') return { value: rounded(expected, unit.decimals), weight };
  const multiplier = unit.multiplier ?? 1;
  const denominator = Math.round(model.base?.(profile, slot) ?? profile.population);
  const share = expected / multiplier;
  const luck = chance(`${name}/${profile.id}/${slot.period}/count`).normal();
  const mean = denominator * share;
  const spread = Math.sqrt(mean * (model.kind === 'proportion' ? Math.max(0, 1 - share) : 1));
  // Bed days come in long stays, hours in packages: their chance is in `noise`, not in a Poisson count.
  const drawn = Math.round(mean + (model.limits ? spread * luck : 0));
  const numerator = Math.max(0, model.kind === 'proportion' ? Math.min(denominator, drawn) : drawn);
  return { value: (numerator / denominator) * multiplier, numerator, denominator, weight };
}

/** Areas put together: counts are added, means are weighted by population. */
function put(parts: readonly Figures[], unit: Unit): Figures {
  const sum = (of: (part: Figures) => number | undefined) =>
    parts.reduce((total, part) => total + (of(part) ?? 0), 0);
  const weight = sum((part) => part.weight);
  if (parts.some((part) => part.denominator === undefined)) {
    return { value: sum((part) => part.value * part.weight) / weight, weight };
  }
  const numerator = sum((part) => part.numerator);
  const denominator = sum((part) => part.denominator);
  return { value: (numerator / denominator) * (unit.multiplier ?? 1), numerator, denominator, weight };
}

function toRow(indicator: string, area: string, slot: Slot, figures: Figures, model: Model, unit: Unit): Row {
  const { numerator, denominator } = figures;
  const row: Row = { indicator, area, period: slot.period, value: rounded(figures.value, unit.decimals) };
  if (numerator === undefined || denominator === undefined) return row;
  const limits = (confidence: number) => {
    const { lower, upper } = limitsOf(model.kind, numerator, denominator, unit.multiplier ?? 1, confidence);
    return [lower, upper].map((limit) => (limit === null ? null : rounded(limit, unit.decimals))) as [
      number | null,
      number | null,
    ];
  };
  const [lower, upper] = model.limits ? limits(0.95) : [];
  const [lower998, upper998] = model.limits === '95 and 99.8' ? limits(0.998) : [];
  return {
    ...row,
    numerator,
    denominator,
    ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    ...(lower998 === undefined || upper998 === undefined ? {} : { lower998, upper998 }),
    ...(model.survey ? { sampleSize: denominator } : {}),
  };
}

/** The council's count shared out among its localities, so that they add up to it; a mean varies around the council's. */
function splitByLocality(
  name: string,
  model: Model,
  council: Profile,
  totals: readonly Figures[],
  row: (area: string, slot: Slot, figures: Figures) => Row,
): Row[] {
  const parts = localities.filter((place) => place.council === council.id);
  return model.slots.flatMap((slot, at) => {
    const total = totals[at];
    if (!total) return [];
    if (total.denominator === undefined) {
      return parts.map((part) =>
        row(part.id, slot, {
          value:
            expectedValue(name, model, { ...part, quality: part.quality + council.quality }, slot) +
            total.value -
            model.level -
            model.spread * model.quality * council.quality,
          weight: 1,
        }),
      );
    }
    const bases = shareOut(
      total.denominator,
      parts.map((part) => model.base?.(part, slot) ?? part.population),
    );
    const counts = shareOut(
      total.numerator ?? 0,
      parts.map((part, place) => (bases[place] ?? 0) * expectedValue(name, model, part, slot)),
    );
    return parts.map((part, place) => {
      const denominator = bases[place] ?? 1;
      const numerator =
        model.kind === 'proportion' ? Math.min(counts[place] ?? 0, denominator) : (counts[place] ?? 0);
      return row(part.id, slot, {
        numerator,
        denominator,
        value: (numerator / denominator) * multiplierOf(total),
        weight: 1,
      });
    });
  });
}

/** The factor between a figure's fraction and its value. */
const multiplierOf = ({ value, numerator, denominator }: Figures) =>
  numerator ? (value * (denominator ?? 1)) / numerator : 1;

function splitByCategory(
  name: string,
  model: Model,
  council: Profile,
  totals: readonly Figures[],
  unit: Unit,
): Row[] {
  const { breakdown } = model;
  if (!breakdown) return [];
  const categories = Object.keys(breakdown.shares);
  return model.slots.flatMap((slot, at) => {
    const total = totals[at];
    if (total?.numerator === undefined || total.denominator === undefined) return [];
    const weights = categories.map(
      (category) =>
        (breakdown.shares[category] ?? 0) *
        Math.max(0.3, 1 + 0.12 * chance(`${name}/${council.id}/${slot.period}/${category}`).normal()),
    );
    const counts = shareOut(total.numerator, weights);
    return categories.map((category, place): Row => {
      const numerator = counts[place] ?? 0;
      const value = rounded((numerator / (total.denominator ?? 1)) * (unit.multiplier ?? 1), unit.decimals);
      return {
        indicator: name,
        area: council.id,
        period: slot.period,
        dimensions: { [breakdown.dimension]: category },
        value,
        numerator,
        denominator: total.denominator ?? null,
      };
    });
  });
}

/** Shares a whole number out in proportion to weights; the shares add up to it (largest remainder). */
export function shareOut(total: number, weights: readonly number[]): number[] {
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

/** Two areas as one, for what is only measured for both together. */
function joined(profiles: readonly Profile[]): Profile {
  const population = profiles.reduce((sum, profile) => sum + profile.population, 0);
  const mean = (of: (profile: Profile) => number) =>
    profiles.reduce((sum, profile) => sum + of(profile) * profile.population, 0) / population;
  return {
    id: BOARD,
    population,
    over65: mean((p) => p.over65),
    over75: mean((p) => p.over75),
    quality: mean((p) => p.quality),
  };
}
