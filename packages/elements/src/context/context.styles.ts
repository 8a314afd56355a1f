import { css } from 'lit';

export const styles = css`
  /* What it holds is the page's, and its own labels stand on the page's ground: both look as the page does. */
  :host {
    background: none;
    color: inherit;
    container-type: inline-size;
    font-size: inherit;
    font-variant-numeric: inherit;
    line-height: inherit;
    overflow-wrap: inherit;
    text-align: inherit;
  }
  .pickers {
    display: flex;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: break-word;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    margin-block-end: calc(5 * var(--_space));
  }
  /* Keeps the room of one row of pickers while the document is on its way. */
  .pickers:empty {
    min-height: calc(var(--_control) + 1.5rem);
  }
  .field {
    color: inherit;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 12rem;
    min-width: 0;
    max-width: 22rem;
  }
  /* However long the names in a list: in WebKit they would widen the page. */
  select {
    overflow: hidden;
    contain: paint;
    text-overflow: ellipsis;
  }
  optgroup,
  option {
    background: var(--_ground);
    color: var(--_ink);
  }
  @container (max-width: 30rem) {
    .field {
      flex-basis: 100%;
      max-width: none;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .pickers {
      display: none;
    }
  }
`;
