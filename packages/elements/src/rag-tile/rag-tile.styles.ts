import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 13rem;
    container-type: inline-size;
    padding: calc(3 * var(--_space)) 0 0;
    border-top: 1px solid var(--_strong-line);
  }
  /* No wider than its room, whatever words a document has. */
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .facts:empty {
    display: none;
  }
  .heading {
    text-wrap: pretty;
  }
  .area,
  .period {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .value {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .value.words {
    font-size: var(--_size-4);
    font-weight: 400;
    color: var(--_muted);
  }
  .unit {
    font-size: var(--_size-3);
    font-weight: 400;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .unit.long {
    display: block;
    font-size: var(--_size-2);
    line-height: 1.4;
  }
  .change {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
  }
  .change > :first-child {
    color: var(--_muted);
  }
  .status {
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .status .status-icon {
    width: 1.25em;
    height: 1.25em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .override {
    border-inline-start: 3px solid var(--_strong-line);
    padding-inline-start: calc(2 * var(--_space));
  }
  p {
    margin: 0;
  }
  /* Time runs to the right as the line does, also where words run to the left. */
  .trend {
    direction: ltr;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_size-1);
    max-width: 22rem;
  }
  .trend .sparkline {
    grid-column: 1 / -1;
  }
  .foot {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  details.figures {
    margin: 0;
    font-size: var(--_size-1);
  }
  .select {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
    min-height: 24px;
  }
`;
