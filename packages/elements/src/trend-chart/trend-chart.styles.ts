import { css } from 'lit';

/** What stands around the plot. Widths of the container queries are those that the view lays out for (`chart-tiers.ts`). */
export const styles = css`
  :host {
    --_state-height: 24rem;
    --_series-1: var(--cairn-trend-chart-series-1, light-dark(#1d4f91, #8ab8f5));
    --_series-2: var(--cairn-trend-chart-series-2, light-dark(#b04a00, #f5a05a));
    --_series-3: var(--cairn-trend-chart-series-3, light-dark(#00746b, #5ecdc0));
    --_series-4: var(--cairn-trend-chart-series-4, light-dark(#7b2f8f, #d9a5ec));
    --_series-5: var(--cairn-trend-chart-series-5, light-dark(#4b5159, #c6ccd3));
    container: chart / inline-size;
  }

  /* In the order of time, which runs from left to right. */
  .segments.moves {
    direction: ltr;
  }
  .move {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }
  .move.later svg {
    order: 1;
  }
  .move path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .segments > .move[aria-disabled='true'] {
    background: var(--_ground);
    color: var(--_muted);
    cursor: default;
  }

  /* A word of a document may be longer than a line. */
  .reading,
  .key,
  .notes {
    overflow-wrap: anywhere;
  }
  .reading .item,
  .reading .item > *,
  .key li,
  .key li > span,
  .notes li > span {
    min-width: 0;
    max-width: 100%;
  }
  .reading .item {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2.5 * var(--_space));
  }
  .reading .area {
    color: var(--_muted);
  }

  .key li {
    align-items: baseline;
  }
  .sample {
    overflow: hidden;
    align-self: center;
  }
  .notes {
    display: grid;
    gap: var(--_space);
    margin: calc(2 * var(--_space)) 0 0;
    padding: 0;
    list-style-type: '';
    font-size: var(--_size-1);
  }
  .notes li {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    align-items: baseline;
  }
  .badge {
    display: inline-grid;
    place-content: center;
    width: 1.125rem;
    height: 1.125rem;
    border: 1px solid var(--_strong-line);
    border-radius: 50%;
    line-height: 1;
  }
  .when {
    color: var(--_muted);
    margin-inline-end: var(--_space);
  }
  .told + .told {
    display: block;
  }
  .undrawn {
    margin: calc(3 * var(--_space)) 0 0;
    color: var(--_muted);
  }

  @container chart (min-width: 36rem) {
    .key .direct,
    .key.direct {
      display: none;
    }
  }
  @media print {
    .reading {
      min-height: 0;
    }
  }
`;
