import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .note {
    margin-block-start: calc(2 * var(--_space));
    padding-inline-start: calc(2 * var(--_space));
    /* It stands on the page's own ground, so it has the page's own colour. */
    border-inline-start: 3px solid;
    font-size: var(--_size-2);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* There for screen readers to watch, but no cell of the page's grid. */
  .note:empty {
    position: absolute;
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
