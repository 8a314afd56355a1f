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
  /* A figure that leaves no room for the line stands beneath it. */
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px calc(2 * var(--_space));
  }
  /* A row of sparklines is read across: all have the same height, whatever the figure beside them. */
  .sparkline {
    flex: 1 1 6rem;
    min-width: 0;
    max-width: 10rem;
  }
  .last-value {
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  details.figures {
    margin: 0;
    font-size: var(--_size-1);
  }
`;
