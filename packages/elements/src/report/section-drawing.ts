import type { Dataset } from '@cairn/dataset';
import type { SectionContent } from '@cairn/views';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/own-html.js';
import { dataTable } from '../parts/data-table.js';
import { definitionList } from '../parts/definition.js';
import { guideList } from '../parts/guide.js';
import { richText } from '../parts/rich-text.js';

/** What the widgets of a section need. */
export interface SectionFrame {
  readonly data: Dataset;
  /** Level of the widgets' headings, one beneath the section's. */
  readonly level: number;
}

type Content<Kind extends SectionContent['kind']> = Extract<SectionContent, { readonly kind: Kind }>;

/** An attribute that is a list of ids; absent where there is none. */
const list = (ids: readonly string[]) => (ids.length === 0 ? nothing : ids.join(' '));

/** What a section shows: the widgets its plan names, or words. */
export function sectionContent(
  content: SectionContent,
  frame: SectionFrame,
): TemplateResult | typeof nothing {
  switch (content.kind) {
    case 'heading':
      return nothing;
    case 'text':
      return richText(content.text);
    case 'nothing':
    case 'later':
      return html`<p class="aside">${content.statement}</p>`;
    case 'tiles':
      return tiles(content, frame);
    case 'scorecard':
      return scorecards(content, frame);
    case 'trendCharts':
      return trendCharts(content, frame);
    case 'strategyMap':
      return html`${content.maps.map(
        ({ map, area }) =>
          html`<cairn-strategy-map
            class="figure"
            map=${map}
            area=${area}
            heading-level=${frame.level}
            .data=${frame.data}
          ></cairn-strategy-map>`,
      )}`;
    case 'comparison':
      return comparisons(content, frame);
    case 'relationship':
      return relationships(content, frame);
    case 'exceptions':
      return exceptions(content, frame);
    case 'selfAssessments':
      return selfAssessments(content, frame);
    case 'stories':
      return html`<div class="stories">
        ${content.stories.map(
          (story) =>
            html`<cairn-story
              class="figure"
              story=${story}
              heading-level=${frame.level}
              .data=${frame.data}
            ></cairn-story>`,
        )}
      </div>`;
    case 'dataQuality':
      return html`${content.subjects.map(
        ({ indicator, area }) =>
          html`<cairn-data-quality
            class="figure"
            indicator=${indicator ?? nothing}
            area=${area ?? nothing}
            heading-level=${frame.level}
            ?heading-hidden=${(indicator ?? area) === undefined}
            .data=${frame.data}
          ></cairn-data-quality>`,
      )}`;
    case 'definitions':
      return definitions(content, frame);
    case 'guides':
      return guides(content, frame);
    case 'changes':
      return changes(content, frame);
    default:
      return content satisfies never;
  }
}

function tiles({ form, tiles }: Content<'tiles'>, { data, level }: SectionFrame): TemplateResult {
  return html`<div class="tiles ${form}">
    ${tiles.map(
      ({ indicator, area, period }) =>
        html`<cairn-rag-tile
          indicator=${indicator}
          area=${area}
          period=${period ?? nothing}
          form=${form}
          heading-level=${level}
          .data=${data}
        ></cairn-rag-tile>`,
    )}
  </div>`;
}

function scorecards({ cards }: Content<'scorecard'>, { data, level }: SectionFrame): TemplateResult {
  return html`${cards.map(
    (card) =>
      html`<cairn-scorecard-grid
        class="figure"
        columns=${card.columns}
        areas=${list(card.areas)}
        area=${card.area ?? nothing}
        framework=${card.framework ?? nothing}
        perspective=${card.perspective ?? nothing}
        indicators=${list(card.indicators)}
        group-by=${card.framework === undefined || card.indicators.length === 0 ? nothing : 'perspective'}
        group=${card.group ?? nothing}
        ?exceptions=${card.exceptionsOnly}
        heading-level=${level}
        .data=${data}
      ></cairn-scorecard-grid>`,
  )}`;
}

