import { css } from 'lit';

/** Written by `npm run tokens` from `tokens/cairn.tokens.json`. */
export const tokenValues = css`
  :host {
    --_ink: var(--cairn-color-ink, light-dark(#1b1f23, #e8eaed));
    --_muted: var(--cairn-color-muted, light-dark(#565d66, #a9b0b8));
    --_line: var(--cairn-color-line, light-dark(#d5d9de, #3d434b));
    --_strong-line: var(--cairn-color-strong-line, light-dark(#7b838c, #8b929b));
    --_ground: var(--cairn-color-ground, light-dark(#ffffff, #16191d));
    --_quiet: var(--cairn-color-quiet, light-dark(#f3f4f6, #20242a));
    --_highlight: var(--cairn-color-highlight, light-dark(#e6eef8, #22344b));
    --_accent: var(--cairn-color-accent, light-dark(#1d4f91, #8ab8f5));
    --_focus: var(--cairn-color-focus, light-dark(#1b1f23, #ffdd00));
    --_green: var(--cairn-color-status-green, light-dark(#00703c, #52b788));
    --_amber: var(--cairn-color-status-amber, light-dark(#f3a712, #f6bd4f));
    --_amber-edge: var(--cairn-color-status-amber-edge, light-dark(#5f3b00, #f6bd4f));
    --_red: var(--cairn-color-status-red, light-dark(#d4351c, #ff7a66));
    --_better: var(--cairn-color-status-better, light-dark(#1b5e9e, #7db4ee));
    --_worse: var(--cairn-color-status-worse, light-dark(#c25b00, #f5a05a));
    --_similar: var(--cairn-color-status-similar, light-dark(#6b727b, #a9b0b8));
    --_direction: var(--cairn-color-status-direction, light-dark(#4b4f9b, #b4b7f3));
    --_sign: var(--cairn-color-status-sign, light-dark(#ffffff, #16191d));
    --_amber-sign: var(--cairn-color-status-amber-sign, #1b1f23);
    --_series-1: var(--cairn-color-series-1, light-dark(#1d4f91, #8ab8f5));
    --_series-2: var(--cairn-color-series-2, light-dark(#b04a00, #f5a05a));
    --_series-3: var(--cairn-color-series-3, light-dark(#00746b, #5ecdc0));
    --_series-4: var(--cairn-color-series-4, light-dark(#7b2f8f, #d9a5ec));
    --_series-5: var(--cairn-color-series-5, light-dark(#4b5159, #c6ccd3));
    --_size-1: var(--cairn-font-size-1, 0.75rem);
    --_size-2: var(--cairn-font-size-2, 0.875rem);
    --_size-3: var(--cairn-font-size-3, 1rem);
    --_size-4: var(--cairn-font-size-4, 1.25rem);
    --_size-5: var(--cairn-font-size-5, 2rem);
    --_radius: var(--cairn-radius, 2px);
    --_full-space: var(--cairn-space, 4px);
    --_density: var(--cairn-density, 1);
  }
`;
