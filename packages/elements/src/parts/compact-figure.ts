import type { FormattedValue, RagTileView } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from './status-icon.js';

/** The latest figure of a measure in brief: value, status and period, as its tile has them. */
export function compactFigure({ value, status, byHand, period }: RagTileView): TemplateResult {
  // "Suppressed" is the status as well: it is said once.
  const figure =
    value.text === status.word
      ? nothing
      : html`<span class="compact-value" part="value"
          >${value.number ? withUnit(value.number) : value.text}</span
        >`;
  return html`<div class="compact-figure">
    ${figure} ${statusLabel(status)}
    <span class="compact-period"
      >${[byHand, period, ...value.marks.map(({ word }) => word)].filter((part) => part !== null).join(', ')}</span
    >
  </div>`;
}

/** The unit smaller and lighter than its number. */
function withUnit({ number, unit, position, text }: FormattedValue): TemplateResult | string {
  if (position === 'before') return text;
  const space = text.includes('\u00A0') ? '\u00A0' : '';
  return html`${number}${space}<span class="compact-unit">${unit}</span>`;
}

export const compactFigureStyles = css`
  .compact-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px calc(4 * var(--_space));
  }
  .compact-figure > * {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .compact-value {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.2;
  }
  .compact-unit {
    font-size: var(--_size-2);
    font-weight: 400;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .compact-figure .status {
    font-weight: 600;
  }
  .compact-period {
    color: var(--_muted);
  }
`;