function trendCharts({ charts }: Content<'trendCharts'>, { data, level }: SectionFrame): TemplateResult {
  return html`<div class="charts">
    ${charts.map(
      (chart) =>
        html`<cairn-trend-chart
          class="figure"
          indicator=${chart.indicator}
          area=${chart.area}
          to=${chart.period ?? nothing}
          view=${chart.view ?? nothing}
          intervention=${chart.intervention ?? nothing}
          comparator=${list(chart.comparators)}
          breakdown=${chart.breakdown ?? nothing}
          heading-level=${level}
          .data=${data}
        ></cairn-trend-chart>`,
    )}
  </div>`;
}

function comparisons({ comparisons }: Content<'comparison'>, { data, level }: SectionFrame): TemplateResult {
  return html`${comparisons.map(
    ({ indicators, area, period, group, comparator, form }) =>
      html`<cairn-benchmark-comparison
        class="figure"
        indicator=${form === 'spine' ? nothing : (indicators[0] ?? nothing)}
        indicators=${form === 'spine' ? list(indicators) : nothing}
        area=${area}
        period=${period ?? nothing}
        group=${group ?? nothing}
        comparator=${comparator ?? nothing}
        form=${form}
        heading-level=${level}
        .data=${data}
      ></cairn-benchmark-comparison>`,
  )}`;
}

function relationships({ charts }: Content<'relationship'>, { data, level }: SectionFrame): TemplateResult {
  return html`${charts.map(
    ({ relationship, area, areas, group, form }) =>
      html`<cairn-relationship-chart
        class="figure"
        relationship=${relationship}
        area=${area}
        areas=${list(areas)}
        group=${group ?? nothing}
        form=${form ?? nothing}
        heading-level=${level}
        .data=${data}
      ></cairn-relationship-chart>`,
  )}`;
}

function exceptions({ lists }: Content<'exceptions'>, { data, level }: SectionFrame): TemplateResult {
  return html`${lists.map(
    ({ area, framework, perspective, indicators }) =>
      html`<cairn-exception-list
        class="figure"
        area=${area}
        framework=${framework ?? nothing}
        perspective=${perspective ?? nothing}
        indicators=${list(indicators)}
        heading-level=${level}
        .data=${data}
      ></cairn-exception-list>`,
  )}`;
}

function definitions({ definitions }: Content<'definitions'>, { level }: SectionFrame): TemplateResult {
  return html`${definitions.map(
    ({ name, entries }) =>
      html`<div class="definition">
        <div class="heading" role="heading" aria-level=${level} lang=${name.lang ?? nothing}>
          ${name.text}
        </div>
        ${definitionList(entries)}
      </div>`,
  )}`;
}

function guides({ guides }: Content<'guides'>, { level }: SectionFrame): TemplateResult {
  return html`${guides.map(
    ({ name, sentences }) =>
      html`<div class="guide-of">
        <div class="heading" role="heading" aria-level=${level}>${name}</div>
        ${guideList(sentences)}
      </div>`,
  )}`;
}

function changes({ groups }: Content<'changes'>, { level }: SectionFrame): TemplateResult {
  return html`${groups.map(
    ({ heading, lines }) =>
      html`<div class="changes">
        <div class="heading" role="heading" aria-level=${level}>${heading}</div>
        <ul>
          ${lines.map(
            ({ title, sentences }) =>
              html`<li>
                <p><strong>${title}</strong></p>
                ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
              </li>`,
          )}
        </ul>
      </div>`,
  )}`;
}

function selfAssessments({ tables }: Content<'selfAssessments'>, { level }: SectionFrame): TemplateResult {
  return html`${tables.map(
    ({ name, table }) =>
      html`<div class="assessments">
        <div class="heading" role="heading" aria-level=${level} lang=${name.lang ?? nothing}>
          ${name.text}
        </div>
        ${dataTable(table)}
      </div>`,
  )}`;
}
