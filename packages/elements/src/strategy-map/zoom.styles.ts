import { css, unsafeCSS, type CSSResult } from 'lit';
import { SIZES } from './zoom-controller.js';

const sizes = SIZES.map((size) => `.size-${String(size)}{--_scale:${String(size / 100)}}`).join('');

/** Sizes of the map on a screen that has room for a drawing, and the buttons that change them and follow paths. */
export const zoomStyles: CSSResult = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    font-size: var(--_size-1);
  }
  .controls span {
    min-width: 2.75rem;
    text-align: center;
    color: var(--_muted);
  }
  .controls button {
    display: inline-block;
    width: auto;
    min-height: 1.75rem;
    padding: 0 calc(2.5 * var(--_space));
    font-size: var(--_size-1);
  }
  .controls button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
  }
  .controls button[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .path {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-top: calc(3 * var(--_space));
  }
  .frame {
    touch-action: pan-x pan-y;
  }
  @media screen {
    @container (min-width: 40.01rem) {
      ${unsafeCSS(sizes)}
      /* By lengths, as engines differ in what \`zoom\` does to the sizes they tell of. */
      .map {
        --_unit: calc(0.9375rem * var(--_scale));
        --_space: calc(var(--cairn-space, 4px) * var(--_scale));
        --_size-1: calc(var(--cairn-font-size-1, 0.75rem) * var(--_scale));
        --_size-2: calc(var(--cairn-font-size-2, 0.875rem) * var(--_scale));
        font-size: var(--_size-2);
      }
      .map:not(.size-100) {
        --_head: calc(11rem * var(--_scale));
      }
      .map:not(.size-100) button {
        min-height: calc(4rem * var(--_scale));
      }
    }
  }
  @container (max-width: 40rem) {
    .zoom {
      display: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .controls button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .controls button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
