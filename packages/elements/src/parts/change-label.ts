import type { ChangeView } from '@cairn/views';
import { css, html, svg, type TemplateResult } from 'lit';

/** Arrows on a grid of 16 by 16: which way a figure went. Whether that is good is in the words, and in the tone beside them. */
const ARROWS: Readonly<Record<ChangeView['direction'], string>> = {
  up: 'M8 14V2.5M3 7.5l5-5l5 5',
  down: 'M8 2v11.5M3 8.5l5 5l5-5',
  same: 'M2 8h12M9 3.5L13.5 8L9 12.5',
};

/** A change: which way by an arrow, how much, since when and whether that is good in words. */
export function changeLabel({ direction, judgement, text }: ChangeView): TemplateResult {
  return html`<span class="change ${judgement}"
    ><svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d=${ARROWS[direction]}></path>`}</svg
    ><span>${text}</span></span
  >`;
}

export const changeStyles = css`
  .change {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    align-items: start;
  }
  .change .arrow {
    width: 1em;
    height: 1em;
    margin-top: 0.2em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* The words give the line on which a change stands in a row. */
  .change > span {
    align-self: baseline;
  }
  .change.better .arrow {
    stroke: var(--_better);
  }
  .change.worse .arrow {
    stroke: var(--_worse);
  }
  @media (forced-colors: active) {
    .change[class] .arrow {
      stroke: CanvasText;
    }
  }
`;
