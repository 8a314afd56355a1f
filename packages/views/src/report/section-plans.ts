import type { Dataset, PeriodChoice } from '@cairn/dataset';
import type { Area, Indicator, ReportSection } from '@cairn/schema';
import { definitionView } from '../shared/definition-view.js';
import { proseOf } from '../shared/prose.js';
import { richTextOf } from '../shared/rich-text.js';
import type { Words } from '../words/words.js';
import { frameworkOf, measuresOf, type MeasureFilter } from './report-measures.js';
import { areasOfGroup, areasSideBySide, type PlaceChoice, type Places } from './report-places.js';
import type { ExceptionsPlan, PlacedMeasure, SectionContent } from './section-content.js';
import { selfAssessmentTables } from './self-assessments.js';
import { standingsOf } from './report-standings.js';
import { storiesOf } from './section-stories.js';

/** What a plan is made from. */
export interface Surroundings {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly places: Places;
  readonly period: PeriodChoice | undefined;
}

type Plans = {
  readonly [Kind in ReportSection['kind']]: (
    section: Extract<ReportSection, { readonly kind: Kind }>,
    surroundings: Surroundings,
  ) => SectionContent;
};

const PLANS: Plans = {
  heading: () => ({ kind: 'heading' }),

  text: ({ text }, { words }) => ({ kind: 'text', text: richTextOf(text, words) }),

  tiles: (section, around) => ({
    kind: 'tiles',
    form: section.form ?? 'compact',
    tiles: placed(section, around),
  }),

  scorecard(section, around) {
    const { dataset, places } = around;
    const sideBySide = areasSideBySide(dataset, section, places);
    const columns = section.columns ?? (sideBySide.length > 1 ? 'areas' : 'periods');
    const filter = filterOf(section, around);
    const card = (areas: readonly Area[], area: Area | undefined) => ({
      ...filter,
      columns,
      areas: areas.map(({ id }) => id),
      area: area?.id,
      group: places.group,
      exceptionsOnly: section.exceptionsOnly ?? false,
    });
    const cards =
      columns === 'areas' ? [card(sideBySide, undefined)] : places.areas.map((area) => card([], area));
    return { kind: 'scorecard', cards: isEmpty(section, around) ? [] : cards };
  },

  trendCharts(section, around) {
    const { view, intervention, comparators = [], breakdown } = section;
    return {
      kind: 'trendCharts',
      charts: placed(section, around).map((measure) => ({
        ...measure,
        view: view === 'withinYear' ? 'within-year' : view === 'beforeAfter' ? 'before-after' : undefined,
        intervention,
        comparators,
        breakdown,
      })),
    };
  },

  strategyMap({ strategyMap }, { dataset, places }) {
    const map = dataset.directory.strategyMap(strategyMap);
    return {
      kind: 'strategyMap',
      maps: map ? places.areas.map(({ id }) => ({ map: map.id, area: id })) : [],
    };
  },

  comparison(section, around) {
    const { places } = around;
    const { form = 'bars', comparator } = section;
    const [own] = places.areas;
    const rest = { group: places.group, comparator, form };
    const measures = own ? placed(section, { ...around, places: { ...places, areas: [own] } }) : [];
    const comparisons =
      form === 'spine' && own && measures.length > 0
        ? [
            {
              ...rest,
              indicators: measures.map(({ indicator }) => indicator),
              area: own.id,
              period: undefined,
            },
          ]
        : measures.map(({ indicator, area, period }) => ({ ...rest, indicators: [indicator], area, period }));
    return { kind: 'comparison', comparisons };
  },

  relationship(section, { dataset, places }) {
    const { relationships: all } = dataset.document;
    const asked = section.relationships
      ? section.relationships.flatMap((id) => all.find((one) => one.id === id) ?? [])
      : all;
    const [own] = places.areas;
    const areas = section.areas ? places.areas.map(({ id }) => id) : [];
    return {
      kind: 'relationship',
      charts: own
        ? asked.map(({ id }) => ({
            relationship: id,
            area: own.id,
            areas,
            group: places.group,
            form: section.form,
          }))
        : [],
    };
  },

  exceptions(section, around) {
    const filter = filterOf(section, around);
    const lists = around.places.areas.map(({ id }) => ({ ...filter, area: id }));
    return { kind: 'exceptions', lists: isEmpty(section, around) ? [] : lists };
  },

  selfAssessments: (section, { dataset, places, period, words }) => ({
    kind: 'selfAssessments',
    tables: selfAssessmentTables(
      dataset,
      section,
      { areas: areasOfGroup(dataset, section, places), period },
      words,
    ),
  }),

  stories: (section, { dataset, places }) => ({
    kind: 'stories',
    stories: storiesOf(dataset, section, places).map(({ id }) => id),
  }),

  dataQuality(section) {
    const subjects = (section.indicators ?? [undefined]).flatMap((indicator) =>
      (section.areas ?? [undefined]).map((area) => ({ indicator, area })),
    );
    return { kind: 'dataQuality', subjects };
  },

  definitions(section, around) {
    const { dataset, words } = around;
    return {
      kind: 'definitions',
      definitions: measuresOf(dataset, section).map((indicator) => ({
        indicator: indicator.id,
        name: proseOf(indicator.name, words),
        entries: [...definitionView(dataset, indicator, words).entries, ...standingsOf(indicator, around)],
      })),
    };
  },
};

/** What a section shows; undefined for a kind that only a newer version knows. */
export function planOf(section: { readonly kind: string }, around: Surroundings): SectionContent | undefined {
  if (!Object.hasOwn(PLANS, section.kind)) return undefined;
  // The compiler cannot follow that the kind of a section picks the plan of that kind.
  const plan = PLANS[section.kind as ReportSection['kind']] as (
    given: typeof section,
    around: Surroundings,
  ) => SectionContent;
  return plan(section, around);
}

/** The measures of a section in each of its areas, where the document has a series of them. */
function placed(section: MeasureFilter, { dataset, places, period }: Surroundings): readonly PlacedMeasure[] {
  return places.areas.flatMap(({ id: area }) =>
    measuresOf(dataset, section).flatMap(({ id: indicator }) => {
      const found = dataset.periodFor(indicator, area, period);
      return found ? [{ indicator, area, period: period === undefined ? undefined : found.text }] : [];
    }),
  );
}

/** A framework as it is, or the measures that a narrower filter lets through. */
function filterOf(section: MeasureFilter, { dataset }: Surroundings): Omit<ExceptionsPlan, 'area'> {
  const { indicators, roles, objective, perspective } = section;
  const framework = frameworkOf(dataset, section);
  const isNarrow = indicators !== undefined || roles !== undefined || objective !== undefined;
  const ids = (measures: readonly Indicator[]) => measures.map(({ id }) => id);
  return {
    framework: framework?.id,
    perspective: framework?.perspectives.find(({ id }) => id === perspective)?.id,
    indicators: isNarrow ? ids(measuresOf(dataset, section)) : [],
  };
}

const isEmpty = (section: MeasureFilter & PlaceChoice, { dataset, places }: Surroundings): boolean =>
  places.areas.length === 0 || measuresOf(dataset, section).length === 0;
