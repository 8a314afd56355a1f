import type { TrendChartView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartWindow } from './chart-window.js';

/** Which periods are shown: how many of the last ones, and how far back. What is then shown is told to assistive technology. */
export function chartControls(
  { choices, range, pan }: TrendChartView,
  window: ChartWindow,
  words: Words,
): TemplateResult | typeof nothing {
  if (choices.length === 0 && !pan) return nothing;
  const { chart, chartViews } = words.messages;
  return html`<div class="tools">
      ${
        choices.length === 0
          ? nothing
          : html`<div
              class="segments"
              part="ranges"
              id="ranges"
              role="group"
              aria-labelledby="heading ranges"
              aria-label=${chart.range}
            >
              ${choices.map(
                ({ label, last, chosen }) =>
                  html`<button
                    type="button"
                    aria-pressed=${chosen ? 'true' : 'false'}
                    @click=${() => {
                      window.choose(last);
                    }}
                  >
                    ${label}
                  </button>`,
              )}
            </div>`
      }
      ${
        pan
          ? html`<div
              class="segments moves"
              part="move"
              id="moves"
              role="group"
              aria-labelledby="heading moves"
              aria-label=${chartViews.move}
            >
              ${moveButton(chartViews.earlier, 'earlier', pan.earlier === 0, () => window.move(pan.page))}
              ${moveButton(chartViews.later, 'later', pan.later === 0, () => window.move(-pan.page))}
            </div>`
          : nothing
      }
    </div>
    <p class="visually-hidden" aria-live="polite">${range}</p>`;
}

/** A button that leads nowhere any more stays where it is: the focus would be lost with it. */
function moveButton(
  label: string,
  kind: 'earlier' | 'later',
  ends: boolean,
  move: () => void,
): TemplateResult {
  // Time runs from left to right in every language, as on the axis.
  const arrow = kind === 'earlier' ? 'M7.5 2L3.5 6L7.5 10' : 'M4.5 2L8.5 6L4.5 10';
  return html`<button
    class="move ${kind}"
    type="button"
    aria-disabled=${ends ? 'true' : 'false'}
    @click=${move}
  >
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d=${arrow}></path></svg
    ><span>${label}</span>
  </button>`;
}
