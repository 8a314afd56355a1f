import type { SignView } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';

/** The signs of a control chart, each with its words. Needs the status styles. */
export function spcSigns(views: readonly SignView[]): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  return html`<p class="signs">
    ${views.map(
      ({ kind, tone, outline, sign, word }) =>
        html`<span class="sign ${kind}" part="sign"
          ><svg class="status-icon tone-${tone}" viewBox="0 0 16 16" aria-hidden="true">
            <path d=${outline}></path>
            <path class="sign" d=${sign}></path></svg
          ><span>${word}</span></span
        >`,
    )}
  </p>`;
}

export const spcSignStyles = css`
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(5 * var(--_space));
    margin: calc(2 * var(--_space)) 0 0;
  }
  .signs .sign {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .signs .status-icon {
    width: 1.5rem;
    height: 1.5rem;
  }
  .signs .status-icon .sign {
    stroke-width: 1.5;
  }
`;
