import { exceptions, type Dataset, type PeriodChoice } from '@cairn/dataset';
import type { Framework } from '@cairn/schema';
import type { ScorecardPlan, SectionContent } from '@cairn/views';

/** A figure that a section is about; without a period the latest. */
export interface Place {
  readonly indicator: string;
  readonly area: string;
  readonly period?: string | undefined;
}

type AsAt = string | undefined;

/**
 * The figures that the widgets of a section are about, in their order: those of a chart period by period, the others each at the
 * section's period.
 *
 * @param asAt as at the end of which period the section is; undefined for the latest
 */
export function figuresOfSection(dataset: Dataset, content: SectionContent, asAt: AsAt): readonly Place[] {
  const { directory } = dataset;
  const at = (indicators: readonly string[], areas: readonly string[]) =>
    areas.flatMap((area) => indicators.flatMap((indicator) => standing(dataset, indicator, area, asAt)));
  switch (content.kind) {
    case 'tiles':
      return content.tiles;
    case 'trendCharts':
      return content.charts.flatMap((chart) => history(dataset, chart, chart.period));
    case 'scorecard':
      return content.cards.flatMap((card) => {
        const indicators = measuresOfCard(dataset, card);
        if (card.columns !== 'periods')
          return at(indicators, card.area === undefined ? card.areas : [card.area]);
        return indicators.flatMap((indicator) =>
          history(dataset, { indicator, area: card.area ?? '' }, asOf(asAt)),
        );
      });
    case 'strategyMap':
      return content.maps.flatMap(({ map, area }) => {
        const framework = directory.framework(directory.strategyMap(map)?.framework);
        return at(framework ? measuresIn(framework) : [], [area]);
      });
    case 'comparison':
      return content.comparisons.flatMap(({ indicators, area, period, group }) => {
        const own = directory.area(area);
        const named = group === undefined ? undefined : directory.group(group);
        const areas = named ? directory.members(named) : own ? directory.areasLike(own) : [];
        const ids = [...new Set([area, ...areas.map(({ id }) => id)])];
        return ids.flatMap((id) =>
          indicators.flatMap((indicator) =>
            period === undefined ? standing(dataset, indicator, id, asAt) : [{ indicator, area: id, period }],
          ),
        );
      });
    case 'relationship':
      return content.charts.flatMap(({ relationship, area, areas }) => {
        const found = dataset.document.relationships.find(({ id }) => id === relationship);
        const indicators = found ? [found.x, found.y, found.size].filter((id) => id !== undefined) : [];
        return [area, ...areas.filter((id) => id !== area)].flatMap((id) =>
          indicators.flatMap((indicator) => history(dataset, { indicator, area: id }, asOf(asAt))),
        );
      });
    case 'exceptions':
      return content.lists.flatMap((list) => {
        const indicators = measuresOfCard(dataset, list).flatMap((id) => directory.indicator(id) ?? []);
        const areas = [directory.area(list.area)].filter((one) => one !== undefined);
        const { found } = exceptions(dataset, { areas, indicators, objectives: [], period: asOf(asAt) });
        return found.map(({ fact }) => ({
          indicator: fact.indicator.id,
          area: list.area,
          period: fact.period?.text,
        }));
      });
    case 'heading':
    case 'text':
    case 'nothing':
    case 'later':
    case 'stories':
    case 'dataQuality':
    case 'definitions':
    case 'guides':
    case 'selfAssessments':
    case 'changes':
      return [];
    default:
      return content satisfies never;
  }
}

function measuresOfCard(
  dataset: Dataset,
  card: Pick<ScorecardPlan, 'framework' | 'perspective' | 'indicators'>,
): readonly string[] {
  if (card.indicators.length > 0) return card.indicators;
  const framework = card.framework === undefined ? undefined : dataset.directory.framework(card.framework);
  return framework
    ? measuresIn(framework, card.perspective)
    : dataset.document.indicators.map(({ id }) => id);
}

function measuresIn({ objectives }: Framework, perspective?: string): readonly string[] {
  const own = objectives.filter((one) => perspective === undefined || one.perspective === perspective);
  return [...new Set(own.flatMap(({ indicators }) => indicators))];
}

/** The figure that counts at a period, where there is one. */
function standing(dataset: Dataset, indicator: string, area: string, asAt: AsAt): readonly Place[] {
  const period = dataset.periodFor(indicator, area, asOf(asAt));
  return period ? [{ indicator, area, period: period.text }] : [];
}

/** Every figure up to a period. */
function history(
  dataset: Dataset,
  { indicator, area }: Place,
  until: PeriodChoice | undefined,
): readonly Place[] {
  const last = until === undefined ? null : dataset.periodFor(indicator, area, until);
  const periods = dataset.timeline(indicator, area)?.periods ?? [];
  return periods
    .filter(({ end }) => last === null || end <= last.end)
    .map(({ text }) => ({ indicator, area, period: text }));
}

function asOf(period: AsAt): PeriodChoice | undefined {
  return period === undefined ? undefined : { asOf: period };
}
