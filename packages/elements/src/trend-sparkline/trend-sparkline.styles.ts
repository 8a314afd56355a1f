import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 2.5rem;
    display: inline-block;
    width: 12rem;
    max-width: 100%;
  }
  figure {
    margin: 0;
  }
  .heading {
    font-size: var(--_size-2);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  /* A row of sparklines is read across: all have the same height, whatever the figure beside them. */
  .sparkline {
    max-width: 10rem;
  }
  .last-value {
    font-weight: 600;
    white-space: nowrap;
  }
  details.figures {
    margin: 0;
    font-size: var(--_size-1);
  }
`;
