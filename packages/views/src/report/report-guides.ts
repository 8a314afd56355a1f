import { CodeNeeded } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import { relationshipChartView } from '../relationship-chart/relationship-chart-view.js';
import {
  comparisonGuide,
  guideOf,
  relationshipGuide,
  type GuideKind,
  type GuideView,
} from '../shared/guide-view.js';
import { trendChartView } from '../trend-chart/trend-chart-view.js';
import type { Words } from '../words/words.js';
import type { RelationshipPlan, SectionContent, TrendChartPlan } from './section-content.js';

/** How the widgets of a report are read, each kind once, in the order in which they first stand in it. */
export function reportGuides(
  dataset: Dataset,
  contents: readonly SectionContent[],
  words: Words,
): readonly GuideView[] {
  const kinds = new Set(contents.flatMap((content) => kindsOf(dataset, content, words)));
  return [...kinds].map((kind) => guideOf(kind, words));
}

function kindsOf(dataset: Dataset, content: SectionContent, words: Words): readonly GuideKind[] {
  switch (content.kind) {
    case 'tiles':
      return content.form === 'full' ? ['tile', 'sparkline'] : ['tile'];
    case 'scorecard':
      return ['grid'];
    case 'trendCharts':
      return content.charts.flatMap((chart) => ofChart(dataset, chart, words));
    case 'strategyMap':
      return ['map'];
    case 'comparison':
      return content.comparisons.map(({ form }) => comparisonGuide(form));
    case 'relationship':
      return content.charts.flatMap((chart) => ofRelationship(dataset, chart, words));
    case 'exceptions':
      return ['exceptions'];
    case 'dataQuality':
      return ['quality'];
    case 'heading':
    case 'text':
    case 'selfAssessments':
    case 'stories':
    case 'definitions':
    case 'guides':
    case 'changes':
    case 'nothing':
    case 'later':
      return [];
    default:
      return content satisfies never;
  }
}

/** What a chart draws depends on its figures: only the chart knows. */
function ofChart(dataset: Dataset, plan: TrendChartPlan, words: Words): readonly GuideKind[] {
  const { period, ...rest } = plan;
  const query = { ...rest, areas: [], from: undefined, to: period, last: null };
  try {
    const chart = trendChartView(dataset, query, words);
    return 'view' in chart ? [chart.view.guide] : [];
  } catch (fault) {
    // Only the comparison of before and after needs code of its own; the chart fetches it, and the report need not wait.
    if (fault instanceof CodeNeeded) return ['beforeAfter'];
    throw fault;
  }
}

function ofRelationship(dataset: Dataset, plan: RelationshipPlan, words: Words): readonly GuideKind[] {
  if (plan.form !== undefined) return [relationshipGuide(plan.form)];
  const { relationship, area, areas, group } = plan;
  const chart = relationshipChartView(dataset, { ...NOTHING_ELSE, relationship, area, areas, group }, words);
  return 'view' in chart ? [relationshipGuide(chart.view.form)] : [];
}

const NOTHING_ELSE = {
  x: undefined,
  y: undefined,
  size: undefined,
  indicators: [],
  period: undefined,
  from: undefined,
  form: undefined,
} as const;
