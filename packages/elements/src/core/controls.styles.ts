import { css } from 'lit';

/**
 * Everything in a widget that can be pressed or filled in, in one look: `.button`, `.segments` of buttons of which one is pressed,
 * `.link` for a button within text, `.field` for a label with its `select` or `input`, `.tools` for a row of them. Needs the tokens.
 */
export const controls = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    margin-block: calc(3 * var(--_space));
  }
  .tools:empty {
    display: none;
  }

  .button,
  .segments > button,
  .field > select,
  .field > input {
    min-height: var(--_control);
    max-width: 100%;
    padding: 0 calc(2.5 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-size: var(--_size-2);
    line-height: 1.2;
  }
  .button,
  .segments > button,
  .field > select {
    cursor: pointer;
  }
  .button:hover,
  .segments > button:hover,
  .field > select:hover {
    background: var(--_highlight);
  }
  .button[aria-pressed='true'],
  .segments > button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_ground);
  }
  .button:disabled {
    border-color: var(--_line);
    background: var(--_ground);
    color: var(--_muted);
    cursor: default;
  }

  /* One border between two, also where they wrap. */
  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 0 1px 1px 0;
  }
  .segments > button {
    position: relative;
    margin-block-end: -1px;
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .segments > button[aria-pressed='true'],
  .segments > button:focus-visible {
    z-index: 1;
  }

  .field {
    display: inline-grid;
    gap: calc(0.5 * var(--_space));
    min-width: 0;
    max-width: 100%;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .field > select,
  .field > input {
    width: 100%;
    padding-inline: calc(1.5 * var(--_space));
  }

  .link {
    max-width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .segments > button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .button,
    .segments,
    .field {
      display: none;
    }
  }
`;
