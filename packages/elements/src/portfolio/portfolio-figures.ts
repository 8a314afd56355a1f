import type { Dataset } from '@cairn/dataset';
import type { PortfolioView, Words } from '@cairn/views';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/own-html.js';

/** How the figures of a choice are shown. */
export interface FiguresShown {
  readonly form: 'tiles' | 'grid';
  readonly data: Dataset | undefined;
  readonly period: string | undefined;
  /** The level of the widgets' headings. */
  readonly level: number;
}

/** The figures of what is chosen, as tiles or one table; what to do where nothing is. */
export function portfolioFigures(view: PortfolioView, shown: FiguresShown, words: Words): TemplateResult {
  const { empty } = words.messages.portfolio;
  const { form, data, level } = shown;
  if (view.measures.length === 0) {
    return html`<div class="state" part="nothing-chosen">
      <p class="what">${empty.what}</p>
      <p>${empty.todo}</p>
    </div>`;
  }
  if (form === 'grid') {
    return html`<cairn-scorecard-grid
      class="grid"
      columns="measures"
      indicators=${idsOf(view).join(' ')}
      area=${view.area}
      period=${shown.period ?? nothing}
      heading-level=${level}
      heading-hidden
      .data=${data}
    ></cairn-scorecard-grid>`;
  }
  return html`<ul class="tiles" part="tiles">
    ${view.measures.map(
      ({ indicator, period }) =>
        html`<li>
          <cairn-rag-tile
            form="compact"
            indicator=${indicator}
            area=${view.area}
            period=${period ?? nothing}
            heading-level=${level}
            .data=${data}
          ></cairn-rag-tile>
        </li>`,
    )}
  </ul>`;
}

/** The chosen measures, in their order. */
export const idsOf = ({ measures }: PortfolioView): readonly string[] =>
  measures.map(({ indicator }) => indicator);
