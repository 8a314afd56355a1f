import { BOARD, authorities, partners, type Profile, REGION } from './areas.js';
import type { Slot } from './calendar.js';
import { draw, type Figures, together } from './figures.js';
import type { Measure, Model } from './model.js';
import { type Row, toRow } from './row.js';
import { splitByCategory, splitByLocality } from './split.js';
import { words } from './text.js';

/** All rows of a measure, before anything went wrong with any of them. */
export function simulate(measure: Measure): Row[] {
  const { indicator, model } = measure;
  if ('of' in model) {
    const areas = model.who === 'authorities' ? authorities : partners;
    return areas.flatMap(({ id }) =>
      model.slots.map((slot) => ({
        indicator: indicator.id,
        area: id,
        period: slot.period,
        value: model.of(id, slot),
      })),
    );
  }
  return model.who === 'board' ? boardOnly(measure, model) : byCouncil(measure, model);
}

function byCouncil({ indicator }: Measure, model: Model): Row[] {
  const councils: readonly Profile[] = model.who === 'authorities' ? authorities : partners;
  const figures = councils.map((council) => model.slots.map((slot) => draw(indicator, model, council, slot)));
  const rowsOf = (area: string, list: readonly Figures[]) =>
    model.slots.flatMap((slot, at) => {
      const here = list[at];
      return here ? [toRow(indicator, model, area, slot, here)] : [];
    });
  const sum = (area: string, members: readonly Profile[]) =>
    rowsOf(
      area,
      model.slots.map((_, at) =>
        together(
          figures.flatMap((list, place) =>
            members.some(({ id }) => id === councils[place]?.id) ? (list[at] ?? []) : [],
          ),
          indicator.unit,
        ),
      ),
    );
  const ofPartners = (split: typeof splitByLocality | typeof splitByCategory) =>
    councils.flatMap((council, place) =>
      partners.some(({ id }) => id === council.id)
        ? split(indicator, model, council, figures[place] ?? [])
        : [],
    );
  return [
    ...(model.region ? sum(REGION, councils) : []),
    ...(model.board ? sum(BOARD, partners) : []),
    ...councils.flatMap(({ id }, place) => rowsOf(id, figures[place] ?? [])),
    ...(model.localities ? ofPartners(splitByLocality) : []),
    ...(model.breakdown ? ofPartners(splitByCategory) : []),
  ];
}

/** A measure of the health board: it does not apply to the councils. */
function boardOnly({ indicator }: Measure, model: Model): Row[] {
  const board = joined(partners);
  const note = words('Measured for the health board only.', 'Fe’i mesurir ar gyfer y bwrdd iechyd yn unig.');
  const absent = (area: string, slot: Slot): Row => ({
    indicator: indicator.id,
    area,
    period: slot.period,
    value: null,
    status: 'O',
    ...(slot === model.slots.at(-1) ? { note } : {}),
  });
  return [
    ...model.slots.map((slot) => toRow(indicator, model, BOARD, slot, draw(indicator, model, board, slot))),
    ...partners.flatMap(({ id }) => model.slots.map((slot) => absent(id, slot))),
  ];
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
