import { css } from 'lit';
import { tokenValues } from './token-values.styles.js';

/*
 * The design tokens. A page sets the public `--cairn-…` ones, anywhere above an element; each element reads the private `--_…` ones.
 * `light-dark()` follows the page's own `color-scheme`, so a page without a dark theme never gets a dark widget.
 * Colour beyond ink and greys means status or identity, never mood. Contrast is checked by a test.
 */
export const tokens = css`
  ${tokenValues}
  :host {
    --_space: calc(var(--_full-space) * var(--_density));
    /* Height of what is pressed: 32 pixels at the usual density, never under 24. */
    --_control: max(24px, calc(1.5rem + 2 * var(--_space)));
  }
`;
